package mx.edu.conalep.compromisosocial.sistema.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaEnvio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A form that sets out and does not arrive says so at once, and its buttons answer again. */
@PruebaDeSistema
class EnvioDetenidoUiIT {

    private static final String VER_EFECTO = "#formulario .boton-principal";

    private final Navegador navegador;
    private final PaginaFormulario formulario;
    private final PaginaEnvio envio;

    EnvioDetenidoUiIT(Navegador navegador) {
        this.navegador = navegador;
        formulario = new PaginaFormulario(navegador);
        envio = new PaginaEnvio(navegador);
    }

    @BeforeEach
    void typeDays() {
        formulario
                .open("dvs", "/calendario/inhabil")
                .choose("desde", "2074-05-07")
                .choose("hasta", "2074-05-07");
        formulario.type("motivo", "Feria del municipio").type("fuente", "Gaceta 14");
    }

    @AfterEach
    void reconnect() {
        envio.connected();
    }

    @Test
    void whatIsStoppedIsToldAndSentAgain() {
        envio.slow().sendAndStop(VER_EFECTO);

        assertThat(envio.toast()).contains("No hubo respuesta", "compruebe si quedó hecho");
        assertThat(envio.isBusy(VER_EFECTO)).isFalse();
        assertThat(formulario.value("motivo")).isEqualTo("Feria del municipio");
        envio.connected();
        formulario.send();
        assertThat(navegador.text()).contains("Gaceta 14", "2074").doesNotContain("No hubo respuesta");
    }

    @Test
    void withoutANetworkNothingIsSentAndThePageStays() {
        envio.offline().press(VER_EFECTO);

        assertThat(envio.toast()).contains("No se envió", "sin conexión");
        assertThat(formulario.address()).isEqualTo("/calendario/inhabil");
        assertThat(envio.isBusy(VER_EFECTO)).isFalse();
        envio.connected();
        formulario.send();
        assertThat(navegador.see(By.cssSelector("dl.datos")).getText()).contains("Gaceta 14");
    }

    @Test
    void whereTheBrowserIsWrongAboutTheNetworkTheSecondTryGoes() {
        envio.takenForOffline().press(VER_EFECTO);

        assertThat(envio.toast()).contains("No se envió", "oprima otra vez");
        assertThat(formulario.address()).isEqualTo("/calendario/inhabil");
        formulario.send();
        assertThat(navegador.see(By.cssSelector("dl.datos")).getText()).contains("Gaceta 14");
    }

    @Test
    void whoClicksAgainWhileItIsOnItsWayIsToldAndItIsSentOnce() {
        envio.slow().sendAndClickAgain(VER_EFECTO);

        assertThat(envio.sent()).isEqualTo(1);
        assertThat(envio.toldWhileItWasOnItsWay()).contains("Ya se está enviando");
        assertThat(navegador.see(By.cssSelector("dl.datos")).getText()).contains("Gaceta 14");
    }

    @Test
    void whoComesBackToAPageThatWasSentIsToldAndMaySend() {
        envio.slow().sendAndComeBack(VER_EFECTO);

        assertThat(envio.toast()).contains("Volvió a una página que ya había enviado");
        assertThat(envio.isBusy(VER_EFECTO)).isFalse();
    }
}
