package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.OPERADOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.emergente.Programas;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Role × call × foreign record. The calls come from the OpenAPI document of the running system: one that is not declared
 * here fails the test, so nobody adds a call without saying who may use it.
 */
@PruebaDeSistema
@Tag("R27")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrizPermisosIT {

    private static final String PROPIO = "15-016";
    private static final String AJENO = "09-001";
    private static final String ACTIVIDAD = Muestras.actividad(
                    "{plantel}", Dias.hoy().toString(), "matriz")
            .addNull("referencia")
            .build()
            .toString();
    private static final String CAMBIO = ACTIVIDAD.replaceFirst("\\{", "{\"version\":999,");
    private static final String CSV =
            "referencia,plantel,fecha_inicio,fecha_fin,servicio,descripcion,modalidad,sede,localidad,"
                    + "latitud,longitud,carreras,estudiantes,docentes,administrativos,supervisor,directos_adultas_mayores,"
                    + "directos_indigenas,directos_discapacidad,directos_general,indirectos,encuestas,medidas_seguridad,"
                    + "origen_materiales\n";
    private static final String ARCHIVO = "--b\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\nFOTOGRAFIA\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"x.jpg\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\nx\r\n--b--\r\n";

    private static final List<Llamada> PROPIAS = List.of(
            of("GET", "/actividades", VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR),
            of("POST", "/actividades", VINCULACION_PLANTEL).json(ACTIVIDAD).ajena(),
            of(
                    "GET",
                    "/actividades/{folio}",
                    VINCULACION_PLANTEL,
                    TITULAR_PLANTEL,
                    VINCULACION_ENTIDAD,
                    DVS,
                    SSI,
                    AUDITOR),
            of("PUT", "/actividades/{folio}", VINCULACION_PLANTEL).json(CAMBIO),
            of("POST", "/actividades/{folio}/envio", VINCULACION_PLANTEL).json("{\"version\":999}"),
            of("POST", "/actividades/{folio}/validacion", VINCULACION_ENTIDAD).json("{\"version\":999}"),
            of("POST", "/actividades/{folio}/devolucion", VINCULACION_ENTIDAD)
                    .json("{\"version\":999,\"observaciones\":[{\"campo\":\"sede\",\"texto\":\"Falta\"}]}"),
            of("POST", "/actividades/{folio}/cancelacion", VINCULACION_PLANTEL)
                    .json("{\"version\":999,\"motivo\":\"No hubo\"}"),
            of("POST", "/actividades/{folio}/autorizacion", TITULAR_PLANTEL).json("{\"version\":999}"),
            of(
                    "GET",
                    "/actividades/{folio}/evidencias",
                    VINCULACION_PLANTEL,
                    TITULAR_PLANTEL,
                    VINCULACION_ENTIDAD,
                    DVS,
                    SSI,
                    AUDITOR),
            of("POST", "/actividades/{folio}/evidencias", VINCULACION_PLANTEL)
                    .cuerpo("multipart/form-data; boundary=b", ARCHIVO),
            of("POST", "/bitacora/verificacion", AUDITOR, DVS),
            of("GET", "/calendario/plazos").todos().consulta("?regla=R22&fecha=2026-02-27&plantel={plantel}"),
            of("GET", "/consolidaciones/{periodo}", DVS, SSI, VINCULACION_ENTIDAD)
                    .consulta("?nivel=nacional"),
            of("GET", "/consolidaciones/{periodo}/informe.{formato}", DVS, SSI, VINCULACION_ENTIDAD),
            of("POST", "/importaciones/actividades", VINCULACION_PLANTEL, VINCULACION_ENTIDAD)
                    .consulta("?simulacro=true")
                    .cuerpo("text/csv", CSV),
            of("POST", "/importaciones/historico", DVS).cuerpo("text/csv", CSV),
            of("POST", "/lotes/{trabajo}", OPERADOR).json("{}"),
            of("GET", "/lotes/{trabajo}/ensayo", OPERADOR, DVS).consulta("?periodo=2026-T1"),
            of("GET", "/lotes/ejecuciones", OPERADOR),
            of("GET", "/lotes/ejecuciones/{id}", OPERADOR),
            of("POST", "/lotes/ejecuciones/{id}/reinicio", OPERADOR),
            of("POST", "/lotes/ejecuciones/{id}/detencion", OPERADOR),
            of("GET", "/periodos").todos(),
            of("GET", "/periodos/{periodo}").todos(),
            of("GET", "/planteles").todos(),
            of("GET", "/planteles/{clave}").todos().ajena());

    private static final List<Llamada> LLAMADAS = Stream.of(
                    PROPIAS, LlamadasConvenio.TODAS, LlamadasColecta.TODAS, LlamadasEmergente.TODAS)
            .flatMap(List::stream)
            .toList();

    /** Calls that are open to anybody, tested by {@code PublicacionIT}. */
    private static final Set<String> ABIERTAS =
            Set.of("GET /publico/convenios", "GET /publico/convenios/{folio}/documento.pdf");

    /** Calls that are about the caller's own session, tested by {@code SesionesIT}. */
    private static final Set<String> DE_SESION = Set.of("POST /sesiones", "DELETE /sesiones/actual");

    private final Sistema sistema;
    private final Map<Persona, Api> apis = new EnumMap<>(Persona.class);
    private Set<String> publicadas = Set.of();
    private String propia;
    private String ajena;
    private String colectaPropia;
    private String colectaAjena;
    private String emergente;
    private String emergenteAjeno;
    private String convenio;
    private String convenioAjeno;

    MatrizPermisosIT(Sistema sistema) {
        this.sistema = sistema;
    }

    private static Llamada of(String metodo, String ruta, Persona... quienes) {
        return Llamada.of(metodo, ruta, quienes);
    }

    @BeforeAll
    void enter() throws Exception {
        publicadas = published();
        for (Persona persona : Persona.values()) {
            apis.put(persona, sistema.api(persona.usuario()));
        }
        propia = draft(apis.get(VINCULACION_PLANTEL), PROPIO);
        ajena = draft(sistema.api("plantel." + AJENO), AJENO);
        Campanas campanas = new Campanas(sistema);
        colectaPropia = campanas.broadcast(List.of("15"), List.of(PROPIO));
        colectaAjena = campanas.broadcast(List.of("09"), List.of(AJENO));
        emergente = Programas.broadcast(apis.get(VINCULACION_PLANTEL), List.of(PROPIO));
        emergenteAjeno = Programas.broadcast(sistema.api("plantel." + AJENO), List.of(AJENO));
        convenio = ConvenioDePrueba.enRevision(apis.get(VINCULACION_PLANTEL));
        convenioAjeno = ConvenioDePrueba.enRevision(sistema.api("plantel." + AJENO));
    }

    @Test
    void everyCallOfTheDocumentIsDeclared() {
        Set<String> declared = LLAMADAS.stream().map(Llamada::clave).collect(Collectors.toCollection(TreeSet::new));
        declared.addAll(DE_SESION);
        declared.addAll(ABIERTAS);

        assertThat(publicadas).isNotEmpty();
        assertThat(declared).as("calls whose expectations are declared").containsAll(publicadas);
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNobodyEnters() {
        return calls().map(call -> dynamicTest(call.clave(), () -> {
            for (Api nobody : List.of(sistema.api(), sistema.api().withToken("inventado"))) {
                Respuesta answer = call.call(nobody, PROPIO, own(call)).expect(401);
                assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleCallsOnlyWhatIsHis() {
        return calls().flatMap(call -> Stream.of(Persona.values())
                .map(who -> dynamicTest(call.clave() + " · " + who, () -> {
                    long before = refusals(who);
                    Respuesta answer = call.call(apis.get(who), PROPIO, own(call));
                    if (call.quienes().contains(who)) {
                        assertThat(answer.status()).as(answer.text()).isLessThan(500);
                        assertThat(Llamada.isRefusedByRole(answer))
                                .as(answer.text())
                                .isFalse();
                    } else {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
                        assertThat(refusals(who)).as("audit entries").isEqualTo(before + 1);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> aForeignRecordIsNotFoundAndTheAttemptIsKept() {
        return calls().filter(Llamada::ajeno).flatMap(call -> call.quienes().stream()
                .filter(Persona::isLocal)
                .map(who -> dynamicTest(call.clave() + " · " + who, () -> {
                    long before = refusals(who);
                    Respuesta answer = call.call(apis.get(who), AJENO, foreign(call));
                    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
                    assertThat(answer.text())
                            .doesNotContain("Orientación preventiva", "Apoyo a hospitales", "Inundación");
                    assertThat(refusals(who)).as("audit entries").isEqualTo(before + 1);
                })));
    }

    @Test
    void aListShowsNothingForeignWhateverTheFilter() {
        for (Persona who : List.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD)) {
            Respuesta answer = apis.get(who).get("/actividades?plantel=" + AJENO);
            assertThat(answer.status()).isIn(200, 404);
            assertThat(answer.text()).doesNotContain(ajena);
        }
    }

    private String own(Llamada call) {
        if (call.isConvenio()) {
            return convenio;
        }
        if (call.ruta().startsWith(LlamadasEmergente.RAIZ)) {
            return emergente;
        }
        return call.ruta().startsWith(LlamadasColecta.RAIZ) ? colectaPropia : propia;
    }

    private String foreign(Llamada call) {
        if (call.isConvenio()) {
            return convenioAjeno;
        }
        if (call.ruta().startsWith(LlamadasEmergente.RAIZ)) {
            return emergenteAjeno;
        }
        return call.ruta().startsWith(LlamadasColecta.RAIZ) ? colectaAjena : ajena;
    }

    /** The declared calls that the running system offers. */
    private Stream<Llamada> calls() {
        return LLAMADAS.stream().filter(call -> publicadas.contains(call.clave()));
    }

    private Set<String> published() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sistema.url() + "/openapi"))
                .header("Accept", "application/json")
                .build();
        String text = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        Set<String> published = new TreeSet<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readObject().getJsonObject("paths").forEach((path, item) -> ((JsonObject) item)
                    .keySet()
                    .forEach(method -> published.add(method.toUpperCase() + " " + name(path))));
        }
        return published;
    }

    /** A path behind {@code /api/v1}, its parameters without their patterns. */
    private static String name(String path) {
        return path.replaceFirst("^/api/v1", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String draft(Api api, String plantel) {
        JsonObject body = Muestras.actividad(plantel, Dias.reciente().toString(), "matriz-" + UUID.randomUUID())
                .build();
        return api.post("/actividades", body).expect(201).json().getString("folio");
    }

    private long refusals(Persona who) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from bitacora where actor = ? and resultado = 'NEGADO'")) {
            count.setString(1, who.usuario());
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
