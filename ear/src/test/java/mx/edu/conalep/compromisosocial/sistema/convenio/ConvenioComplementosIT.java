package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

/** What surrounds a convenio: templates of clauses, its document, pages of the signed PDF, renewal, delegations. */
@PruebaDeSistema
class ConvenioComplementosIT {

    private static final String RUTA = "/convenios/";
    private static final String PLANTILLAS = "/plantillas-convenio";
    private static final String DELEGACIONES = "/delegaciones-convenio";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api vecino;
    private final Api dvs;

    ConvenioComplementosIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.vecino = sistema.api("juridico.14");
        this.dvs = sistema.api("dvs");
    }

    private static List<String> fields(Respuesta problem) {
        return problem.expect(422).json().getJsonArray("errores").stream()
                .map(JsonValue::asJsonObject)
                .map(v -> v.getString("campo", ""))
                .toList();
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
        assertThat(fields(autora.post(RUTA + folio + "/plantilla", use(clave, false))))
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
        assertThat(fields(autora.post(RUTA + sin + "/revision"))).containsExactly("clausulas.b");
    }

    @Test
    @Tag("R21.2")
    void aBadTemplateIsToldAtEachPath() {
        assertThat(fields(juridico.post(PLANTILLAS, Json.createObjectBuilder().build())))
                .containsExactlyInAnyOrder("nombre", "alcance", "clausulas");
        JsonObject mala = plantilla("x".repeat(121), "NACIONAL")
                .add(
                        "clausulas",
                        Json.createObjectBuilder().add("b", "{{partess}}").add("z", "x"))
                .build();
        assertThat(fields(juridico.post(PLANTILLAS, mala)))
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
        assertThat(fields(autora.post(RUTA + folio + "/suscripcion", fuera)))
                .containsExactlyInAnyOrder("paginas.c", "paginas.d");
        assertThat(fields(autora.post(
                        RUTA + folio + "/suscripcion",
                        firmas(Json.createObjectBuilder().add("z", 1).add("b", "dos")))))
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
    @Tag("R19")
    void anAddendumExtendsTheChainOnceItIsRegistered() {
        String primero = acuerdos.registered("Convenio que se renueva");
        String adenda = RUTA + primero + "/adenda";
        String fin = autora.get(RUTA + primero).json().getString("fin");
        sistema.api("entidad.09").post(adenda).expect(404);
        dvs.post(adenda).expect(404);
        JsonObject borrador = autora.post(adenda).expect(201).json();
        String folio = borrador.getString("folio");
        assertThat(borrador.getString("origen")).isEqualTo(primero);
        assertThat(borrador.getString("vigencia_inicio"))
                .isEqualTo(LocalDate.parse(fin).plusDays(1).toString());
        assertThat(autora.post(adenda).expect(409).text()).contains(folio);
        assertThat(fields(autora.post(RUTA + folio + "/revision"))).containsExactly("vigencia_fin");

        String hasta = LocalDate.parse(fin).plusYears(1).toString();
        autora.put(
                        RUTA + folio,
                        Json.createObjectBuilder(borrador)
                                .add("vigencia_fin", hasta)
                                .build())
                .expect(200);
        acuerdos.sign(acuerdos.approve(folio));
        assertThat(autora.get(RUTA + primero).json().getString("fin")).isEqualTo(fin);
        String registrada =
                dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
        JsonObject extendido = autora.get(RUTA + primero).expect(200).json();
        assertThat(extendido.getString("fin")).isEqualTo(hasta);
        assertThat(extendido.getString("vigencia_fin")).isEqualTo(fin);
        for (String uno : List.of(primero, registrada)) {
            assertThat(autora.get(RUTA + uno + "/adenda").expect(200).json().getJsonArray("items"))
                    .extracting(item -> item.asJsonObject().getString("folio"))
                    .containsExactly(primero, registrada);
        }
        assertThat(autora.post(RUTA + registrada + "/adenda").expect(409).text())
                .contains(primero);
        autora.post(adenda).expect(201);
    }

    @Test
    @Tag("R12")
    void aColectaRestsOnTheAddendumWhileTheChainIsInForce() {
        String primero = acuerdos.registered("Convenio con colecta");
        JsonObject borrador =
                autora.post(RUTA + primero + "/adenda").expect(201).json();
        String folio = borrador.getString("folio");
        autora.put(
                        RUTA + folio,
                        Json.createObjectBuilder(borrador)
                                .add(
                                        "vigencia_fin",
                                        LocalDate.now().plusYears(3).toString())
                                .build())
                .expect(200);
        JsonObject plan = Json.createObjectBuilder()
                .add("causa", "Despensas")
                .add("aliado", "Fundación de prueba")
                .add("convenio", folio)
                .build();
        assertThat(dvs.post("/colectas", plan).expect(422).text()).contains("no está registrado");
        acuerdos.sign(acuerdos.approve(folio));
        String registrada =
                dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
        assertThat(dvs.post(
                                "/colectas",
                                Json.createObjectBuilder(plan)
                                        .add("convenio", registrada)
                                        .build())
                        .text())
                .doesNotContain("todavía no está vigente", "ya no está vigente");
        autora.post(
                        RUTA + primero + "/terminacion",
                        Json.createObjectBuilder()
                                .add("motivo", "Acuerdo de las partes")
                                .add("fecha", LocalDate.now().minusDays(1).toString())
                                .build())
                .expect(200);
        assertThat(dvs.post(
                                "/colectas",
                                Json.createObjectBuilder(plan)
                                        .add("convenio", registrada)
                                        .build())
                        .expect(422)
                        .text())
                .contains("fue terminado");
    }

    private static JsonObject delegacion(String delegado, int desde, int hasta) {
        LocalDate hoy = LocalDate.now();
        return Json.createObjectBuilder()
                .add("delegado", delegado)
                .add("desde", hoy.plusDays(desde).toString())
                .add("hasta", hoy.plusDays(hasta).toString())
                .add("motivo", "Vacaciones")
                .build();
    }

    @Test
    @Tag("R21.1")
    void aDelegateReviewsWithinHisDaysAndTheTrailTellsForWhom() throws SQLException {
        String folio = acuerdos.create("Lo revisa quien cubre");
        autora.post(RUTA + folio + "/revision").expect(200);
        vecino.get(RUTA + folio).expect(404);
        juridico.post(DELEGACIONES, delegacion("juridico.14", 3, 9)).expect(201);
        vecino.get(RUTA + folio).expect(404);
        vecino.post(RUTA + folio + "/dictamen").expect(404);

        JsonObject en = juridico.post(DELEGACIONES, delegacion("juridico.14", -1, 1))
                .expect(201)
                .json();
        assertThat(en.getString("estado")).isEqualTo("EN_CURSO");
        assertThat(fields(juridico.post(DELEGACIONES, delegacion("juridico.14", 1, 2))))
                .containsExactly("desde");
        vecino.get(RUTA + folio).expect(200);
        assertThat(vecino.get("/convenios?estado=EN_REVISION_JURIDICA&entidad=15")
                        .expect(200)
                        .text())
                .contains(folio);
        sistema.api("juridico.nacional").get(RUTA + folio).expect(404);
        vecino.post(RUTA + folio + "/dictamen").expect(200);
        assertThat(one("select suple from convenio_transicion where usuario = 'juridico.14' and a = 'DICTAMINADO'"
                        + " order by id desc limit 1"))
                .isEqualTo("juridico.15");
        assertThat(one(
                        "select detalle from bitacora where actor = 'juridico.14' and accion = 'convenio.dictaminar' and resultado = 'HECHO'"
                                + " order by numero desc limit 1"))
                .contains("suple=juridico.15", en.getString("clave"));

        String clave = en.getString("clave");
        vecino.post(DELEGACIONES + "/" + clave + "/revocacion").expect(404);
        juridico.post(DELEGACIONES + "/" + clave + "/revocacion").expect(200);
        juridico.post(DELEGACIONES + "/" + clave + "/revocacion").expect(409);
        vecino.get(RUTA + folio).expect(404);
        assertThat(vecino.get(DELEGACIONES).expect(200).text()).contains(clave, "REVOCADA");
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
        assertThat(fields(juridico.post(RUTA + folio + "/observacion", mala)))
                .containsExactly("observaciones[1].clausula", "observaciones[1].texto");
    }

    @Test
    @Tag("R21.1")
    void aBadDelegationIsToldAtEachPath() {
        assertThat(fields(juridico.post(DELEGACIONES, Json.createObjectBuilder().build())))
                .containsExactlyInAnyOrder("delegado", "desde", "hasta", "motivo");
        JsonObject mala = Json.createObjectBuilder(delegacion("entidad.15", 5, 4))
                .add("entidad", "99")
                .add("extra", true)
                .build();
        assertThat(fields(juridico.post(DELEGACIONES, mala)))
                .containsExactlyInAnyOrder("delegado", "hasta", "entidad", "extra");
        assertThat(fields(sistema.api("juridico.nacional")
                        .post(
                                DELEGACIONES,
                                Json.createObjectBuilder(delegacion("juridico.nacional", 0, 1))
                                        .add("entidad", "15")
                                        .build())))
                .containsExactly("entidad");
        autora.get(DELEGACIONES).expect(403);
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
