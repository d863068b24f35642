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
    void whatIsNotUnderstoodIsLeftOutAndTold() {
        FiltroWeb filtro = FiltroWeb.of(Map.of("estado", "XX", "desde", "abc", "servicio", "VII")::get);
        assertThat(filtro.toFilter().estados()).isEmpty();
        assertThat(filtro.toFilter().desde()).isNull();
        assertThat(filtro.getAvisos())
                .hasSize(2)
                .anySatisfy(a -> assertThat(a).contains("«Estado»", "XX"))
                .anySatisfy(a -> assertThat(a).contains("«Desde»", "abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "extemporanea, si, Extemporáneas",
        "fuera_area, x, Fuera del área de influencia",
        "periodo, 2026-T9, Periodo",
        "convenio_alcance, PLANETA, Trabajo derivado de convenios",
        "convenio_entidad, ñ, Entidad del convenio"
    })
    void whatTheListWouldMisunderstandIsToldByTheNameOnThePage(String name, String value, String titulo) {
        FiltroWeb filtro = FiltroWeb.of(Map.of(name, value)::get);
        assertThat(filtro.toFilter()).isEqualTo(FiltroActividad.all());
        assertThat(filtro.getConsulta()).isEmpty();
        assertThat(filtro.getAvisos()).singleElement().asString().contains("«" + titulo + "»", "«" + value + "»");
    }

    @Test
    void whatIsUnderstoodFilters() {
        FiltroActividad filtro = FiltroWeb.of(
                        Map.of("extemporanea", "true", "fuera_area", "false", "periodo", "2026-T2")::get)
                .toFilter();
        assertThat(filtro.extemporanea()).isTrue();
        assertThat(filtro.fueraArea()).isFalse();
        assertThat(filtro.periodo()).isEqualTo("2026-T2");
    }

    @Test
    void datesTheWrongWayRoundAreTold() {
        assertThat(FiltroWeb.of(Map.of("desde", "2026-03-02", "hasta", "2026-03-01")::get)
                        .getAvisos())
                .singleElement()
                .asString()
                .contains("2 de marzo de 2026", "1 de marzo de 2026");
        assertThat(FiltroWeb.of(Map.of("desde", "2026-03-01", "hasta", "2026-03-01")::get)
                        .getAvisos())
                .isEmpty();
    }

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
