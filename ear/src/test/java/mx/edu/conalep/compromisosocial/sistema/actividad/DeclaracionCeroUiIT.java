package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The titular of a silent plantel signs that it had no activities, and takes it back. */
@PruebaDeSistema
@Tag("R22.0")
class DeclaracionCeroUiIT {

    private static final String PLANTEL = "15-026";
    private static final By FIRMAR = By.cssSelector("#formulario .boton-principal");
    private static final By RETIRAR = By.cssSelector("#formulario .boton-peligro");

    private final Navegador navegador;

    DeclaracionCeroUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @Test
    void aZeroIsSignedAndTakenBackWithItsReason() {
        PaginaCaptura.login(navegador, "titular." + PLANTEL, "/cero/declaracion");
        assertThat(navegador.text()).contains("Usted firma que el plantel");
        navegador.click(FIRMAR);
        assertThat(navegador.text()).contains("Se firmó la declaración en cero", "Declaración firmada por");

        navegador.click(RETIRAR);
        assertThat(navegador.see(By.id("motivo-error")).getText()).isEqualTo("Escriba el motivo.");
        navegador.type(By.id("motivo"), "Apareció una actividad sin capturar.");
        navegador.click(RETIRAR);
        assertThat(navegador.text())
                .contains("Se retiró la declaración en cero", "Usted firma que el plantel")
                .doesNotContain("Declaración firmada por");
    }

    @Test
    void onlyTheTitularSigns() {
        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/cero/declaracion");
        assertThat(navegador.driver().findElements(FIRMAR)).isEmpty();
    }
}
