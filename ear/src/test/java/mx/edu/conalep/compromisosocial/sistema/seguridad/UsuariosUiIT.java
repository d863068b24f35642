package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The administrator makes a user, who must choose a password of his own, and closes the door to him. */
@PruebaDeSistema
@Tag("R27")
class UsuariosUiIT {

    private static final String USUARIO = "vinculacion.prueba";

    private final Navegador navegador;

    UsuariosUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @Test
    void aUserIsMadeEntersAndIsShutOut() {
        PaginaCaptura.login(navegador, "admin", "/administracion/usuario");
        navegador.type(By.id("usuario"), USUARIO);
        navegador.type(By.id("nombre"), "Persona de Prueba");
        navegador.click(By.cssSelector("input[name=roles][value=VINCULACION_ENTIDAD]"));
        navegador.click(By.id("guardar"));
        assertThat(navegador.text()).contains("Hay un dato por corregir");
        assertThat(navegador.see(By.id("nombre")).getDomProperty("value")).isEqualTo("Persona de Prueba");

        navegador.js("document.getElementById('entidad').value = '15'");
        navegador.click(By.id("guardar"));
        assertThat(navegador.text()).contains("Se creó el usuario «" + USUARIO + "».");
        String temporal = navegador.see(By.id("temporal")).getText();

        navegador.driver().manage().deleteAllCookies();
        navegador.login(USUARIO, temporal);
        assertThat(navegador.path()).isEqualTo("/cuenta/contrasena");

        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, "admin", "/administracion/usuarios");
        navegador.type(By.id("texto"), "prueba");
        navegador.click(By.cssSelector("form.filtros button"));
        navegador.click(By.linkText(USUARIO));
        navegador.see(By.id("nombre")).sendKeys(Keys.ENTER);
        assertThat(navegador.text()).doesNotContain("contraseña temporal");
        navegador.click(By.cssSelector("[data-dialogo=dialogo-restablecer]"));
        assertThat(navegador.see(By.id("dialogo-restablecer")).getText()).contains("Persona de Prueba", "una sola vez");
        navegador.click(By.cssSelector("#dialogo-restablecer [data-cerrar]"));
        navegador.click(By.cssSelector("[data-dialogo=dialogo-alternar]"));
        assertThat(navegador.see(By.id("dialogo-alternar")).getText()).contains("¿Desactivar a Persona de Prueba?");
        navegador.click(By.id("alternar"));
        assertThat(navegador.text()).contains("El usuario «" + USUARIO + "» ya no puede entrar");

        navegador.driver().manage().deleteAllCookies();
        navegador.login(USUARIO, temporal);
        assertThat(navegador.path()).isEqualTo("/ingreso");
    }

    @Test
    void theTrailTellsItAndProvesItself() {
        PaginaCaptura.login(navegador, "auditor", "/auditoria/bitacora?actor=dvs");
        assertThat(navegador.driver().findElements(By.cssSelector("td[data-titulo='Quién']")))
                .isNotEmpty()
                .allSatisfy(celda -> assertThat(celda.getText()).startsWith("dvs"));
        navegador.click(By.id("verificar"));
        assertThat(navegador.text()).contains("La bitácora está íntegra", "Sello del último asiento");
    }
}
