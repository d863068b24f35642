package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Coming in by the browser. */
@PruebaDeSistema
class IngresoUiIT {

    private final Navegador navegador;

    IngresoUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantel.15-016", "entidad.15", "dvs", "operador", "admin"})
    void eachPersonLandsOnHisTray(String usuario) {
        navegador.login(usuario, Sistema.CONTRASENA);
        assertThat(navegador.path()).isEqualTo("/");
        assertThat(navegador.text()).contains("Mi bandeja");
    }

    @Test
    void whoeverIsNotInIsAskedFirst() {
        navegador.open("/actividad/lista");
        assertThat(navegador.path()).isEqualTo("/ingreso");
        navegador.see(By.id("contrasena"));
    }

    @Test
    void aWrongPasswordIsRefusedAndSaysNothingMore() {
        navegador.login("dvs", "no-es-esta-1");
        assertThat(navegador.path()).isEqualTo("/ingreso");
        assertThat(navegador.see(By.cssSelector("[role=alert]")).getText()).isNotBlank();
    }
}
