package mx.edu.conalep.compromisosocial.sistema.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** What colectas ask before a likely mistake is kept, whom they name before an act, and what they say of an act whose turn is over. */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DudasDeColectaUiIT {
    private static final String RUTA = "/colectas/";
    private static final List<String> ENTIDADES = List.of("15");
    private static final List<String> PLANTELES = List.of("15-016");

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaColecta colecta;
    private Campanas campanas;

    @TempDir
    private Path carpeta;

    DudasDeColectaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.colecta = new PaginaColecta(navegador);
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    private JsonObject read(String path) {
        return sistema.api("dvs").get(RUTA + path).expect(200).json();
    }

    private static JsonObject arroz(String cantidad, String unidad) {
        return Json.createObjectBuilder(Campanas.especie("Arroz", cantidad))
                .add("unidad", unidad)
                .build();
    }

    private void contribute(String folio, String cantidad, String unidad, boolean aviso) {
        JsonObject kept = sistema.api("plantel.15-016")
                .post(RUTA + folio + "/aportaciones", arroz(cantidad, unidad))
                .expect(201)
                .json();
        assertThat(kept.getString("unidad")).isEqualTo(unidad);
        assertThat(kept.containsKey("aviso")).isEqualTo(aviso);
        sistema.api("entidad.15")
                .post(
                        RUTA + folio + "/aportaciones/" + kept.getInt("numero") + "/validacion",
                        JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
    }

    @Test
    @Tag("R12")
    @Tag("R14")
    void theSameUnitByAnotherWordCountsWithTheGoal() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        contribute(folio, "40", "kilos", false);
        contribute(folio, "25", "KG.", false);
        contribute(folio, "3", "costales", true);
        enter("dvs");
        colecta.open("ficha", folio);
        assertThat(navegador.text()).contains("65 kg de 100 kg", "3 costales");
    }

    @Test
    @Tag("R14")
    void anotherUnitAndASecondEqualContributionAreAskedBeforeTheyAreKept() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        enter("plantel.15-016");
        String ayer = Campanas.hoy().minusDays(1).toString();
        colecta.open("aportacion", folio).kind("ESPECIE").save();
        assertThat(colecta.error("meta")).contains("Falta este dato");
        colecta.article("Arroz (kg)").type("cantidad", "40").date("fecha", ayer).save();
        assertThat(navegador.text()).contains("Arroz, 40 kg");

        colecta.open("aportacion", folio)
                .kind("ESPECIE")
                .article("Arroz (kg)")
                .type("cantidad", "40")
                .date("fecha", ayer)
                .save();
        assertThat(navegador.see(By.id("pregunta")).getText()).contains("ya registró lo mismo", "la aportación 1");
        colecta.article("Otro artículo…")
                .type("articulo", "arroz")
                .type("unidad", "costales")
                .save();
        assertThat(navegador.see(By.id("pregunta")).getText())
                .contains("La meta está en kg", "¿Registrar en «costales»?")
                .doesNotContain("ya registró");
        assertThat(read(folio + "/aportaciones").getInt("total")).isEqualTo(1);
        colecta.confirm();
        assertThat(read(folio + "/aportaciones").getInt("total")).isEqualTo(2);

        enter("entidad.15");
        navegador.open("/colecta/revision?folio=" + folio + "&numero=2");
        assertThat(navegador.see(By.id("otra-unidad")).getText()).contains("«Arroz» está en kg", "«costales»");
    }

    @Test
    @Tag("R12")
    void startAndCloseNameWhoIsMissing() {
        String folio = campanas.broadcast(ENTIDADES, PLANTELES);
        enter("dvs");
        navegador.open("/colecta/acto?acto=inicio&folio=" + folio);
        assertThat(navegador.see(By.id("faltan")).getText()).contains("1 plantel no ha acusado recibo: 15-016");
        folio = campanas.running(ENTIDADES, PLANTELES);
        navegador.open("/colecta/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.see(By.id("faltan")).getText()).contains("1 plantel sin reporte: 15-016");
    }

    @Test
    @Tag("R12")
    void twoWindowsOfAPlanAreMergedAndASentOneIsNotPromised() {
        String folio = campanas.create(ENTIDADES, PLANTELES);
        enter("dvs");
        colecta.open("plan", folio);
        String first = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        colecta.open("plan", folio).type("aliado", "Otro aliado").save();
        navegador.driver().close();
        navegador.driver().switchTo().window(first);
        colecta.type("causa", "Otra causa").save();
        assertThat(read(folio).getString("causa")).isEqualTo("Otra causa");
        assertThat(read(folio).getString("aliado")).isEqualTo("Otro aliado");

        colecta.open("plan", folio).type("causa", "Tarde");
        Campanas.upload(sistema.api("dvs"), folio, "LINEAMIENTOS", Muestras.pdf("Lineamientos"))
                .expect(201);
        sistema.api("dvs").post(RUTA + folio + "/difusion").expect(200);
        colecta.save();
        assertThat(navegador.text()).contains("ya no se cambian").doesNotContain("lo suyo tomará su lugar");
        assertThat(navegador.see(By.id("no-editable")).getText()).contains("Ver la ficha");
    }

    @Test
    @Tag("R14")
    void oneThatWasValidatedMeanwhileStaysComparedAndTheEnterKeyPressesNothing() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        sistema.api("plantel.15-016")
                .post(RUTA + folio + "/aportaciones", arroz("1", "kg"))
                .expect(201);
        enter("plantel.15-016");
        navegador.open("/colecta/aportacion?numero=1&folio=" + folio);
        sistema.api("entidad.15")
                .post(RUTA + folio + "/aportaciones/1/validacion", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
        colecta.type("cantidad", "2").save();
        assertThat(navegador.see(By.id("no-editable")).getText()).contains("Ver la ficha");
        assertThat(navegador.driver().findElement(By.id("guardarAlTeclear")).isEnabled())
                .isFalse();
        navegador.see(By.id("cantidad")).sendKeys(Keys.ENTER);
        navegador.settle();
        assertThat(navegador.see(By.id("ajenos")).getText()).contains("Qué se aportó");
    }

    /** Another window attaches a proof to the first contribution; answers its SHA-256. */
    private String proveElsewhere(String folio, String nombre) {
        String prueba = Campanas.upload(sistema.api("plantel.15-016"), folio, "COMPROBANTE", Muestras.pdf(nombre))
                .expect(201)
                .json()
                .getString("sha256");
        String path = RUTA + folio + "/aportaciones/1";
        JsonObject kept = Json.createObjectBuilder(read(folio + "/aportaciones/1"))
                .add("evidencia", prueba)
                .build();
        sistema.api("plantel.15-016").put(path, kept).expect(200);
        return prueba;
    }

    @Test
    @Tag("R14")
    void aProofThatAnotherWindowAttachedIsKeptOrToldBesideTheOneOfThis() throws Exception {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        sistema.api("plantel.15-016")
                .post(RUTA + folio + "/aportaciones", arroz("1", "kg"))
                .expect(201);
        enter("plantel.15-016");
        String correccion = "/colecta/aportacion?numero=1&folio=" + folio;
        navegador.open(correccion);
        String otra = proveElsewhere(folio, "Prueba de la otra ventana");
        colecta.type("cantidad", "2").save();
        assertThat(navegador.text()).contains("se tomó de lo guardado", "Comprobante");
        assertThat(read(folio + "/aportaciones/1").getString("evidencia")).isEqualTo(otra);

        navegador.open(correccion);
        String tercera = proveElsewhere(folio, "Tercera prueba");
        colecta.choose(Files.write(carpeta.resolve("propia.pdf"), Muestras.pdf("Prueba de esta ventana")))
                .save();
        assertThat(navegador.see(By.id("ajenos")).getText()).contains("Comprobante", "El archivo que adjuntó aquí");
        assertThat(navegador.see(By.id("otraPrueba")).getDomAttribute("href")).endsWith(tercera);
        colecta.save();
        assertThat(read(folio + "/aportaciones/1").getString("evidencia")).isNotIn(otra, tercera);
    }

    @Test
    @Tag("R14")
    void anActWhoseTurnIsOverLeadsToTheRecordWithItsReason() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        contribute(folio, "1", "kg", false);
        sistema.api("entidad.15")
                .post(
                        RUTA + folio + "/aportaciones/1/contraasiento",
                        Json.createObjectBuilder()
                                .add("motivo", "Se contó dos veces")
                                .build())
                .expect(201);
        enter("dvs");
        navegador.open("/colecta/contraasiento?numero=1&folio=" + folio);
        assertThat(navegador.path()).isEqualTo("/colecta/ficha");
        assertThat(navegador.text()).contains("La aportación 1 ya tiene su contraasiento");
        navegador.open("/colecta/acto?acto=difusion&folio=" + folio);
        assertThat(navegador.path()).isEqualTo("/colecta/ficha");
        assertThat(navegador.text()).contains("ya no se difunde");
    }
}
