package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What surrounds a convenio: templates of clauses, its document, pages of the signed PDF. */
@PruebaDeSistema
class ConvenioComplementosIT {

    private static final String RUTA = "/convenios/";
    private static final String PLANTILLAS = "/plantillas-convenio";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api vecino;

    ConvenioComplementosIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.vecino = sistema.api("juridico.14");
    }

    private static JsonObjectBuilder plantilla(String nombre, String alcance) {
        return Json.createObjectBuilder()
                .add("nombre", nombre)
                .add("alcance", alcance)
                .add(
                        "clausulas",
                        Json.createObjectBuilder()
                                .add("a", "El objeto es {{objeto}}, entre {{partes}}.")
                                .add("c", "Vale del {{vigencia.inicio}} al {{vigencia.fin}}."));
    }

    private static JsonObject use(String clave, boolean sobrescribir) {
        return Json.createObjectBuilder()
                .add("plantilla", clave)
                .add("sobrescribir", sobrescribir)
                .build();
    }

    @Test
    @Tag("R21.2")
    void aTemplateFillsWhatIsEmptyAndTheDraftRemembersItsVersion() {
        JsonObject cuerpo = plantilla("Servicio a la comunidad", "ESTATAL").build();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject creada = juridico.post(PLANTILLAS, cuerpo, key).expect(201).json();
        String clave = creada.getString("clave");
        assertThat(clave).matches("PL-\\d{4}-15-\\d{5}");
        assertThat(juridico.post(PLANTILLAS, cuerpo, key).expect(201).json().getString("clave"))
                .isEqualTo(clave);

        JsonObject borrador = Json.createObjectBuilder(
                        Acuerdos.borrador("Con plantilla").build())
                .add("clausulas", Json.createObjectBuilder().add("a", "Escrita a mano"))
                .build();
        String folio = autora.post("/convenios", borrador).expect(201).json().getString("folio");
        JsonObject lleno = autora.post(RUTA + folio + "/plantilla", use(clave, false))
                .expect(200)
                .json();
        assertThat(lleno.getJsonObject("clausulas").getString("a")).isEqualTo("Escrita a mano");
        assertThat(lleno.getJsonObject("clausulas").getString("c"))
                .isEqualTo("Vale del {{vigencia.inicio}} al {{vigencia.fin}}.");
        assertThat(lleno.getJsonObject("plantilla").getInt("version")).isEqualTo(1);
        JsonObject sustituido = autora.post(RUTA + folio + "/plantilla", use(clave, true))
                .expect(200)
                .json();
        assertThat(sustituido.getJsonObject("clausulas").getString("a")).startsWith("El objeto es {{objeto}}");

        JsonObject otra = Json.createObjectBuilder(creada)
                .add("nombre", "Servicio comunitario")
                .build();
        String versiones = PLANTILLAS + "/" + clave + "/versiones";
        assertThat(juridico.post(versiones, otra).expect(200).json().getInt("version"))
                .isEqualTo(2);
        juridico.post(versiones, otra).expect(409);
        vecino.post(versiones, otra).expect(404);
        assertThat(autora.get(PLANTILLAS + "/" + clave).expect(200).json().getJsonArray("versiones"))
                .hasSize(2);
        sistema.api("entidad.09").get(PLANTILLAS + "/" + clave).expect(404);
        assertThat(autora.get(RUTA + folio).json().getJsonObject("plantilla").getInt("version"))
                .isEqualTo(1);

        juridico.post(PLANTILLAS + "/" + clave + "/retiro").expect(200);
        juridico.post(PLANTILLAS + "/" + clave + "/retiro").expect(409);
        assertThat(autora.post(RUTA + folio + "/plantilla", use(clave, false)).fields())
                .containsExactly("plantilla");
    }

    @Test
    @Tag("R21.2")
    void placeholdersAreFilledWhenTheDraftGoesToReview() {
        String clave = juridico.post(
                        PLANTILLAS, plantilla("Para revisar", "ESTATAL").build())
                .expect(201)
                .json()
                .getString("clave");
        String folio = acuerdos.create("Jornadas con marcadores");
        autora.post(RUTA + folio + "/plantilla", use(clave, true)).expect(200);
        JsonObject enviado = autora.post(RUTA + folio + "/revision").expect(200).json();
        assertThat(enviado.getJsonObject("clausulas").getString("a"))
                .isEqualTo("El objeto es Jornadas con marcadores, entre CONALEP Estado de México; Fundación de prueba,"
                        + " RFC SAT970701NN3.");
        assertThat(enviado.getJsonObject("clausulas").getString("c")).doesNotContain("{{");

        String sin = acuerdos.create("Sin apoyos que nombrar");
        JsonObject escrito = autora.get(RUTA + sin).json();
        JsonObject conMarcador = Json.createObjectBuilder(escrito)
                .add(
                        "clausulas",
                        Json.createObjectBuilder(escrito.getJsonObject("clausulas"))
                                .add("b", "Según {{apoyos}}"))
                .build();
        autora.put(RUTA + sin, conMarcador).expect(200);
        assertThat(autora.post(RUTA + sin + "/revision").fields()).containsExactly("clausulas.b");
    }

    @Test
    @Tag("R21.2")
    void aBadTemplateIsToldAtEachPath() {
        assertThat(juridico.post(PLANTILLAS, Json.createObjectBuilder().build()).fields())
                .containsExactlyInAnyOrder("nombre", "alcance", "clausulas");
        JsonObject mala = plantilla("x".repeat(121), "NACIONAL")
                .add(
                        "clausulas",
                        Json.createObjectBuilder().add("b", "{{partess}}").add("z", "x"))
                .build();
        assertThat(juridico.post(PLANTILLAS, mala).fields())
                .containsExactlyInAnyOrder("nombre", "alcance", "clausulas.b", "clausulas.z");
        sistema.api("juridico.nacional")
                .post(PLANTILLAS, plantilla("De la nación", "NACIONAL").build())
                .expect(201);
        autora.post(PLANTILLAS, plantilla("x", "ESTATAL").build()).expect(403);
    }

    @Test
    @Tag("R21.2")
    void theDocumentIsMadeFromTheRecordAndADraftSaysSo() throws IOException {
        String folio = acuerdos.create("Documento de prueba");
        Respuesta pdf = autora.get(RUTA + folio + "/documento.pdf").expect(200);
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(Documentos.text(pdf.bytes()))
                .contains("BORRADOR", folio, "Cláusula d del acuerdo", "Fundación de prueba");
        Respuesta docx = autora.get(RUTA + folio + "/documento.docx").expect(200);
        assertThat(docx.header("Content-Disposition")).contains("convenio-" + folio.toLowerCase() + ".docx");
        assertThat(part(docx.bytes(), "word/document.xml")).contains("Cláusula d del acuerdo");
        autora.get(RUTA + folio + "/documento.txt").expect(404);
        sistema.api("entidad.09").get(RUTA + folio + "/documento.pdf").expect(404);
        acuerdos.approve(folio);
        assertThat(Documentos.text(autora.get(RUTA + folio + "/documento.pdf").bytes()))
                .doesNotContain("BORRADOR");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    @Tag("R21.2")
    void thePagesOfTheClausesAreProposedByTheSignedPdfAndCorrectedByHand() {
        String folio = acuerdos.approved("Páginas de las cláusulas");
        assertThat(autora.get(RUTA + folio + "/paginas").expect(200).json().getJsonObject("paginas"))
                .isEmpty();
        byte[] pdf = autora.get(RUTA + folio + "/documento.pdf").expect(200).bytes();
        int hojas = acuerdos.upload(folio, pdf).expect(201).json().getInt("paginas");
        JsonObject propuestas =
                autora.get(RUTA + folio + "/paginas").expect(200).json().getJsonObject("paginas");
        assertThat(propuestas.keySet()).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(propuestas.getInt("a")).isEqualTo(1);

        JsonObject fuera = firmas(
                Json.createObjectBuilder().add("a", 1).add("c", hojas + 1).add("d", 0));
        assertThat(autora.post(RUTA + folio + "/suscripcion", fuera).fields())
                .containsExactlyInAnyOrder("paginas.c", "paginas.d");
        assertThat(autora.post(
                                RUTA + folio + "/suscripcion",
                                firmas(Json.createObjectBuilder().add("z", 1).add("b", "dos")))
                        .fields())
                .containsExactlyInAnyOrder("paginas.z", "paginas.b");
        JsonObject firmado = autora.post(
                        RUTA + folio + "/suscripcion",
                        firmas(Json.createObjectBuilder().add("a", hojas)))
                .expect(200)
                .json();
        assertThat(firmado.getJsonObject("paginas").getInt("a")).isEqualTo(hojas);

        String sola = acuerdos.sign(acuerdos.approved("De una página"));
        assertThat(autora.get(RUTA + sola).json().getJsonObject("paginas").getInt("f"))
                .isEqualTo(1);
    }

    private static JsonObject firmas(JsonObjectBuilder paginas) {
        return Json.createObjectBuilder(Acuerdos.firmas(2))
                .add("paginas", paginas)
                .build();
    }

    @Test
    @Tag("R21.1")
    void aBadObservationIsToldAtItsPath() {
        String folio = acuerdos.sent("Con observaciones mal hechas");
        JsonObject mala = Json.createObjectBuilder()
                .add(
                        "observaciones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("clausula", "c")
                                        .add("texto", "Precise"))
                                .add(Json.createObjectBuilder().add("clausula", "z")))
                .build();
        assertThat(juridico.post(RUTA + folio + "/observacion", mala).fields())
                .containsExactly("observaciones[1].clausula", "observaciones[1].texto");
    }
}
