package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes public of a convenio: marked, approved by a second person, and nothing else (Art. 21 IV). */
@PruebaDeSistema
@Tag("R21.4")
class PublicacionIT {

    private static final String RUTA = "/convenios/";
    private static final String PUBLICO = "/publico/convenios";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api juridico;
    private final Api dvs;
    private final Api nadie;

    PublicacionIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.juridico = sistema.api("juridico.15");
        this.dvs = sistema.api("dvs");
        this.nadie = sistema.api();
    }

    /** The whole of the only page is reserved. */
    private static JsonObject marcas(int pagina) {
        return Json.createObjectBuilder()
                .add(
                        "marcas",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("pagina", pagina)
                                        .add("x", 0)
                                        .add("y", 0)
                                        .add("ancho", 1000)
                                        .add("alto", 1000)
                                        .add("motivo", "Dato personal")))
                .build();
    }

    @Test
    void isMarkedApprovedByASecondPersonAndThenReadByAnybody() {
        String folio = acuerdos.registered("Convenio que se publica");
        assertThat(nadie.get(PUBLICO + "/" + folio + "/documento.pdf").status()).isEqualTo(404);
        juridico.post(RUTA + folio + "/publicacion", marcas(2)).expect(422);
        juridico.post(RUTA + folio + "/publicacion", marcas(1)).expect(200);
        nadie.get(PUBLICO + "/" + folio + "/documento.pdf").expect(404);
        juridico.post(RUTA + folio + "/publicacion/aprobacion").expect(422);
        sistema.api("entidad.15").post(RUTA + folio + "/publicacion/aprobacion").expect(403);
        dvs.post(RUTA + folio + "/publicacion/aprobacion").expect(200);
        dvs.post(RUTA + folio + "/publicacion/aprobacion").expect(409);

        Respuesta pdf = nadie.get(PUBLICO + "/" + folio + "/documento.pdf").expect(200);
        Respuesta head = nadie.send("HEAD", PUBLICO + "/" + folio + "/documento.pdf", Map.of(), null, null);
        assertThat(head.expect(200).header("Content-Length")).isEqualTo(String.valueOf(pdf.bytes().length));
        assertThat(head.header("ETag")).isEqualTo(pdf.header("ETag")).isNotEmpty();
        Map<String, String> conocido = Map.of("If-None-Match", pdf.header("ETag"));
        assertThat(nadie.send("GET", PUBLICO + "/" + folio + "/documento.pdf", conocido, null, null)
                        .expect(304)
                        .bytes())
                .isEmpty();
        assertThat(Documentos.text(pdf.bytes())).isBlank();
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Firmado", folio);
        JsonObject entry = nadie
                .get(PUBLICO + "?tamano=500")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("folio").equals(folio))
                .findFirst()
                .orElseThrow();
        assertThat(entry.keySet())
                .containsExactlyInAnyOrder(
                        "folio",
                        "entidad",
                        "objeto",
                        "partes",
                        "vigencia_inicio",
                        "vigencia_fin",
                        "paginas",
                        "sha256",
                        "documento");
        String csv = nadie.send("GET", PUBLICO, Map.of("Accept", "text/csv"), null, null)
                .expect(200)
                .text();
        assertThat(csv).contains(folio).doesNotContain("EX-", "SAT970701NN3");
    }

    @Test
    void isReturnedWithAReasonMarkedAnewApprovedAndWithdrawn() {
        String folio = acuerdos.registered("Objeto con la cuenta 0123456789");
        String ruta = RUTA + folio + "/publicacion";
        dvs.post(ruta + "/devolucion", reason("Falta marcar un nombre")).expect(409);
        juridico.post(ruta, marcas(1)).expect(200);
        assertThat(dvs.post(ruta + "/devolucion", reason(" ")).expect(422).text())
                .contains("motivo");
        dvs.post(ruta + "/devolucion", reason("Falta el objeto")).expect(200);
        dvs.post(ruta + "/aprobacion").expect(409);
        JsonObject otra = Json.createObjectBuilder(marcas(1))
                .add("objeto", "Apoyo a brigadas de salud")
                .build();
        juridico.post(ruta, otra).expect(200);
        dvs.post(ruta + "/aprobacion").expect(200);

        assertThat(nadie.get(PUBLICO + "?texto=0123456789").expect(200).text()).doesNotContain(folio);
        assertThat(nadie.get(PUBLICO + "?texto=" + folio).expect(200).text())
                .contains("Apoyo a brigadas de salud")
                .doesNotContain("0123456789");
        dvs.post(ruta + "/retiro", reason("Se publicó de más")).expect(200);
        dvs.post(ruta + "/retiro", reason("Se publicó de más")).expect(409);
        nadie.get(PUBLICO + "/" + folio + "/documento.pdf").expect(404);
        assertThat(nadie.get(PUBLICO + "?texto=" + folio).expect(200).json().getInt("total"))
                .isZero();
        JsonObject history = dvs.get(ruta).expect(200).json();
        assertThat(history.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(v -> v.getString("estado"), v -> v.getString("motivo"), v -> v.getString("retirada_por"))
                .containsExactly(
                        tuple("DEVUELTA", "Falta el objeto", "dvs"), tuple("RETIRADA", "Se publicó de más", "dvs"));
    }

    private static JsonObject reason(String motivo) {
        return Json.createObjectBuilder().add("motivo", motivo).build();
    }

    @Test
    void theListIsSearchedByWhatIsPublishedAndNothingElse() {
        String folio = acuerdos.registered("Jornadas de reforestación serrana");
        juridico.post(RUTA + folio + "/publicacion", marcas(1)).expect(200);
        dvs.post(RUTA + folio + "/publicacion/aprobacion").expect(200);
        for (String found : List.of(
                "texto=" + folio,
                "texto=reforestacion+SERRANA",
                "texto=serrana+fundacion",
                "texto=serrana&entidad=15",
                "texto=serrana&vigencia=VIGENTE")) {
            assertThat(nadie.get(PUBLICO + "?" + found).expect(200).text())
                    .as(found)
                    .contains(folio);
        }
        for (String hidden : List.of(
                "texto=serrana+cl%C3%A1usula",
                "texto=SAT970701NN3",
                "texto=%25",
                "texto=serrana&entidad=14",
                "texto=serrana&vigencia=VENCIDO",
                "texto=serrana+%F0%9F%8C%B1")) {
            assertThat(nadie.get(PUBLICO + "?" + hidden).expect(200).text())
                    .as(hidden)
                    .doesNotContain(folio);
        }
        nadie.get(PUBLICO + "?vigencia=OTRA").expect(422);
    }

    @Test
    void onlyWhatIsRegisteredAndOnlyByItsOwnLegalArea() {
        String folio = acuerdos.signed("Convenio sin registro");
        juridico.post(RUTA + folio + "/publicacion", marcas(1)).expect(409);
        sistema.api("juridico.14")
                .post(RUTA + folio + "/publicacion", marcas(1))
                .expect(404);
        sistema.api("entidad.15").post(RUTA + folio + "/publicacion", marcas(1)).expect(403);
        nadie.get(RUTA + folio).expect(401);
    }

    @Test
    @Tag("R27")
    void aSignedDocumentThatWasChangedIsFoundByItsHash() throws Exception {
        String folio = acuerdos.registered("Convenio alterado");
        String sha256 = signedHash(folio);
        Path file = sistema.folder()
                .resolve("evidencias")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(juridico.post(RUTA + folio + "/publicacion", marcas(1))
                        .expect(409)
                        .text())
                .contains("su huella no coincide");
    }

    private String signedHash(String folio) throws Exception {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(
                        "select d.sha256 from convenio_documento d join convenio c on c.id = d.convenio_id where c.folio = ?")) {
            query.setString(1, folio);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
