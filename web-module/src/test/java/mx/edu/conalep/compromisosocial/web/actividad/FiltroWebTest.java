package mx.edu.conalep.compromisosocial.web.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import org.junit.jupiter.api.Test;

class FiltroWebTest {

    @Test
    void readsOneStateOrThoseThatTheBoardCountsTogether() {
        assertThat(states("BORRADOR")).containsExactly(EstadoActividad.BORRADOR);
        assertThat(states("VALIDADA,CONSOLIDADA"))
                .containsExactly(EstadoActividad.VALIDADA, EstadoActividad.CONSOLIDADA);
    }

    @Test
    void whatIsNoStateFiltersNothing() {
        assertThat(states("VALIDADA,OTRA")).isEmpty();
        assertThat(states(",")).isEmpty();
    }

    private static List<EstadoActividad> states(String estado) {
        return FiltroWeb.of(Map.of("estado", estado)::get).toFilter().estados();
    }
}
