package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroConvenio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltroConvenioWebTest {

    @ParameterizedTest
    @CsvSource({
        "si, , true, false",
        ", si, false, true",
        "si, si, true, true",
        "no, true, false, false",
        ", , false, false"
    })
    @Tag("R19")
    void aBoxIsTickedOrFiltersNothing(String porVencer, String enTramite, boolean near, boolean onItsWay) {
        Map<String, String> address = new HashMap<>();
        address.put("por_vencer", porVencer);
        address.put("en_tramite", enTramite);
        FiltroConvenio filtro = FiltroConvenioWeb.of(address::get).toFilter();
        assertThat(filtro.porVencer()).isEqualTo(near);
        assertThat(filtro.enTramite()).isEqualTo(onItsWay);
    }

    @ParameterizedTest
    @CsvSource({
        "por_vencer, 1, Por vencer en 60 días",
        "en_tramite, no, Solo los que siguen en trámite",
        "alcance, X, Alcance"
    })
    @Tag("R19")
    void whatIsNotUnderstoodIsToldByTheNameOnThePage(String name, String value, String titulo) {
        FiltroConvenioWeb filtro = FiltroConvenioWeb.of(Map.of(name, value)::get);
        assertThat(filtro.isActivo()).isFalse();
        assertThat(filtro.getAvisos()).singleElement().asString().contains("«" + titulo + "»", "«" + value + "»");
    }

    @Test
    @Tag("R19")
    void whatIsToldOfTheCommitmentsHasTheOrderOfThePage() {
        Map<String, String> address = Map.of("vencidos", "1", "alcance", "X", "entidad", "ñ");
        assertThat(FiltroCompromisosWeb.of(address::get).getAvisos())
                .satisfiesExactly(
                        a -> assertThat(a).contains("«Entidad»"),
                        a -> assertThat(a).contains("«Alcance»"),
                        a -> assertThat(a).contains("«Solo los vencidos»"));
    }

    @Test
    @Tag("R19")
    void aSearchIsNoLongerThanItsBox() {
        String largo = "palabra ".repeat(1250);
        assertThat(FiltroConvenioWeb.of(Map.of("texto", largo)::get).toFilter().texto())
                .isEqualTo(largo.substring(0, 100).strip());
    }
}
