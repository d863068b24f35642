package mx.edu.conalep.compromisosocial.web.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "15, ESTATAL, 15, ESTATAL",
        "15, CUALQUIERA, 15, ",
        "15, , 15, ",
        ", NACIONAL, , NACIONAL",
        ", CUALQUIERA, , ",
        "ñ, ESTATAL, , ESTATAL"
    })
    void readsTheConveniosFromWhichActivitiesDerive(String entidad, String alcance, String de, String reach) {
        assertThat(derived(entidad, alcance)).isEqualTo(new FiltroActividad.DeConvenios(de, reach));
    }

    @Test
    void whatNamesNoConveniosFiltersNothing() {
        assertThat(derived(null, null)).isNull();
        assertThat(derived("ñ", "PLANETA")).isNull();
    }

    private static FiltroActividad.DeConvenios derived(String entidad, String alcance) {
        Map<String, String> address = new HashMap<>();
        address.put("convenio_entidad", entidad);
        address.put("convenio_alcance", alcance);
        return FiltroWeb.of(address::get).toFilter().amparadas();
    }

    private static List<EstadoActividad> states(String estado) {
        return FiltroWeb.of(Map.of("estado", estado)::get).toFilter().estados();
    }
}
