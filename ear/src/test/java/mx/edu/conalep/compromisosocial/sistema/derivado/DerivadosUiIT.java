package mx.edu.conalep.compromisosocial.sistema.derivado;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** An activity names its convenio on the form, and the convenio shows what derives from it. */
@PruebaDeSistema
class DerivadosUiIT {

    private final Navegador navegador;
    private final PaginaConvenio convenio;
    private final Acuerdos acuerdos;

    DerivadosUiIT(Sistema sistema, Navegador navegador) {
        this.navegador = navegador;
        this.convenio = new PaginaConvenio(navegador);
        this.acuerdos = new Acuerdos(sistema);
    }

    @Test
    @Tag("R19")
    @Tag("R20")
    void isChosenOnTheFormAndShownWithItsConvenio() {
        String palabra = "huertos" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String folio = acuerdos.registered("Convenio de " + palabra);
        enter("plantel.15-016");
        navegador.open("/actividad/captura");
        PaginaCaptura captura = new PaginaCaptura(navegador);
        captura.fill(Dias.reciente().toString());
        navegador.see(By.id("convenio")).sendKeys(palabra);
        navegador
                .patiently()
                .until(d -> d.findElements(By.cssSelector("#convenios-vigentes option[value='" + folio + "']"))
                                .size()
                        == 1);
        captura.type("convenio", "CC-2020-99999");
        navegador.patiently().until(d -> captura.error("convenio").contains("No se encontró el convenio"));
        captura.type("convenio", folio);
        navegador.patiently().until(d -> captura.error("convenio").isBlank());
        navegador
                .patiently()
                .until(d -> d.findElement(By.id("convenio-elegido")).getText().contains(palabra));
        navegador.js("document.getElementById('convenio').scrollIntoView({block: 'center'})");
        navegador.capture("captura-convenio-1280");
        captura.awaitSaved();
        String actividad = captura.folio();
        navegador.open("/actividad/ficha?folio=" + actividad);
        navegador.click(By.linkText(folio));
        assertThat(navegador.text()).contains("Convenio " + folio);

        enter("entidad.15");
        convenio.open("ficha", folio).go("Trabajo derivado");
        assertThat(navegador.text()).contains(actividad, "Actividades sin validar", "Entregar el material");
        navegador.capture("derivados-1280");
        phone("derivados-390");
        convenio.go("Anotar apoyo recibido");
        convenio.type("monto", "mil pesos");
        navegador.click(By.id("anotar"));
        assertThat(convenio.error("monto")).isNotBlank();
        assertThat(convenio.value("monto")).isEqualTo("mil pesos");
        convenio.type("monto", "$1,234.50").date("fecha", Acuerdos.hoy().toString());
        navegador.capture("apoyo-1280");
        navegador.click(By.id("anotar"));
        assertThat(navegador.text()).contains("suman $1,234.50 MXN", "se ofrecieron $0.00 MXN", "Revise el monto");
        navegador.capture("apoyo-pregunta-1280");
        phone("apoyo-pregunta-390");
        navegador.click(By.id("confirmar"));
        assertThat(navegador.text()).contains("$1,234.50 MXN", "Sin comprobante");
        navegador.click(By.linkText("Anular apoyo"));
        navegador.click(By.id("anular"));
        assertThat(convenio.error("motivo")).isNotBlank();
        convenio.type("motivo", "Era de otro convenio");
        navegador.click(By.id("anular"));
        assertThat(navegador.text()).contains("Anulado", "Era de otro convenio", "En dinero: $0.00");

        enter("dvs");
        navegador.open("/convenio/lista");
        convenio.go("Tablero de convenios");
        navegador.capture("tablero-convenios-1280");
        phone("tablero-convenios-390");
        String vigentes = navegador
                .see(By.cssSelector(".renglon-total a[href*='vigencia=VIGENTE']"))
                .getText();
        navegador.click(By.cssSelector(".renglon-total a[href*='vigencia=VIGENTE']"));
        assertThat(navegador.text()).contains(vigentes + " convenios");

        navegador.open("/convenio/tablero");
        By sinValidar = By.cssSelector(".renglon-total a[href^='/actividad/lista'][href*='DEVUELTA']");
        String porValidar = navegador.see(sinValidar).getText();
        navegador.click(sinValidar);
        assertThat(navegador.see(By.cssSelector(".encabezado-texto")).getText()).contains(porValidar + " actividad");
        assertThat(new Select(navegador.see(By.id("convenio_alcance")))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("De cualquier convenio");
        navegador.open("/convenio/tablero");
        By pendientes = By.cssSelector(".renglon-total a[href^='/convenio/compromisos']");
        String compromisos = navegador.see(pendientes).getText();
        navegador.click(pendientes);
        assertThat(navegador.see(By.cssSelector(".encabezado-texto")).getText()).contains(compromisos + " compromiso");
        navegador.capture("compromisos-1280");
        phone("compromisos-390");
    }

    /** A picture as a phone shows it, once the menu has closed. */
    private void phone(String name) {
        navegador.asPhone();
        navegador.js("window.scrollTo(0, 0)");
        navegador
                .patiently()
                .until(d -> Boolean.TRUE.equals(
                        navegador.js("return document.getElementById('lateral').getBoundingClientRect().right <= 0")));
        navegador.capture(name);
        navegador.asDesktop();
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
