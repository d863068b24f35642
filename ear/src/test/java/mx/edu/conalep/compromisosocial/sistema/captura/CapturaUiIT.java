package mx.edu.conalep.compromisosocial.sistema.captura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Nothing that was typed in the capture form is lost, whatever happens meanwhile. */
@PruebaDeSistema
@Tag("R22")
class CapturaUiIT {

    private static final String PLANTEL = "15-012";
    private static final String AYER = Dias.reciente().toString();

    private final Sistema sistema;
    private final Navegador navegador;
    private PaginaCaptura captura;

    CapturaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @BeforeEach
    void enter() {
        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/actividad/captura");
        captura = new PaginaCaptura(navegador);
    }

    @Test
    @Tag("R11.8")
    void aDraftIsSavedAsOneTypesAndSubmittedWithItsEvidence(@TempDir Path folder) throws IOException {
        captura.fill(AYER).awaitSaved();
        assertThat(captura.missing()).containsExactly("Fotografía o video", "Lista de asistencia");
        assertThat(navegador.see(By.id("plazo")).getText()).contains("a las 24:00, hora");

        navegador.click(By.id("enviar"));
        assertThat(navegador.see(By.id("resumen-captura")).getText()).contains("lista de asistencia");

        captura.attach("FOTOGRAFIA", Files.write(folder.resolve("foto.jpg"), Muestras.foto(41)));
        captura.attach("LISTA_ASISTENCIA", Files.write(folder.resolve("lista.pdf"), Muestras.pdf("Lista")));
        navegador.patiently().until(d -> captura.missing().isEmpty());

        String folio = captura.folio();
        navegador.click(By.id("enviar"));
        assertThat(navegador.see(By.id("confirmar-envio")).getText()).contains(folio);
        navegador.click(By.cssSelector("#confirmar-envio [data-confirmar]"));
        navegador.patiently().until(d -> d.getCurrentUrl().contains("/actividad/acuse"));
        assertThat(navegador.text()).contains(folio);
        assertThat(sistema.api("plantel." + PLANTEL)
                        .get("/actividades/" + folio)
                        .expect(200)
                        .json()
                        .getString("estado"))
                .isEqualTo("EN_VALIDACION");
    }

    @Test
    void whatDoesNotReadKeepsItsTextAndDoesNotHoldBackTheRest() {
        captura.type("sede", "Auditorio municipal").type("docentes", "-2").type("estudiantes", "1.5");
        captura.awaitState("local");
        assertThat(captura.error("docentes")).contains("entero");

        captura.open(captura.folio());
        assertThat(captura.value("sede")).isEqualTo("Auditorio municipal");
        assertThat(captura.value("docentes")).isEqualTo("-2");
        assertThat(captura.value("estudiantes")).isEqualTo("1.5");

        captura.type("docentes", "2").type("estudiantes", "15").awaitSaved();
        assertThat(captura.error("docentes")).isEmpty();
    }

    @Test
    @Tag("R18")
    void aCountMayBeTypedAsTheSystemTellsIt() {
        captura.type("docentes", "1 000").type("estudiantes", "1,234").awaitSaved();
        assertThat(captura.error("docentes")).isEmpty();
        assertThat(captura.error("estudiantes")).isEmpty();
        captura.open(captura.folio());
        assertThat(captura.value("docentes")).isEqualTo("1000");
        assertThat(captura.value("estudiantes")).isEqualTo("1234");
    }

    @Test
    void aSessionThatEndsTakesNothingAway() {
        captura.fill(AYER).awaitSaved();
        navegador.driver().manage().deleteAllCookies();
        captura.type("descripcion", "Reforestación con vecinos").type("origen_materiales", "Sector productivo");
        navegador.see(By.id("sesion-contrasena"));

        navegador.driver().findElement(By.id("sesion-contrasena")).sendKeys(Sistema.CONTRASENA);
        navegador.click(By.cssSelector("#sesion-terminada button[type=submit]"));
        captura.awaitSaved();

        captura.open(captura.folio());
        assertThat(captura.value("descripcion")).isEqualTo("Reforestación con vecinos");
        assertThat(captura.value("origen_materiales")).isEqualTo("Sector productivo");
        assertThat(captura.value("estudiantes")).isEqualTo("20");
    }

    @Test
    void aPageThatWasClosedAfterTheSessionEndedIsRestored() {
        captura.type("sede", "Casa de cultura").awaitSaved();
        String folio = captura.folio();
        navegador.driver().manage().deleteAllCookies();
        captura.type("localidad", "Barrio nuevo");
        navegador.see(By.id("sesion-contrasena"));

        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/actividad/captura?folio=" + folio);
        captura.awaitSaved();
        assertThat(captura.value("localidad")).isEqualTo("Barrio nuevo");
    }

    @Test
    void aLostNetworkIsToldAndMadeGood() {
        captura.type("sede", "Parque").awaitSaved();
        captura.offline(true);
        try {
            captura.type("localidad", "Colonia centro").awaitState("local");
            assertThat(navegador.see(By.id("guardado")).getText()).contains("Sin conexión");
        } finally {
            captura.offline(false);
        }
        captura.awaitSaved().open(captura.folio());
        assertThat(captura.value("localidad")).isEqualTo("Colonia centro");
    }

    @Test
    void twoTabsAreToldApartAndTheOwnTextIsKept() {
        captura.type("sede", "Parque").type("localidad", "Centro").awaitSaved();
        String folio = captura.folio();
        String first = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        captura.open(folio).type("sede", "Parque norte").awaitSaved();
        navegador.driver().close();
        navegador.driver().switchTo().window(first);

        captura.type("localidad", "Centro histórico");
        assertThat(navegador.see(By.id("conflicto")).getText()).contains("Parque norte", "Centro histórico");
        assertThat(captura.value("localidad")).isEqualTo("Centro histórico");
        navegador.click(By.cssSelector("#conflicto [data-mio]"));
        captura.awaitSaved().open(folio);
        assertThat(captura.value("localidad")).isEqualTo("Centro histórico");
        assertThat(captura.value("sede")).isEqualTo("Parque");
    }
}
