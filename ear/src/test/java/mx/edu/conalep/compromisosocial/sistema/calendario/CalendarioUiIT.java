package mx.edu.conalep.compromisosocial.sistema.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The calendar as the DVS keeps it and others read it, and the board; quarters of a far year, which nobody else uses. */
@PruebaDeSistema
class CalendarioUiIT {

    private static final By PRINCIPAL = By.cssSelector("#formulario .boton-principal");

    private final Navegador navegador;

    CalendarioUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @Test
    @Tag("R24")
    void theDvsSeesWhatNewDaysMoveBeforeTheyCount() {
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/calendario/calendario?anio=2071");
        navegador.click(By.cssSelector(".banda .boton-menor"));
        assertThat(navegador.path()).isEqualTo("/calendario/periodo");
        assertThat(navegador.text()).contains("Trimestre 2071-T1", "Programado");

        navegador.open("/calendario/inhabil");
        date("desde", "2071-04-01");
        date("hasta", "2071-04-03");
        navegador.type(By.id("motivo"), "Vacaciones de primavera");
        navegador.click(PRINCIPAL);
        assertThat(navegador.text()).contains("Escriba la fuente");
        assertThat(navegador.see(By.id("desde")).getDomProperty("value")).isEqualTo("2071-04-01");
        assertThat(navegador.see(By.id("motivo")).getDomProperty("value")).isEqualTo("Vacaciones de primavera");

        navegador.type(By.id("fuente"), "Calendario escolar 2070-2071");
        navegador.click(PRINCIPAL);
        assertThat(navegador.text()).contains("2071-T1", "Aún no se comunica: se mueve");
        navegador.click(PRINCIPAL);
        assertThat(navegador.path()).isEqualTo("/calendario/calendario");
        assertThat(navegador.text()).contains("Vacaciones de primavera", "Calendario escolar 2070-2071");
    }

    @Test
    @Tag("R23")
    void datesOutOfOrderStayOnTheScreenWithTheirReason() {
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/calendario/calendario?anio=2072");
        navegador.click(By.cssSelector(".banda .boton-menor"));
        date("cierre_validacion", "2072-04-01");
        navegador.click(By.cssSelector("#fechas .boton"));
        assertThat(navegador.text()).contains("La validación debe cerrar después de la captura.");
        assertThat(navegador.see(By.id("cierre_validacion")).getDomProperty("value"))
                .isEqualTo("2072-04-01");
    }

    @Test
    @Tag("R22")
    void openingAQuarterAsksOnceAndWaitsForItsDay() {
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/calendario/calendario?anio=2074");
        navegador.click(By.cssSelector(".banda .boton-menor"));
        assertThat(navegador.driver().findElement(By.id("abrirCaptura")).isDisplayed())
                .as("the act itself, before anybody asked for it")
                .isFalse();
        navegador.click(By.cssSelector("#abrir summary"));
        assertThat(navegador.see(By.id("abrir")).getText())
                .contains("todos los planteles podrán enviar", "1 de enero de 2074");
        navegador.click(By.id("abrirCaptura"));
        assertThat(navegador.text())
                .contains("El 2074-T1 abre su captura el 1 de enero de 2074")
                .contains("Programado");
    }

    @Test
    @Tag("R22")
    void anExtensionAsksOnceAndKeepsWhatWasTyped() {
        navegador.login("dvs", Sistema.CONTRASENA);
        String trimestre = Dias.trimestre();
        navegador.open("/calendario/periodo?clave=" + trimestre);
        navegador.type(By.id("motivo"), "Inundación");
        assertThat(navegador.driver().findElement(By.id("otorgarProrroga")).isDisplayed())
                .isFalse();
        navegador.click(By.cssSelector("#confirmarProrroga summary"));
        assertThat(navegador.see(By.id("confirmarProrroga")).getText()).contains(trimestre, "no puede retirarse");
        navegador.click(By.id("otorgarProrroga"));
        assertThat(navegador.see(By.id("motivo")).getDomProperty("value")).isEqualTo("Inundación");
        assertThat(navegador.see(By.id("otorgarProrroga")).isDisplayed())
                .as("asked already: it stays open while something is to be corrected")
                .isTrue();
    }

    @Test
    @Tag("R22")
    void aPlantelReadsTheCalendarAndChangesNothing() {
        navegador.login("plantel.15-016", Sistema.CONTRASENA);
        navegador.asPhone().open("/calendario/calendario?anio=" + Dias.anio());
        assertThat(navegador.text())
                .contains("Cierre de captura", "Artículo 74")
                .doesNotContain("Agregar días inhábiles");
        assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        navegador.open("/calendario/inhabil");
        assertThat(navegador.text()).contains("Esta acción no corresponde a su función");
    }

    @Test
    @Tag("R22.0")
    void theBoardPutsOnTopWhomToCallAndOpensEachNumber() {
        navegador.login("entidad.15", Sistema.CONTRASENA);
        navegador.open("/tablero/trimestre");
        assertThat(navegador.see(By.cssSelector(".tablero tbody tr")).getText())
                .contains("15-016", "una actividad devuelta");
        assertThat(navegador.text()).contains("Cero declarado", "Sin reporte").doesNotContain("09-001");
        navegador.click(By.cssSelector(".tablero tbody tr a"));
        assertThat(navegador.path()).isEqualTo("/actividad/lista");
        assertThat(navegador.driver().getCurrentUrl()).contains("plantel=15-016", "estado=BORRADOR");

        navegador.open("/tablero/trimestre");
        navegador.click(By.cssSelector(".tablero tfoot td[data-titulo=Validadas] a"));
        assertThat(navegador.see(By.id("estado")).getDomProperty("value")).isEqualTo("VALIDADA,CONSOLIDADA");
        assertThat(navegador.see(By.cssSelector(".tabla tbody tr")).getText()).contains("Validada");
    }

    /** The browser's own widget takes a date in the order of its language, so it is set as a value. */
    private void date(String id, String iso) {
        navegador.js("document.getElementById(arguments[0]).value = arguments[1]", id, iso);
    }
}
