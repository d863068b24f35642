package mx.edu.conalep.compromisosocial.actividad.domain;

import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.BORRADOR;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.CANCELADA;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.CONSOLIDADA;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.DEVUELTA;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.EN_VALIDACION;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.VALIDADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: the table of the Bases, and the acts of the entity against it. */
@Tag("R22")
@Tag("R23")
class EstadoActividadTest {
    private static final Map<EstadoActividad, Set<EstadoActividad>> ALLOWED = Map.of(
            BORRADOR, Set.of(EN_VALIDACION, CANCELADA),
            EN_VALIDACION, Set.of(VALIDADA, DEVUELTA),
            DEVUELTA, Set.of(EN_VALIDACION, CANCELADA),
            VALIDADA, Set.of(CONSOLIDADA),
            CONSOLIDADA, Set.of(),
            CANCELADA, Set.of());

    private static final Map<EstadoActividad, Consumer<Actividad>> ACTS = Map.of(
            EN_VALIDACION, a -> a.submit(Ejemplos.expediente(a.datos()), null, Ejemplos.PLANTEL),
            VALIDADA, a -> a.validate(Ejemplos.expediente(a.datos()), Ejemplos.ENTIDAD),
            DEVUELTA, a -> a.returnWith(List.of(new Observacion("sede", "Precise")), Ejemplos.ENTIDAD),
            CONSOLIDADA, a -> a.consolidate(Ejemplos.ENTIDAD),
            CANCELADA, a -> a.cancel("duplicada", Ejemplos.PLANTEL));

    static Stream<Arguments> pairs() {
        return Arrays.stream(EstadoActividad.values())
                .flatMap(from -> Arrays.stream(EstadoActividad.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("pairs")
    void movesOnlyAsTheBasesSay(EstadoActividad from, EstadoActividad to) {
        assertThat(from.canMoveTo(to)).isEqualTo(ALLOWED.get(from).contains(to));
        assertThat(from.following()).isEqualTo(ALLOWED.get(from));
    }

    @ParameterizedTest(name = "act {0} → {1}")
    @MethodSource("pairs")
    void theEntityObeysTheTable(EstadoActividad from, EstadoActividad to) {
        Consumer<Actividad> act = ACTS.get(to);
        if (act == null) {
            assertThat(to).isEqualTo(BORRADOR);
            return;
        }
        Actividad actividad = Ejemplos.en(from);
        if (ALLOWED.get(from).contains(to)) {
            act.accept(actividad);
            assertThat(actividad.getEstado()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> act.accept(actividad)).isInstanceOf(ConflictException.class);
            assertThat(actividad.getEstado()).isEqualTo(from);
        }
    }
}
