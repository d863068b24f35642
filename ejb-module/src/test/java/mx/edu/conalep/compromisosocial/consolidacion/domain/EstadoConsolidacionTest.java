package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion.EN_PROCESO;
import static mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion.FALLIDA;
import static mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion.PUBLICADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R24")
class EstadoConsolidacionTest {

    private static final Set<List<EstadoConsolidacion>> LEGAL =
            Set.of(List.of(EN_PROCESO, PUBLICADA), List.of(EN_PROCESO, FALLIDA), List.of(FALLIDA, EN_PROCESO));

    @ParameterizedTest
    @EnumSource
    void everyPairOfStates(EstadoConsolidacion from) {
        for (EstadoConsolidacion to : EstadoConsolidacion.values()) {
            assertThat(from.canMoveTo(to)).as(from + " to " + to).isEqualTo(LEGAL.contains(List.of(from, to)));
        }
    }

    @Test
    void onlyItsExecutionMayWriteAnOpenVersion() {
        assertThatCode(() -> version(EN_PROCESO).requireWriter(7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> version(EN_PROCESO).requireWriter(8))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.code())
                        .isEqualTo("consolidacion.ejecucion.replaced"));
        for (EstadoConsolidacion finished : List.of(PUBLICADA, FALLIDA)) {
            assertThatThrownBy(() -> version(finished).requireWriter(7))
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.code())
                            .isEqualTo("consolidacion.version.notOpen"));
        }
    }

    private static Consolidacion version(EstadoConsolidacion estado) {
        return new Consolidacion(
                1, Trimestre.parse("2026-T1"), 1, estado, null, 1, 7, null, null, null, Instant.EPOCH, "dvs", null);
    }
}
