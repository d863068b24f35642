package mx.edu.conalep.compromisosocial.sistema.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An activity is returned, corrected and validated in the tray, by keyboard. */
@PruebaDeSistema
@Tag("R23")
class CharolaUiIT {

    private static final String PLANTEL = "15-024";

    private final Sistema sistema;

    CharolaUiIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void returnedWithAnObservationCorrectedAndValidated(Navegador navegador) {
        Api plantel = sistema.api("plantel." + PLANTEL);
        String folio = submitted(plantel, "CHAROLA-1");
        login(navegador);
        CharolaPage page = new CharolaPage(navegador).open(folio);
        assertThat(page.current()).isEqualTo(folio);
        assertThat(page.hasPictureInViewer()).isTrue();

        page.observe("sede", "Precise la plaza").press("d").confirmReturn();
        assertThat(page.toast()).contains(folio);
        assertThat(state(plantel, folio).getString("estado")).isEqualTo("DEVUELTA");

        JsonObject corrected = Json.createObjectBuilder(state(plantel, folio))
                .add("sede", "Plaza Juárez, quiosco")
                .build();
        plantel.put("/actividades/" + folio, corrected).expect(200);
        plantel.post("/actividades/" + folio + "/envio").expect(200, 201);

        page.open(folio);
        assertThat(page.change("sede")).contains("Plaza pública comunitaria").contains("Plaza Juárez, quiosco");
        page.press("v").confirmValidation();
        assertThat(page.toast()).contains(folio);
        assertThat(state(plantel, folio).getString("estado")).isEqualTo("VALIDADA");
        assertThat(page.folios()).doesNotContain(folio);
    }

    @Test
    void afterSeveralAtOnceTheFirstThatRemainsIsOpenAndNothingDecidedOffersButtons(Navegador navegador) {
        Api plantel = sistema.api("plantel." + PLANTEL);
        String validable = submitted(plantel, "CHAROLA-3");
        String otra = submitted(plantel, "CHAROLA-4");
        login(navegador);
        CharolaPage page =
                new CharolaPage(navegador).open(validable).tick(validable).validateTicked();
        assertThat(navegador.text()).contains("1 actividad quedó validada");
        assertThat(page.folios()).doesNotContain(validable).contains(otra);
        assertThat(page.current()).isEqualTo(page.folios().get(0));
        assertThat(navegador.driver().getCurrentUrl()).doesNotContain(validable);
    }

    @Test
    void whatWasDecidedElsewhereIsToldSo(Navegador navegador) {
        Api plantel = sistema.api("plantel." + PLANTEL);
        String folio = submitted(plantel, "CHAROLA-5");
        login(navegador);
        CharolaPage page = new CharolaPage(navegador).open(folio);
        sistema.api("entidad.15").post("/actividades/" + folio + "/validacion").expect(200);
        page.press("v").confirmValidation();
        assertThat(navegador.text())
                .contains("La actividad " + folio + " ya quedó validada, por entidad.15")
                .doesNotContain("Desde aquí puede pasar a");
    }

    @Test
    void theListGivesWayToTheRecordOnAPhone(Navegador navegador) {
        String folio = submitted(sistema.api("plantel." + PLANTEL), "CHAROLA-2");
        login(navegador);
        navegador.asPhone();
        new CharolaPage(navegador).open(folio);
        assertThat(navegador
                        .driver()
                        .findElement(By.cssSelector(".charola-lista"))
                        .isDisplayed())
                .isFalse();
        assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        navegador.click(By.cssSelector(".charola-volver a"));
        assertThat(navegador
                        .driver()
                        .findElement(By.cssSelector(".charola-detalle"))
                        .isDisplayed())
                .isFalse();
    }

    private static JsonObject state(Api api, String folio) {
        return api.get("/actividades/" + folio).expect(200).json();
    }

    private static String submitted(Api plantel, String referencia) {
        JsonObject activity = Muestras.actividad(PLANTEL, Dias.reciente().toString(), referencia)
                .build();
        String folio =
                plantel.post("/actividades", activity).expect(200, 201).json().getString("folio");
        String path = "/actividades/" + folio + "/evidencias";
        plantel.upload(path, "FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(referencia.hashCode()))
                .expect(201);
        plantel.upload(path, "LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Lista " + referencia))
                .expect(201);
        plantel.post("/actividades/" + folio + "/envio").expect(200, 201);
        return folio;
    }

    private void login(Navegador navegador) {
        navegador.open("/ingreso");
        navegador.see(By.id("usuario")).sendKeys("entidad.15");
        navegador.see(By.id("contrasena")).sendKeys(Sistema.CONTRASENA);
        navegador.click(By.cssSelector("button[type=submit], input[type=submit]"));
        navegador.patiently().until(d -> !d.getCurrentUrl().contains("/ingreso"));
    }
}
