package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.emergente.Programas;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** One paper proves one thing: a receipt one delivery, a signed PDF one convenio, the reference of a deposit one plantel's money. */
@PruebaDeSistema
class MismoPapelIT {

    private final Sistema sistema;
    private final Navegador navegador;
    private final Acuerdos acuerdos;

    @TempDir
    private Path carpeta;

    MismoPapelIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.acuerdos = new Acuerdos(sistema);
    }

    private static String error(Respuesta refused) {
        return refused.expect(422)
                .json()
                .getJsonArray("errores")
                .getJsonObject(0)
                .toString();
    }

    @Test
    @Tag("R15")
    void aPdfReceiptVouchesForOneStudent() {
        byte[] acuse = Muestras.pdf("Acuse de un estudiante");
        String primero = Programas.approved(sistema, "15-016");
        String segundo = Programas.approved(sistema, "15-016");
        String sha256 = receipt(primero, acuse);
        assertThat(receipt(segundo, acuse)).isEqualTo(sha256);
        deliver(primero, sha256).expect(201);
        assertThat(deliver(segundo, sha256).expect(409).text()).contains("ya ampara otra entrega");
        deliver(segundo, receipt(segundo, Muestras.pdf("El acuse del otro"))).expect(201);
    }

    private String receipt(String folio, byte[] pdf) {
        return sistema.api("plantel.15-016")
                .upload("/emergentes/" + folio + "/evidencias", "ACUSE", "acuse.pdf", "application/pdf", pdf)
                .expect(201)
                .json()
                .getString("sha256");
    }

    private Respuesta deliver(String folio, String acuse) {
        return sistema.api("plantel.15-016")
                .post(
                        "/emergentes/" + folio + "/entregas",
                        Json.createObjectBuilder()
                                .add("asignacion", 1)
                                .add("candidato", 1)
                                .add("fecha", Acuerdos.hoy().toString())
                                .add("acuse", acuse)
                                .build());
    }

    @Test
    @Tag("R21.3")
    void theSignedPdfOfOneConvenioIsNoOthers() throws Exception {
        String primero = acuerdos.approved("El que se firmó");
        byte[] pdf = Muestras.pdf("Firmado " + primero);
        acuerdos.upload(primero, pdf).expect(201);
        String segundo = acuerdos.approved("Otro de la misma unidad");
        assertThat(error(acuerdos.upload(segundo, pdf)))
                .contains("archivo", "del expediente " + primero, "suba el que se firmó para " + segundo);
        Acuerdos ajenos = new Acuerdos(sistema, "14");
        String ajeno = ajenos.approved("De otra entidad");
        assertThat(error(ajenos.upload(ajeno, pdf)))
                .contains("otro expediente, fuera de su ámbito", ajeno)
                .doesNotContain(primero);
        acuerdos.upload(primero, pdf).expect(201);

        enter("entidad.15");
        PaginaConvenio pagina = new PaginaConvenio(navegador).open("suscripcion", segundo);
        pagina.choose(Files.write(carpeta.resolve("equivocado.pdf"), pdf));
        navegador.click(By.id("subir"));
        assertThat(pagina.error("archivo")).contains("del expediente " + primero);

        acuerdos.upload(primero, Muestras.pdf("El bueno de " + primero)).expect(201);
        acuerdos.upload(segundo, pdf).expect(201);
        assertThat(error(acuerdos.upload(primero, pdf))).contains("del expediente " + segundo);
    }

    @Test
    @Tag("R21.3")
    void aPdfThatNamesAnotherConvenioIsToldBeforeItIsSignedAndRegistered() {
        String otro = "EX-2019-15-00077";
        String folio = acuerdos.approved("Con el PDF de otro");
        acuerdos.upload(folio, Muestras.pdf("Convenio " + otro)).expect(201);
        enter("entidad.15");
        navegador.open("/convenio/suscripcion?folio=" + folio);
        assertThat(warning()).contains(otro, folio);
        sistema.api("entidad.15")
                .post("/convenios/" + folio + "/suscripcion", Acuerdos.firmas(2))
                .expect(200);

        enter("dvs");
        navegador.open("/convenio/acto?acto=registro&folio=" + folio);
        assertThat(navegador.see(By.id("firmado")).getText()).contains("convenio.pdf", "1 página", "entidad.15");
        assertThat(warning()).contains(otro, folio);
        String href = navegador.see(By.cssSelector("#firmado a")).getDomAttribute("href");
        sistema.sesion("dvs").get(href).expect(200);
        navegador.click(By.id("registrar"));
        assertThat(navegador.text()).contains("CC-", "Registrado");

        navegador.open("/convenio/acto?acto=registro&folio=" + acuerdos.signed("Con el suyo"));
        assertThat(navegador.see(By.id("firmado")).getText()).contains("convenio.pdf");
        assertThat(navegador.driver().findElements(By.id("otro-expediente"))).isEmpty();
    }

    private String warning() {
        return navegador.see(By.id("otro-expediente")).getText();
    }

    @Test
    @Tag("R14")
    void aDepositThatTwoPlantelesNameIsToldToWhoValidatesAndWhoCloses() {
        String folio = new Campanas(sistema).running(List.of("15", "09"), List.of("15-016", "15-017", "09-001"));
        JsonObject deposito = Json.createObjectBuilder(Campanas.dinero("5.00"))
                .add("referencia_deposito", "TRANSF 77")
                .build();
        contribute("15-016", folio, deposito);
        assertThat(read("entidad.15", folio, 1)).doesNotContainKey("referencia_en_otros");
        contribute("09-001", folio, deposito);
        assertThat(read("entidad.15", folio, 1).getJsonObject("referencia_en_otros"))
                .hasToString("{\"planteles\":[],\"fuera_de_ambito\":1}");
        assertThat(reviewed(folio)).contains("Otro plantel de esta colecta", "fuera de su ámbito");
        contribute(
                "15-017",
                folio,
                Json.createObjectBuilder(deposito)
                        .add("referencia_deposito", "transf 77")
                        .build());
        assertThat(read("entidad.15", folio, 1).getJsonObject("referencia_en_otros"))
                .hasToString("{\"planteles\":[\"15-017\"],\"fuera_de_ambito\":1}");
        assertThat(read("plantel.15-016", folio, 1))
                .as("planteles are told nothing of one another")
                .doesNotContainKey("referencia_en_otros");
        assertThat(reviewed(folio)).contains("Otros 2 planteles", "15-017 ", ", otro plantel.");

        enter("dvs");
        navegador.open("/colecta/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.see(By.id("repetidas")).getText())
                .contains("TRANSF 77: aportación 1 (15-016 ", "aportación 2 (09-001 ", "aportación 3 (15-017 ");
    }

    private void contribute(String plantel, String folio, JsonObject deposito) {
        sistema.api("plantel." + plantel)
                .post("/colectas/" + folio + "/aportaciones", deposito)
                .expect(201);
    }

    private JsonObject read(String usuario, String folio, int numero) {
        Api quien = sistema.api(usuario);
        return quien.get("/colectas/" + folio + "/aportaciones/" + numero)
                .expect(200)
                .json();
    }

    private String reviewed(String folio) {
        enter("entidad.15");
        navegador.open("/colecta/revision?numero=1&folio=" + folio);
        return navegador.see(By.id("ajena")).getText();
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
