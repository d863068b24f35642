package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** The record of an activity that was returned, corrected and submitted again, as each person sees it. */
@PruebaDeSistema
@Tag("R23")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FichaUiIT {

    private static final String PLANTEL = "15-029";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaFicha ficha;
    private String folio;

    FichaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        ficha = new PaginaFicha(navegador);
    }

    @BeforeAll
    void anActivityCameBackAndWasCorrected() {
        Api plantel = sistema.api("plantel." + PLANTEL);
        Api entidad = sistema.api("entidad.15");
        JsonObject actividad = Muestras.actividad(PLANTEL, Dias.reciente().toString(), "FICHA-1")
                .build();
        folio = plantel.post("/actividades", actividad).expect(200, 201).json().getString("folio");
        String path = "/actividades/" + folio;
        plantel.upload(path + "/evidencias", "FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(901))
                .expect(201);
        plantel.upload(path + "/evidencias", "LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Ficha"))
                .expect(201);
        plantel.post(path + "/envio").expect(200, 201);
        JsonObject observacion = Json.createObjectBuilder()
                .add("campo", "sede")
                .add("texto", "Precise la plaza.")
                .build();
        entidad.post(
                        path + "/devolucion",
                        Json.createObjectBuilder()
                                .add("observaciones", Json.createArrayBuilder().add(observacion))
                                .build())
                .expect(200, 201);
        JsonObject corregida = Json.createObjectBuilder(
                        plantel.get(path).expect(200).json())
                .add("sede", "Plaza Juárez, quiosco")
                .build();
        plantel.put(path, corregida).expect(200);
        plantel.post(path + "/envio").expect(200, 201);
    }

    @Test
    void theTimeLineTellsEveryStepWithItsPersonAndHour() {
        enter("plantel." + PLANTEL);
        assertThat(ficha.timeline())
                .isEqualTo(
                        List.of("Captura", "Envío a validación", "Devolución con observaciones", "Envío a validación"));
        assertThat(navegador.see(By.cssSelector(".linea-tiempo")).getText())
                .contains("plantel." + PLANTEL, "entidad.15", "hora del centro de México", "Devuelta → En validación");
        assertThat(ficha.value("Sede")).isEqualTo("Plaza Juárez, quiosco");
        assertThat(navegador.text()).contains("Plaza pública comunitaria", "Cambios desde la devolución");
    }

    @Test
    @Tag("R11.8")
    void theEvidenceIsShownAndOpens() {
        enter("entidad.15");
        assertThat(ficha.evidence(2)).containsExactly("plaza.jpg", "lista.pdf");
        ficha.openPicture();
    }

    @Test
    @Tag("R22")
    void theAcuseIsThatOfTheLastSubmission() {
        enter("plantel." + PLANTEL);
        assertThat(Documentos.text(ficha.acuse())).contains("Plaza Juárez, quiosco", "lista.pdf");
        assertThat(navegador.text()).contains("Número de envío");
    }

    @Test
    void eachPersonIsOfferedWhatIsHis() {
        enter("plantel." + PLANTEL);
        assertThat(ficha.actions()).contains("Acuse").doesNotContain("Validar o devolver", "Continuar captura");
        navegador.driver().manage().deleteAllCookies();
        enter("entidad.15");
        assertThat(ficha.actions()).contains("Validar o devolver").doesNotContain("Solicitar rectificación");
        navegador.driver().manage().deleteAllCookies();
        enter("entidad.09");
        assertThat(navegador.text()).contains("No encontramos lo que busca").doesNotContain("Plaza Juárez");
    }

    @Test
    void itFitsAPhone() {
        navegador.asPhone();
        enter("plantel." + PLANTEL);
        ficha.evidence(2);
        assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private void enter(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/actividad/ficha?folio=" + folio);
    }
}
