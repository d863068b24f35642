package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refused call about a convenio reads: which refusal it is, and what to do. */
@PruebaDeSistema
class RespuestasDeConvenioIT {

    private static final String RUTA = "/convenios/";
    private static final String FORM = "multipart/form-data";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api dvs;

    RespuestasDeConvenioIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.dvs = sistema.api("dvs");
    }

    @ParameterizedTest
    @CsvSource({
        "plantel.15-023, /actividades/AC-2026-15-023-00001/evidencias, evidencia.archivo.required",
        "entidad.15, /convenios/EX-2026-15-00001/evidencias, evidencia.archivo.required",
        "entidad.15, /convenios/EX-2026-15-00001/apoyos-recibidos/1/comprobante, evidencia.archivo.required",
        "dvs, /colectas/CO-2026-00001/evidencias, evidencia.archivo.required",
        "dvs, /emergentes/PE-2026-00001/evidencias, evidencia.archivo.required",
        "plantel.15-023, /importaciones/actividades, actividad.importacion",
        "dvs, /importaciones/historico, actividad.importacion"
    })
    void aCallWithoutABodyIsToldWhichFileIsMissing(String usuario, String path, String code) {
        Respuesta answer =
                sistema.api(usuario).send("POST", path, Map.of(), null, null).expect(422);

        assertThat(answer.text()).contains("archivo");
        if (code.startsWith("evidencia")) {
            assertThat(answer.json().getString("codigo")).isEqualTo(code);
        } else {
            assertThat(answer.json().getJsonArray("errores")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, FORM + "; boundary=otra"})
    void aFormWhosePartsCannotBeReadIsToldAboutItsBoundary(String type) {
        Respuesta answer = autora.post(
                RUTA + "EX-2026-15-00001/evidencias",
                type,
                "--b\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\nX\r\n--b--\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        answer.expect(400, 422);
        if (answer.status() == 400) {
            assertThat(answer.json().getString("codigo")).isEqualTo("api.cuerpo.multipart");
            assertThat(answer.json().getString("detail")).contains("boundary");
        } else {
            assertThat(answer.json().getString("codigo")).isEqualTo("evidencia.archivo.required");
        }
    }

    @Test
    void aFormWithAnEmptyBoundaryIsNoForm() {
        Respuesta answer = autora.post(RUTA + "EX-2026-15-00001/evidencias", FORM + "; boundary=", new byte[] {'x'});
        assertThat(answer.expect(415).json().getString("codigo")).isEqualTo("api.formato.unsupported");
    }

    @Test
    @Tag("R21.3")
    void anActOfAnotherUnitOnWhatOneReadsIsRefusedWithItsReason() throws SQLException {
        String borrador = acuerdos.create("Borrador que la DVS solo lee");
        String registrado = acuerdos.registered("Registrado que la DVS solo lee");
        JsonObject nota = Json.createObjectBuilder().add("nota", "Va bien").build();
        JsonObject fin = Json.createObjectBuilder()
                .add("motivo", "Acuerdo")
                .add("fecha", Acuerdos.hoy().toString())
                .build();

        for (String folio : new String[] {borrador, registrado}) {
            dvs.get(RUTA + folio).expect(200);
            refused(folio, dvs.post(RUTA + folio + "/revision"));
            refused(folio, dvs.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(2)));
            refused(folio, dvs.post(RUTA + folio + "/terminacion", fin));
            refused(folio, dvs.post(RUTA + folio + "/adenda"));
            refused(folio, dvs.post(RUTA + folio + "/compromisos/1/seguimiento", nota));
            refused(
                    folio,
                    dvs.upload(
                            RUTA + folio + "/evidencias",
                            "CONVENIO_FIRMADO",
                            "x.pdf",
                            "application/pdf",
                            Muestras.pdf("x")));
            JsonObject cambio = Acuerdos.borrador("Otro").add("version", 1).build();
            refused(folio, dvs.put(RUTA + folio, cambio));
            assertThat(refusals(folio)).as("audit entries").isEqualTo(7);
            sistema.api("entidad.09").post(RUTA + borrador + "/revision").expect(404);
        }
    }

    private static void refused(String folio, Respuesta answer) {
        JsonObject problem = answer.expect(403).json();
        assertThat(problem.getString("codigo")).isEqualTo("convenio.otraUnidad");
        assertThat(problem.getString("detail")).contains(folio, "solo la unidad que lo redactó");
    }

    private long refusals(String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from bitacora where actor = 'dvs' and resultado = 'NEGADO' and objeto = ?")) {
            count.setString(1, folio);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    @Tag("R19")
    void onlyAStaleVersionIsAConflictWithAnotherChange() {
        String folio = acuerdos.create("Dos ventanas");
        JsonObject viejo = Acuerdos.borrador("Otra ventana").add("version", 99).build();
        JsonObject stale = autora.put(RUTA + folio, viejo).expect(409).json();
        assertThat(stale.getString("title")).isEqualTo("Conflicto con otro cambio");
        assertThat(stale.getString("detail")).contains("desde otra ventana o por otra persona");

        JsonObject illegal = dvs.post(RUTA + folio + "/registro").expect(409).json();
        assertThat(illegal.getString("title")).isEqualTo("No procede en este estado");
    }

    @Test
    @Tag("R21.2")
    void theSignedConvenioIsAPdfUnderANameThatReads() {
        String folio = acuerdos.approved("Con un archivo que no es");
        for (String text : new String[] {"Solo palabras", "<!DOCTYPE html><html></html>"}) {
            assertThat(autora.upload(
                                    RUTA + folio + "/evidencias",
                                    "CONVENIO_FIRMADO",
                                    "convenio.pdf",
                                    "application/pdf",
                                    text.getBytes(StandardCharsets.UTF_8))
                            .expect(422)
                            .text())
                    .contains("convenio.documento.pdf", "se entrega en PDF")
                    .doesNotContain("JPEG", "MP4");
        }
        assertThat(autora.upload(
                                RUTA + folio + "/evidencias",
                                "CONVENIO_FIRMADO",
                                "../../etc/pass\u202Ewd\u0001.pdf",
                                "application/pdf",
                                Muestras.pdf("Con otro nombre"))
                        .expect(201)
                        .json()
                        .getString("nombre"))
                .isEqualTo("passwd.pdf");
    }

    @Test
    void halfALetterAndAnEmptyKeyAreRefused() {
        String body = Acuerdos.borrador("MEDIA").build().toString().replace("MEDIA", "Media \\ud800 letra");
        assertThat(autora.post("/convenios", "application/json", body.getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .text())
                .contains("shared.formato.control", "objeto");

        for (String key : new String[] {"", " "}) {
            assertThat(autora.post(
                                    "/convenios",
                                    Acuerdos.borrador("Clave vacía").build(),
                                    Map.of("Idempotency-Key", key))
                            .expect(422)
                            .json()
                            .getString("codigo"))
                    .isEqualTo("shared.idempotencia.blank");
        }
    }

    @Test
    @Tag("R21.1")
    void whatComesBackAsItWasIsTakenWithAWarning() throws SQLException {
        String folio = acuerdos.sent("Vuelve igual " + UUID.randomUUID());
        observe(folio);
        JsonObject igual = autora.post(RUTA + folio + "/revision").expect(200).json();
        assertThat(igual.getString("estado")).isEqualTo("EN_REVISION_JURIDICA");
        assertThat(igual.getJsonArray("advertencias").getString(0)).contains("versión 2", "sin ningún cambio");
        assertThat(detail(folio)).contains("v2 ", "sin cambios");

        observe(folio);
        JsonObject cambiado = Json.createObjectBuilder(
                        autora.get(RUTA + folio).expect(200).json())
                .add("vigencia_fin", Dias.hoy().plusDays(301).toString())
                .build();
        autora.put(RUTA + folio, cambiado).expect(200);
        assertThat(autora.post(RUTA + folio + "/revision").expect(200).json()).doesNotContainKey("advertencias");
    }

    private void observe(String folio) {
        juridico.post(
                        RUTA + folio + "/observacion",
                        Json.createObjectBuilder()
                                .add(
                                        "observaciones",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("clausula", "c")
                                                        .add("texto", "Falta precisar")))
                                .build())
                .expect(200);
    }

    private String detail(String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement last = connection.prepareStatement(
                        "select detalle from bitacora where accion = 'convenio.enviar' and objeto = ? order by numero desc"
                                + " limit 1")) {
            last.setString(1, folio);
            try (ResultSet rows = last.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
