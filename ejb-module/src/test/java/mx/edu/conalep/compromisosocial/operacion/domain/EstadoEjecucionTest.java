package mx.edu.conalep.compromisosocial.operacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of an execution: every pair of states. */
@Tag("R24")
class EstadoEjecucionTest {

    private static final Instant AHORA = Instant.parse("2026-04-10T06:00:00Z");

    @ParameterizedTest
    @CsvSource({"EN_CURSO, TERMINADA DETENIDA FALLIDA", "DETENIDA, EN_CURSO", "FALLIDA, EN_CURSO", "TERMINADA, ''"})
    void movesOnlyWhereItMay(EstadoEjecucion desde, String hasta) {
        Set<String> permitidos = Set.of(hasta.split(" "));
        for (EstadoEjecucion next : EstadoEjecucion.values()) {
            assertThat(desde.canMoveTo(next)).as("%s → %s", desde, next).isEqualTo(permitidos.contains(next.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = EstadoEjecucion.class, names = "EN_CURSO", mode = EnumSource.Mode.EXCLUDE)
    void anExecutionEndsOnce(EstadoEjecucion fin) {
        EjecucionTrabajo ejecucion = running();
        ejecucion.finish(fin, AHORA);
        assertThat(ejecucion.getFin()).isEqualTo(AHORA);
        assertThatThrownBy(() -> ejecucion.finish(EstadoEjecucion.TERMINADA, AHORA))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aRestartWaitsForTheRuntimeAgain() {
        EjecucionTrabajo ejecucion = running();
        ejecucion.launched(7);
        ejecucion.finish(EstadoEjecucion.DETENIDA, AHORA);
        ejecucion.resume("periodo:2026-T1", "otro");
        assertThat(ejecucion.getEstado()).isEqualTo(EstadoEjecucion.EN_CURSO);
        assertThat(ejecucion.isLanzada()).isFalse();
        assertThat(ejecucion.getEjecucionJbatch()).isEqualTo(7L);
        assertThat(ejecucion.getNodo()).isEqualTo("otro");
        assertThat(ejecucion.getReinicios()).isEqualTo(1);
        assertThat(ejecucion.getFin()).isNull();
    }

    @Test
    void aFinishedExecutionIsNeverRestarted() {
        EjecucionTrabajo ejecucion = running();
        ejecucion.finish(EstadoEjecucion.TERMINADA, AHORA);
        assertThatThrownBy(() -> ejecucion.resume("periodo:2026-T1", "otro")).isInstanceOf(ConflictException.class);
    }

    private static EjecucionTrabajo running() {
        return new EjecucionTrabajo(Trabajo.CIERRE_CAPTURA, "{}", "periodo:2026-T1", "uno", "operador", AHORA);
    }
}
