package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records, lists and boards on paper: what they are and who read them when, without menus and buttons, nothing cut. */
@PruebaDeSistema
class ImpresionUiIT {

    private static final String CUT = "return [...document.querySelectorAll('main :is(table, dl, section, h1, p)')]"
            + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)"
            + ".map(e => e.tagName + ' ' + e.className)";
    private static final String AS_CARDS = "return [...document.querySelectorAll('main thead')]"
            + ".filter(e => getComputedStyle(e).display !== 'table-header-group').length";
    private static final String BUTTONS =
            "return [...document.querySelectorAll('nav, .boton, .barra')].filter(e => e.offsetParent).length";

    private final Navegador navegador;

    ImpresionUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @AfterEach
    void toTheScreen() {
        navegador.asPaper(false);
    }

    @ParameterizedTest
    @CsvSource({
        "dvs, /convenio/ficha?folio=CC-{anio}-00001, Convenio CC-{anio}-00001",
        "dvs, /convenio/derivados?folio=CC-{anio}-00001, Trabajo derivado CC-{anio}-00001",
        "dvs, /convenio/tablero, Tablero de convenios",
        "dvs, /convenio/lista, Convenios",
        "dvs, /convenio/compromisos, Compromisos pendientes",
        "dvs, /colecta/ficha?folio=CO-{anio}-00001, Colecta CO-{anio}-00001",
        "dvs, /colecta/resultados?folio=CO-{anio}-00001, Resultados de la colecta CO-{anio}-00001",
        "dvs, /emergente/ficha?folio=PE-{anio}-00001, Programa PE-{anio}-00001",
        "dvs, /emergente/resultados?folio=PE-{anio}-00001, Resultados PE-{anio}-00001",
        "dvs, /tablero/trimestre, Tablero del trimestre",
        "dvs, /actividad/lista, Actividades",
        "entidad.15, /colecta/ficha?folio=CO-{anio}-00003, Colecta CO-{anio}-00003",
        ", /publico/convenios, "
    })
    void saysWhatItIsAndWhoReadIt(String usuario, String path, String named) {
        String titulo = ofThisYear(named);
        if (usuario != null) {
            PaginaCaptura.login(navegador, usuario, "/");
        }
        navegador.open(ofThisYear(path));
        String paper = Documentos.text(navegador.print());
        assertThat(paper)
                .contains("Colegio Nacional de Educación Profesional Técnica", "1 de ", "hora del centro de México")
                .contains(usuario == null ? "Consulta pública" : titulo + (titulo.contains("trimestre") ? "" : " · "))
                .doesNotContain("Mi bandeja", "Saltar al contenido", "Cerrar sesión", "Quitar filtros");

        navegador.asPaper(true);
        assertThat((List<?>) navegador.js(CUT)).isEmpty();
        assertThat(navegador.js(AS_CARDS)).isEqualTo(0L);
        assertThat(navegador.js(BUTTONS)).isEqualTo(0L);
    }

    /** The demonstration's folios are of the year in which it was loaded. */
    private static String ofThisYear(String text) {
        return text == null ? null : text.replace("{anio}", Integer.toString(Dias.anio()));
    }
}
