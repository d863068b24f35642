package mx.edu.conalep.compromisosocial.sistema.consolidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaCifras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The frozen figures of the demonstration's past quarter, by level and by scope. */
@PruebaDeSistema
@Tag("R24")
class CifrasUiIT {

    private final Navegador navegador;
    private final PaginaCifras cifras;

    CifrasUiIT(Navegador navegador) {
        this.navegador = navegador;
        cifras = new PaginaCifras(navegador);
    }

    @Test
    void everyLevelAddsUpToTheSameTotals() {
        enter("dvs");
        List<String> nation = cifras.totals();
        assertThat(nation).hasSize(5).allMatch(total -> total.matches("\\d{1,3}( \\d{3})* \\D+"));
        assertThat(cifras.level("entidad").totals()).isEqualTo(nation);
        assertThat(cifras.level("plantel").totals()).isEqualTo(nation);
        assertThat(cifras.sum("Atenciones directas") + " Atenciones directas").isEqualTo(plain(nation.get(1)));
        assertThat(cifras.sum("Actividades") + " Actividades").isEqualTo(plain(nation.get(0)));
    }

    @Test
    void theActivitiesBehindAFigureAddUpToIt() {
        enter("ssi");
        List<String> row = cifras.firstRow();
        navegador.click(By.cssSelector("#cifras td[data-titulo=Actividades] a"));
        assertThat(navegador.path()).isEqualTo("/consolidacion/detalle");
        assertThat(navegador.driver().findElements(By.cssSelector(".tabla tbody tr")))
                .hasSize(Integer.parseInt(plain(row.get(2))));
        assertThat(navegador.see(By.cssSelector(".tabla tfoot")).getText())
                .contains(row.get(3), row.get(4), row.get(5));
    }

    @Test
    void anEntidadSeesItsPartAndNotTheNation() {
        enter("entidad.15");
        assertThat(cifras.levels()).containsExactly("Por plantel", "Por entidad");
        assertThat(cifras.level("plantel").column("Entidad")).allMatch(text -> text.startsWith("15 "));
        navegador.open("/consolidacion/cifras?nivel=nacional");
        assertThat(navegador.text()).contains("No encontramos lo que busca");
    }

    @Test
    void aQuarterWithoutFiguresSaysWhenTheyWillAppear() {
        enter("dvs");
        cifras.open("2099-T1");
        assertThat(navegador.text()).contains("Aún no hay cifras consolidadas de ese trimestre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consolidacion/cifras", "/consolidacion/cifras?nivel=plantel"})
    void theyFitAPhone(String path) {
        navegador.asPhone();
        enter("dvs");
        navegador.open(path);
        assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private void enter(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/consolidacion/cifras");
    }

    private static String plain(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "");
    }
}
