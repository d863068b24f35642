package mx.edu.conalep.compromisosocial.sistema.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaValidacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Contributions are validated and sent back as activities are: by keyboard, by touch, with the proof beside the data. */
@PruebaDeSistema
@Tag("R14")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidacionAportacionesUiIT {

    private static final String PLANTEL = "15-016";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaValidacion charola;
    private Campanas campanas;

    ValidacionAportacionesUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.charola = new PaginaValidacion(navegador);
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    /** Three contributions: with a picture, with a document, and without a proof. */
    private String colecta() {
        String folio = campanas.running(List.of("15"), List.of(PLANTEL));
        Api plantel = sistema.api("plantel." + PLANTEL);
        contribute(
                plantel,
                folio,
                "100.00",
                proof(plantel, folio, "ficha.jpg", "image/jpeg", Muestras.foto(folio.hashCode())));
        contribute(
                plantel, folio, "200.00", proof(plantel, folio, "ficha.pdf", "application/pdf", Muestras.pdf(folio)));
        contribute(plantel, folio, "300.00", null);
        return folio;
    }

    private static String proof(Api plantel, String folio, String nombre, String mime, byte[] content) {
        return plantel.upload("/colectas/" + folio + "/evidencias", "COMPROBANTE", nombre, mime, content)
                .expect(201)
                .json()
                .getString("sha256");
    }

    private static void contribute(Api plantel, String folio, String monto, String prueba) {
        JsonObject dinero = Campanas.dinero(monto);
        JsonObject whole = prueba == null
                ? dinero
                : Json.createObjectBuilder(dinero).add("evidencia", prueba).build();
        plantel.post("/colectas/" + folio + "/aportaciones", whole).expect(201);
    }

    private JsonObject one(String folio, int numero) {
        return sistema.api("entidad.15")
                .get("/colectas/" + folio + "/aportaciones")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .get(numero - 1);
    }

    private void enter() {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, "entidad.15", "/");
    }

    @Test
    void byKeyboardWithTheProofBesideTheData() {
        String folio = colecta();
        enter();
        charola.open(folio, 1).awaitProof(true);
        assertThat(charola.waiting()).containsExactly("Aportación 1", "Aportación 2", "Aportación 3");
        assertThat(charola.focusOnOpen()).isTrue();

        charola.press("j").awaitProof(false);
        assertThat(charola.current()).startsWith("Aportación 2");
        charola.press("j");
        assertThat(charola.current()).startsWith("Aportación 3");
        assertThat(navegador.text()).contains("Sin comprobante");
        charola.press("k").awaitProof(false).turn("anterior").awaitProof(true);
        assertThat(charola.current()).startsWith("Aportación 1");
        charola.turn("siguiente").awaitProof(false);
        assertThat(charola.current()).startsWith("Aportación 2");

        charola.press("d");
        assertThat(charola.toast()).contains("Escriba qué hay que corregir");
        assertThat(charola.focusOnObservation()).isTrue();
        charola.observe("No se lee la fecha").press("d");
        assertThat(charola.question()).contains(folio, "aportación 2", "No se lee la fecha");
        charola.confirm();
        assertThat(charola.toast()).contains("La aportación 2");
        assertThat(one(folio, 2).getString("estado")).isEqualTo("DEVUELTA");
        assertThat(charola.current()).startsWith("Aportación 3");
        assertThat(charola.focusOnOpen()).isTrue();

        charola.press("v").confirm();
        assertThat(one(folio, 3).getString("estado")).isEqualTo("VALIDADA");
        assertThat(charola.current()).startsWith("Aportación 1");
        charola.press("v").confirm();
        assertThat(navegador.path()).isEqualTo("/colecta/ficha");
    }

    @Test
    void byTouchOnAPhone() {
        String folio = colecta();
        enter();
        navegador.asPhone();
        navegador.open("/colecta/revision?folio=" + folio);
        assertThat(navegador
                        .driver()
                        .findElement(By.cssSelector(".charola-detalle"))
                        .isDisplayed())
                .isFalse();
        navegador.click(By.cssSelector(".charola-liga"));
        assertThat(charola.focusOnTitle()).isTrue();
        navegador.click(By.cssSelector(".charola-archivo"));
        charola.awaitProof(true);
        fits("charola-aportaciones-390");
        navegador.click(By.cssSelector(".charola-pasos a[rel=next]"));
        assertThat(charola.current()).startsWith("Aportación 2");
        navegador.click(By.cssSelector("[data-dialogo=dialogo-validar]"));
        charola.confirm();
        assertThat(one(folio, 2).getString("estado")).isEqualTo("VALIDADA");
        assertThat(charola.current()).startsWith("Aportación 3");
        navegador.click(By.cssSelector(".charola-volver a"));
        assertThat(charola.waiting()).containsExactly("Aportación 1", "Aportación 3");
        fits("charola-aportaciones-lista-390");
    }

    private void fits(String name) {
        assertThat((Long) navegador.js("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        navegador.capture(name);
    }

    @Test
    void whatAnotherTabDecidedIsToldAndStays() {
        String folio = colecta();
        enter();
        charola.open(folio, 1).awaitProof(true);
        navegador.capture("charola-aportaciones-1280");
        String first = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        charola.open(folio, 1).press("v").confirm();
        navegador.driver().close();
        navegador.driver().switchTo().window(first);

        charola.observe("Ya no hace falta").press("d").confirm();
        assertThat(charola.summary()).contains("La aportación 1 ya está validada", "No se cambió nada");
        assertThat(charola.current()).contains("Aportación 1");
        assertThat(charola.decides()).isFalse();
        assertThat(charola.waiting()).containsExactly("Aportación 2", "Aportación 3");
        JsonObject kept = one(folio, 1);
        assertThat(kept.getString("estado")).isEqualTo("VALIDADA");
        assertThat(kept.isNull("observacion")).isTrue();
        charola.press("j");
        assertThat(charola.current()).startsWith("Aportación 2");
    }

    @Test
    void whatItsPlantelCorrectedSinceIsReadAgainFirst() {
        String folio = colecta();
        enter();
        charola.open(folio, 3);
        JsonObject corrected =
                Json.createObjectBuilder(one(folio, 3)).add("monto", 350).build();
        sistema.api("plantel." + PLANTEL)
                .put("/colectas/" + folio + "/aportaciones/3", corrected)
                .expect(200);
        charola.press("v").confirm();
        assertThat(charola.summary()).contains("cambió mientras usted la revisaba");
        assertThat(navegador.text()).contains("$350.00");
        assertThat(one(folio, 3).getString("estado")).isEqualTo("CAPTURADA");
        charola.press("v").confirm();
        assertThat(one(folio, 3).getString("estado")).isEqualTo("VALIDADA");
    }

    @Test
    void whatDoesNotFitOnOnePageWaitsOnTheNext() throws SQLException {
        String folio = campanas.running(List.of("15"), List.of(PLANTEL));
        captured(folio, 102);
        enter();
        navegador.open("/colecta/revision?folio=" + folio);
        assertThat(charola.waiting()).hasSize(100).endsWith("Aportación 100");
        assertThat(navegador.text()).contains("102 por validar", "Aquí están de la 1 a la 100 de 102.");
        navegador.click(By.cssSelector(".charola-paginas a[rel=next]"));
        assertThat(charola.waiting()).containsExactly("Aportación 101", "Aportación 102");
        assertThat(charola.current()).startsWith("Aportación 101");
        navegador.click(By.cssSelector(".charola-paginas a[rel=prev]"));
        assertThat(charola.waiting()).hasSize(100).startsWith("Aportación 1");

        charola.open(folio, 100).press("j");
        assertThat(charola.current()).startsWith("Aportación 101");
        assertThat(charola.waiting()).hasSize(2);
        charola.press("k");
        assertThat(charola.current()).startsWith("Aportación 100");
        charola.press("v").confirm();
        assertThat(charola.current()).startsWith("Aportación 101");
        assertThat(charola.waiting()).hasSize(100).endsWith("Aportación 99", "Aportación 101");
        assertThat(navegador.text()).contains("Aquí están de la 1 a la 100 de 101.");

        navegador.asPhone();
        charola.open(folio, 102);
        navegador.click(By.cssSelector(".charola-volver a"));
        assertThat(charola.waiting()).containsExactly("Aportación 102");
        fits("charola-aportaciones-pagina-390");
    }

    @Test
    void theDemonstrationHasAProofForEachThatWaits() {
        Api entidad = sistema.api("entidad.15");
        String folio = entidad.get("/colectas?texto=comedores")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("folio");
        List<JsonObject> waiting = entidad.get("/colectas/" + folio + "/aportaciones?estado=CAPTURADA")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(waiting).isNotEmpty().noneMatch(a -> a.isNull("evidencia"));
        enter();
        navegador.open("/colecta/revision?folio=" + folio);
        charola.awaitProof(true);
        navegador.capture("charola-aportaciones-demostracion");
    }

    private void captured(String folio, int cuantas) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, estado,"
                                + " capturada_por, capturada_en) select c.id, s.seq, ?, left(?, 2), 'DINERO', s.seq, c.inicio,"
                                + " 'CAPTURADA', 'siembra', now(6) from colecta c join seq_1_to_1000 s on s.seq <= ?"
                                + " where c.folio = ?")) {
            insert.setString(1, PLANTEL);
            insert.setString(2, PLANTEL);
            insert.setInt(3, cuantas);
            insert.setString(4, folio);
            assertThat(insert.executeUpdate()).isEqualTo(cuantas);
        }
    }
}
