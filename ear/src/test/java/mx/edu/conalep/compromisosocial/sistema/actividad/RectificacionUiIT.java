package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaLista;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaRectificacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A correction of a consolidated activity that is asked for badly, then well, and refused. */
@PruebaDeSistema
@Tag("R24")
class RectificacionUiIT {

    private final Navegador navegador;
    private final PaginaRectificacion rectificacion;
    private final PaginaFicha ficha;

    RectificacionUiIT(Navegador navegador) {
        this.navegador = navegador;
        rectificacion = new PaginaRectificacion(navegador);
        ficha = new PaginaFicha(navegador);
    }

    @Test
    void whatIsRefusedLeavesTheActivityAsItWas() {
        login("entidad.15");
        String folio = rectificacion.correctable();
        String antes = ficha.open(folio).value("Población general");

        rectificacion.openFrom(folio).ask(Map.of(), "Se revisó la lista.");
        assertThat(navegador.text()).contains("La rectificación no cambia ningún dato.");
        rectificacion.ask(Map.of("directos_general", "muchas"), "Se revisó la lista.");
        assertThat(rectificacion.error("directos_general")).contains("número entero");
        assertThat(navegador.see(By.id("directos_general")).getDomProperty("value"))
                .isEqualTo("muchas");
        rectificacion.ask(Map.of("directos_general", "1"), "");
        assertThat(rectificacion.error("motivo")).isEqualTo("Escriba el motivo.");
        rectificacion.ask(Map.of("directos_general", "1"), "Se revisó la lista.");
        assertThat(navegador.path()).isEqualTo("/actividad/ficha");

        assertThat(ficha.open(folio).actions()).doesNotContain("Solicitar rectificación");
        assertThat(navegador.text()).contains("espera la decisión de la DVS");
        rectificacion.openByHand(folio);
        assertThat(navegador.text()).contains("ya tiene una rectificación en espera");
        assertThat(rectificacion.isOffered()).isFalse();

        navegador.driver().manage().deleteAllCookies();
        login("dvs");
        rectificacion.openPending();
        assertThat(rectificacion.pending(folio)).contains("Población general", antes, "Se revisó la lista.");
        rectificacion.resolveFromTray(folio).reject("");
        assertThat(rectificacion.error("motivo")).isEqualTo("Escriba el motivo.");
        rectificacion.reject("La lista firmada dice lo contrario.");
        assertThat(navegador.path()).isEqualTo("/actividad/rectificaciones");
        assertThat(navegador.text()).contains("Se rechazó la rectificación de " + folio);
        assertThat(ficha.open(folio).value("Población general")).isEqualTo(antes);
    }

    @Test
    @Tag("R10.9")
    void otherServicesNeedTheTitularsAuthorisationInACorrectionToo() {
        login("entidad.15");
        String folio = rectificacion.correctable();
        rectificacion.openFrom(folio).choose("servicio", "IX").ask(Map.of(), "Era otro servicio.");
        assertThat(rectificacion.error("servicio")).contains("se consolidó sin la autorización", "Art. 10");
    }

    @Test
    void whatIsNotConsolidatedIsNotCorrectedByARectificacion() {
        login("entidad.15");
        String folio = new PaginaLista(navegador)
                .open()
                .choose("estado", "EN_VALIDACION")
                .folios()
                .get(0);
        rectificacion.openByHand(folio);
        assertThat(navegador.text())
                .contains("está en estado «En validación»: solo se rectifica lo que ya se consolidó")
                .doesNotContain("La actividad ya se consolidó.");
        assertThat(rectificacion.isOffered()).isFalse();
    }

    @Test
    void onlyTheDvsResolves() {
        login("entidad.15");
        navegador.open("/actividad/resolucion?id=1");
        assertThat(navegador.text()).contains("no tiene permiso").doesNotContain("Autorizar");
    }

    private void login(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
