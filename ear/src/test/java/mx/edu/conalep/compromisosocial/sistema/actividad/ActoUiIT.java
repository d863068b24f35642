package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The acts on one activity that ask once: the titular's authorisation and the plantel's cancellation. */
@PruebaDeSistema
class ActoUiIT {

    private static final String PLANTEL = "15-022";

    private final Navegador navegador;
    private final Api plantel;
    private final PaginaFicha ficha;

    ActoUiIT(Sistema sistema, Navegador navegador) {
        this.navegador = navegador;
        plantel = sistema.api("plantel." + PLANTEL);
        ficha = new PaginaFicha(navegador);
    }

    @Test
    @Tag("R10.9")
    void otherServicesWaitForTheTitularWhoAuthorisesFromHisTray() {
        String folio = draft("ACTO-1", "IX");
        String path = "/actividades/" + folio;
        plantel.upload(path + "/evidencias", "FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(611))
                .expect(201);
        plantel.upload(path + "/evidencias", "LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Acto"))
                .expect(201);
        assertThat(plantel.post(path + "/envio").expect(422).text()).contains("titular");

        login("titular." + PLANTEL);
        assertThat(navegador.text()).contains("Por autorizar", folio);
        navegador.click(By.xpath("//article[contains(., '" + folio + "')]//a"));
        if (navegador.path().equals("/actividad/ficha")) {
            navegador.click(By.cssSelector(".encabezado .boton-principal"));
        }
        assertThat(navegador.text()).contains("Usted autoriza que el plantel envíe la actividad " + folio);
        navegador.click(By.cssSelector("#formulario .boton-principal"));
        assertThat(navegador.text()).contains("Se autorizó la actividad " + folio);
        assertThat(ficha.open(folio).timeline()).contains("Autorización de la persona titular");
        navegador.open("/actividad/acto?folio=" + folio + "&acto=autorizacion");
        navegador.click(By.cssSelector("#formulario .boton-principal"));
        assertThat(ficha.open(folio).timeline()).containsOnlyOnce("Autorización de la persona titular");
        plantel.post(path + "/envio").expect(200, 201);
    }

    @Test
    @Tag("R22")
    void aDraftIsCancelledWithItsReason() {
        String folio = draft("ACTO-2", "I");
        login("plantel." + PLANTEL);
        ficha.open(folio);
        navegador.click(By.linkText("Cancelar actividad"));
        By cancelar = By.cssSelector("#formulario .boton-peligro");
        navegador.click(cancelar);
        assertThat(navegador.see(By.id("motivo-error")).getText()).isEqualTo("Escriba el motivo.");
        navegador.type(By.id("motivo"), "Se capturó dos veces.");
        navegador.click(cancelar);
        assertThat(navegador.text()).contains("Se canceló la actividad " + folio, "Se capturó dos veces.");
        assertThat(ficha.open(folio).actions()).doesNotContain("Continuar captura", "Cancelar actividad");
    }

    private String draft(String referencia, String servicio) {
        JsonObject actividad = Muestras.actividad(PLANTEL, Dias.reciente().toString(), referencia)
                .add("servicio", Json.createValue(servicio))
                .build();
        return plantel.post("/actividades", actividad).expect(200, 201).json().getString("folio");
    }

    private void login(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
