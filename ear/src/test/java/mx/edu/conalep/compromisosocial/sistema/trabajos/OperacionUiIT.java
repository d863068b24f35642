package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The operator at his screen, with a quarter far ahead. */
@PruebaDeSistema
@Tag("R24")
class OperacionUiIT {

    private final Sistema sistema;
    private final Navegador navegador;

    OperacionUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @Test
    @Tag("R22.0")
    void theOperatorRehearsesThenClosesAndReadsTheLog() throws SQLException {
        new Trimestres(sistema).seed(4, "ABIERTO", 1);
        navegador.login("operador", Sistema.CONTRASENA);
        navegador.open("/operacion/trabajos");
        assertThat(navegador.text()).contains("Cierre de captura", "Cierre de validación", "Consolidación trimestral");
        navegador.capture("operacion-trabajos");

        navegador.click(By.linkText("Ensayar o iniciar 2030-T4"));
        assertThat(navegador.text()).contains("219", "Planteles sin reporte", "Los planteles ya no podrán enviar");
        assertThat(navegador.see(By.id("contras")).getText())
                .contains("Antes de su fecha: faltan", "2030-T4 todavía no termina", "ya no podrán registrar");
        navegador.capture("operacion-ensayo");
        navegador.asPhone().open("/operacion/ensayo?trabajo=cierre-captura&periodo=2030-T4");
        navegador.capture("operacion-ensayo-telefono");
        navegador.asDesktop().open("/operacion/ensayo?trabajo=cierre-captura&periodo=2030-T4");

        navegador.click(By.id("iniciar"));
        assertThat(navegador.see(By.id("entendido-error")).getText()).contains("Marque que lo entiende");
        assertThat(navegador.path()).isEqualTo("/operacion/ensayo");
        navegador.capture("operacion-ensayo-sin-marcar");
        navegador.click(By.id("entendido"));
        navegador.click(By.id("iniciar"));
        navegador
                .patiently()
                .until(d -> navegador.text().contains("Terminada.")
                        && navegador.text().contains("100 %"));
        assertThat(navegador.text())
                .contains("La captura de 2030-T4 quedó cerrada.", "Antes de su fecha: faltan", "operador");
        navegador.capture("operacion-ejecucion");
    }

    @Test
    @Tag("R14")
    void theOperatorChoosesAClosedColectaRehearsesItsReportAndMakesIt() {
        Campanas campanas = new Campanas(sistema);
        String folio = campanas.running(List.of("15"), List.of("15-016", "15-017"));
        int numero = sistema.api("plantel.15-016")
                .post("/colectas/" + folio + "/aportaciones", Campanas.dinero("1234.50"))
                .expect(201)
                .json()
                .getInt("numero");
        sistema.api("entidad.15")
                .post("/colectas/" + folio + "/aportaciones/" + numero + "/validacion")
                .expect(200);
        sistema.api("dvs")
                .post(
                        "/colectas/" + folio + "/cierre",
                        Json.createObjectBuilder()
                                .add("motivo", "Se alcanzó la meta")
                                .build())
                .expect(200);
        navegador.login("operador", Sistema.CONTRASENA);
        navegador.open("/operacion/trabajos");
        assertThat(navegador.text()).contains("Informe de colecta", "Avisos por correo");
        captureCards("operacion-trabajos-todos");
        navegador.asPhone().open("/operacion/trabajos");
        captureCards("operacion-trabajos-todos-telefono");
        navegador.asDesktop().open("/operacion/trabajos");
        new Select(navegador.see(By.id("colecta"))).selectByValue(folio);
        navegador.click(By.cssSelector("[data-trabajo=informe-colecta] button"));
        assertThat(navegador.text())
                .contains("$1,234.50 MXN", "Falta entregar al aliado $1,234.50 MXN", "15-017", "Sin reporte");
        navegador.capture("operacion-informe-colecta");
        navegador
                .asPhone()
                .open("/operacion/informe-colecta?colecta=" + folio)
                .capture("operacion-informe-colecta-telefono");
        navegador.asDesktop();
        navegador.click(By.id("iniciar"));
        navegador.patiently().until(d -> navegador.text().contains("Terminada."));
        assertThat(navegador.text()).contains("Se publicó la versión 1 del informe de " + folio);
        navegador.capture("operacion-ejecucion-informe");
        assertThat(sistema.api("dvs")
                        .get("/colectas/" + folio + "/informe")
                        .expect(200)
                        .json()
                        .getInt("version"))
                .isEqualTo(1);
        Respuesta pdf = sistema.api("plantel.15-016")
                .get("/colectas/" + folio + "/informe.pdf?version=1")
                .expect(200);
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("informe-" + folio + "-v1-15-016.pdf");
        sistema.api("dvs").get("/colectas/" + folio + "/informe?version=2").expect(404);
        sistema.api("dvs").get("/colectas/" + folio + "/informe?version=x").expect(422);
        sistema.sesion("entidad.15")
                .get("/archivo/informes-colecta/" + folio + "/1/informe.xlsx")
                .expect(200);
        navegador.open("/operacion/informe-colecta?colecta=" + folio);
        assertThat(navegador.text()).contains("La versión 1 ya lo dice todo");
        navegador.driver().manage().deleteAllCookies();
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/operacion/informe-colecta?colecta=" + folio);
        assertThat(navegador.text()).contains("Lo inicia el personal de operación");
        assertThat(navegador.driver().findElements(By.id("iniciar"))).isEmpty();
        navegador.open("/colecta/ficha?folio=" + folio).capture("colecta-informe");
        navegador.asPhone().open("/colecta/ficha?folio=" + folio).capture("colecta-informe-telefono");
        navegador.asDesktop();
    }

    /** The cards that lie below the first ones. */
    private void captureCards(String name) {
        navegador.js("document.querySelector('[data-trabajo=informe-colecta]').scrollIntoView()");
        navegador.capture(name);
    }

    /** Progress that stands still for good would look like a job that hangs. */
    @Test
    @Tag("R25")
    void aScreenThatAsksByItselfTellsThatTheSessionEnded() throws SQLException {
        new Trimestres(sistema).seed(3, "ABIERTO", 1);
        int id = new Lotes(sistema.api("operador"))
                .complete("cierre-captura", "2030-T3")
                .getInt("ejecucion");
        for (String pagina : List.of("/operacion/trabajos", "/operacion/ejecucion?id=" + id)) {
            navegador.login("operador", Sistema.CONTRASENA);
            navegador.open(pagina);
            navegador.driver().manage().deleteAllCookies();
            navegador.js("Object.values(PrimeFaces.widgets).filter(w => w.cfg.frequency).forEach(w => w.start())");
            WebElement contrasena = navegador.see(By.id("sesion-contrasena"));
            contrasena.sendKeys(Sistema.CONTRASENA);
            navegador.click(By.cssSelector("#sesion-terminada button[type=submit]"));
            navegador.patiently().until(ExpectedConditions.stalenessOf(contrasena));
            assertThat(navegador.path()).isEqualTo(pagina.split("\\?")[0]);
            navegador.driver().manage().deleteAllCookies();
        }
    }

    @Test
    void onlyTheOperatorSeesTheJobs() {
        navegador.login("plantel.15-016", Sistema.CONTRASENA);
        navegador.open("/operacion/trabajos");
        assertThat(navegador.text()).doesNotContain("Cierre de captura");
    }
}
