package mx.edu.conalep.compromisosocial.actividad.domain;

import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.BORRADOR;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.CANCELADA;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.CONSOLIDADA;
import static mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.VALIDADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R22")
class FaseTest {

    @Test
    void consolidatingChangesNoPhase() {
        assertThat(Fase.of(VALIDADA)).isEqualTo(Fase.of(CONSOLIDADA)).isEqualTo(Fase.FIRME);
    }

    @Test
    void aPhaseSaysAsMuchAsAllItsStates() {
        assertThat(whole(VALIDADA, CONSOLIDADA)).isTrue();
        assertThat(whole(CANCELADA)).isTrue();
        assertThat(whole(VALIDADA)).isFalse();
        assertThat(whole(VALIDADA, CONSOLIDADA, BORRADOR)).isFalse();
        assertThat(whole(EstadoActividad.values())).isTrue();
    }

    private static boolean whole(EstadoActividad... estados) {
        Set<Fase> fases = Fase.of(List.of(estados));
        return Fase.isWhole(fases, List.of(estados));
    }
}
