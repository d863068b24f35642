package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A session without use, with the setting lowered to a minute: the warning, the end, and going on where one was. */
@PruebaDeSistema(propio = true)
@Tag("R25")
class SesionVencidaUiIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final By AVISO = By.id("sesion-porTerminar");
    private static final By CONTRASENA = By.id("sesion-contrasena");

    private final Sistema sistema;
    private final Navegador navegador;

    SesionVencidaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @Test
    void warnsEndsAndGoesOnInPlace() {
        lowerTheSetting();
        Sesion otra = sistema.sesion("titular.15-016");
        assertThat(otra.get("/sesion/estado?consulta=true").json().getInt("restanteSegundos"))
                .isLessThanOrEqualTo(60);
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/calendario/inhabil");
        navegador.type(By.id("motivo"), "Vacaciones de primavera");

        WebDriverWait patience = new WebDriverWait(navegador.driver(), LIMIT);
        patience.until(ExpectedConditions.visibilityOfElementLocated(AVISO));
        patience.until(ExpectedConditions.visibilityOfElementLocated(CONTRASENA));
        assertThat(navegador.driver().findElement(AVISO).isDisplayed()).isFalse();

        navegador.driver().findElement(CONTRASENA).sendKeys(Sistema.CONTRASENA);
        navegador.click(By.cssSelector("#sesion-terminada button[type=submit]"));
        patience.until(ExpectedConditions.invisibilityOfElementLocated(CONTRASENA));
        assertThat(navegador.see(By.id("motivo")).getDomProperty("value")).isEqualTo("Vacaciones de primavera");

        navegador.click(By.cssSelector("#formulario .boton-principal"));
        assertThat(navegador.text()).contains("Esta pantalla dejó de estar vigente");
        navegador.click(By.cssSelector("a.boton-principal"));
        assertThat(navegador.path()).isEqualTo("/calendario/inhabil");
        assertThat(navegador.see(By.id("motivo")).getDomProperty("value")).isEqualTo("Vacaciones de primavera");
        assertThat(navegador.text()).contains("Se recuperó lo que había escrito");

        patience.until(d -> otra.get("/sesion/estado?consulta=true").status() == 401);
        assertThat(otra.get("/actividad/lista").expect(302).header("Location")).contains("/ingreso");
    }

    /** The setting is read again after half a minute at most. */
    private void lowerTheSetting() {
        Sesion admin = sistema.sesion("admin");
        Map<String, String> form = admin.page("/administracion/ajustes").press("Guardar");
        form.put("SESION_INACTIVA_MIN", "1");
        admin.post("/administracion/ajustes", form).expect(200);
        new WebDriverWait(navegador.driver(), LIMIT)
                .until(d -> admin.get("/sesion/estado").json().getInt("restanteSegundos") <= 60);
    }
}
