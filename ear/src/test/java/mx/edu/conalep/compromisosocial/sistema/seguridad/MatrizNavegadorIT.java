package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.ADMIN;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.OPERADOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.TODOS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.page;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.servlet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Registro;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Trato;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Pagina;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Role × page or download × foreign record, as {@link MatrizPermisosIT} does for the API. Pages, their view parameters and the
 * servlets come from the code: one that is not declared here fails the test.
 */
@PruebaDeSistema
@Tag("R27")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrizNavegadorIT {

    private static final String PROPIO = "15-016";
    private static final String AJENO = "09-001";
    private static final Set<Persona> LECTORES =
            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR);
    private static final Set<Persona> DETALLE =
            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, AUDITOR);
    private static final Set<Persona> CAPTURA = Set.of(VINCULACION_PLANTEL);
    private static final Set<Persona> CIFRAS = EnumSet.of(DVS, SSI, VINCULACION_ENTIDAD);
    private static final Set<Persona> TABLERO = EnumSet.of(VINCULACION_ENTIDAD, DVS, SSI, AUDITOR);
    private static final Set<Persona> ADMINISTRA = Set.of(ADMIN);
    private static final String BORRADOR = "{\"valores\":{},\"version\":999}";
    private static final String INFORME = "GET /archivo/consolidaciones/* /(2\\\\d{3}-T[1-4])/([1-9]\\\\d{0,8})/"
            + "(?:informe\\\\.(pdf|xlsx)|(plantel|entidad|nacional)\\\\.csv)";

    private static final List<Visita> VISITAS = List.of(
            page("/", TODOS),
            page("/ingreso", TODOS).declares("destino"),
            page("/cuenta/contrasena", TODOS),
            page("/calendario/calendario", TODOS),
            page("/calendario/periodo?clave={trimestre}", TODOS).declares("clave"),
            page("/calendario/inhabil", Set.of(DVS)).declares("retirar"),
            page("/actividad/lista?plantel={plantel}", LECTORES).filters(),
            page("/actividad/lista?entidad={entidad}&texto={folio}", LECTORES).filters(),
            page("/actividad/ficha?folio={folio}", LECTORES).declares("folio").notFound(),
            page("/actividad/acuse?folio={folio}", DETALLE)
                    .declares("envio folio")
                    .notFound(),
            page("/actividad/captura?folio={folio}", CAPTURA).declares("folio").notFound(),
            page("/actividad/acto?folio={folio}&acto=cancelacion", CAPTURA)
                    .declares("acto folio")
                    .notFound(),
            page("/actividad/acto?folio={folio}&acto=autorizacion", Set.of(TITULAR_PLANTEL))
                    .declares("acto folio")
                    .notFound(),
            page("/actividad/rectificacion?folio={folio}", Set.of(VINCULACION_ENTIDAD))
                    .declares("folio")
                    .notFound(),
            page("/actividad/resolucion?id=999999999", Set.of(DVS)).declares("id"),
            page("/actividad/rectificaciones", EnumSet.of(VINCULACION_ENTIDAD, DVS, AUDITOR)),
            page("/cero/declaracion", EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL))
                    .declares("periodo"),
            page("/importacion/actividades", EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS)),
            page("/validacion/charola?folio={folio}", Set.of(VINCULACION_ENTIDAD))
                    .declares("folio orden")
                    .notFound(),
            page("/tablero/trimestre?entidad={entidad}", TABLERO)
                    .declares("entidad periodo situacion")
                    .filters(),
            page("/consolidacion/cifras", CIFRAS).declares("nivel periodo version"),
            page("/consolidacion/detalle?periodo=2020-T1&version=1&entidad={entidad}&plantel={plantel}", CIFRAS)
                    .declares("entidad modalidad periodo plantel servicio version")
                    .notFound(),
            page("/consolidacion/informe?periodo=2020-T1", CIFRAS).declares("periodo"),
            page("/operacion/trabajos", Set.of(OPERADOR)),
            page("/operacion/ensayo?trabajo=cierre-captura&periodo={trimestre}", EnumSet.of(OPERADOR, DVS))
                    .declares("periodo trabajo"),
            page("/operacion/ejecucion?id=999999999", Set.of(OPERADOR)).declares("id"),
            page("/administracion/ajustes", EnumSet.of(ADMIN, DVS)),
            page("/administracion/planteles?entidad={entidad}", ADMINISTRA).declares("entidad"),
            page("/administracion/plantel?clave={plantel}", ADMINISTRA).declares("clave"),
            page("/administracion/usuarios", ADMINISTRA).declares("pagina texto"),
            page("/administracion/usuario?usuario=plantel.{plantel}", ADMINISTRA)
                    .declares("usuario"),
            page("/administracion/usuario", ADMINISTRA).declares("usuario"),
            page("/auditoria/bitacora", EnumSet.of(AUDITOR, DVS))
                    .declares("accion actor desde hasta objeto pagina resultado"),
            servlet(
                            "GET /archivo/actividades/* /lista\\\\.(csv|xlsx)",
                            "/archivo/actividades/lista.csv?plantel={plantel}",
                            LECTORES)
                    .filters(),
            servlet(
                            "GET /archivo/actividades/* /lista\\\\.(csv|xlsx)",
                            "/archivo/actividades/lista.xlsx?plantel={plantel}",
                            LECTORES)
                    .filters(),
            servlet(
                            "GET /archivo/actividades/* /([A-Z0-9-]{4,32})/acuse\\\\.pdf",
                            "/archivo/actividades/{folio}/acuse.pdf",
                            DETALLE)
                    .notFound(),
            servlet(
                            "GET /archivo/evidencias/* /([A-Z0-9-]{1,32})/(\\\\d{1,18})",
                            "/archivo/evidencias/{folio}/{evidencia}",
                            LECTORES)
                    .notFound(),
            servlet("GET /archivo/tablero.csv", "/archivo/tablero.csv?periodo={trimestre}&entidad={entidad}", TABLERO)
                    .filters(),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/informe.pdf", CIFRAS),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/informe.xlsx", CIFRAS),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/plantel.csv", CIFRAS),
            servlet(
                            "GET /carga/actividades/*",
                            "/carga/actividades/{folio}",
                            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS))
                    .notFound(),
            servlet("PUT /carga/actividades/*", "/carga/actividades/{folio}", CAPTURA)
                    .json(BORRADOR)
                    .notFound(),
            servlet("POST /carga/actividades/*", "/carga/actividades/{folio}/envio", CAPTURA)
                    .json(BORRADOR)
                    .notFound(),
            servlet("GET /carga/evidencias", "/carga/evidencias?folio={folio}", LECTORES)
                    .notFound(),
            servlet("POST /carga/evidencias", "/carga/evidencias?folio={folio}&tipo=FOTOGRAFIA", CAPTURA)
                    .json("no es una imagen")
                    .notFound(),
            servlet("DELETE /carga/evidencias", "/carga/evidencias?folio={folio}&id=999999999", CAPTURA)
                    .notFound());

    /** What is open to anybody, or about the caller's own session: tested by {@code SesionesIT} and {@code ArranqueIT}. */
    private static final Set<String> ABIERTAS = Set.of("GET /listo", "GET /sesion/*", "POST /sesion/*");

    private final Sistema sistema;
    private final Map<Persona, Sesion> sesiones = new EnumMap<>(Persona.class);
    private Registro propio;
    private Registro ajeno;

    MatrizNavegadorIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @BeforeAll
    void enter() throws SQLException {
        for (Persona persona : Persona.values()) {
            sesiones.put(persona, sistema.sesion(persona.usuario()));
        }
        propio = record(PROPIO);
        ajeno = record(AJENO);
    }

    @Test
    void everyPageAndServletIsDeclared() {
        Set<String> registered = new TreeSet<>(Fuentes.pages());
        registered.addAll(Fuentes.servlets());
        Set<String> declared = VISITAS.stream().map(Visita::declarada).collect(Collectors.toCollection(TreeSet::new));
        declared.addAll(ABIERTAS);

        assertThat(registered).hasSizeGreaterThan(30);
        assertThat(declared).as("requests whose expectations are declared").isEqualTo(registered);
    }

    @TestFactory
    Stream<DynamicTest> eachRoleSeesOnlyWhatServesHim() {
        return visits().flatMap(visit -> Stream.of(Persona.values())
                .map(who -> dynamicTest(visit.name() + " · " + who, () -> {
                    long before = refusals(who);
                    Respuesta answer = visit.send(sesiones.get(who), propio);
                    if (visit.quienes().contains(who)) {
                        assertThat(answer.status())
                                .as(answer.text())
                                .isNotIn(401, 403)
                                .isLessThan(500);
                    } else {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
                        assertThat(answer.text()).doesNotContain(propio.folio());
                        assertThat(refusals(who)).as("audit entries").isGreaterThan(before);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> aForeignRecordIsNotFoundAndTheAttemptIsKept() {
        return local(Trato.NO_EXISTE, (visit, who) -> {
            long before = refusals(who);
            Respuesta answer = visit.send(sesiones.get(who), ajeno);
            assertThat(answer.status()).as(answer.text()).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Orientación preventiva", ajeno.nombre());
            assertThat(refusals(who)).as("audit entries").isGreaterThan(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> aForeignFilterShowsNothing() {
        return local(Trato.FILTRA, (visit, who) -> {
            Respuesta answer = visit.send(sesiones.get(who), ajeno);
            assertThat(answer.status()).as(answer.text()).isIn(200, 404);
            assertThat(answer.text()).doesNotContain("Orientación preventiva", ajeno.nombre());
        });
    }

    @TestFactory
    Stream<DynamicTest> aForeignFolioInAFormTouchesNothingForeign() {
        return Stream.of(
                        visit("/actividad/acto?folio={folio}&acto=autorizacion", TITULAR_PLANTEL),
                        visit("/actividad/acto?folio={folio}&acto=cancelacion", VINCULACION_PLANTEL),
                        visit("/actividad/rectificacion?folio={folio}", VINCULACION_ENTIDAD))
                .map(visit -> dynamicTest(visit.name(), () -> {
                    Persona who = visit.quienes().iterator().next();
                    String before = foreign();
                    Pagina page = new Pagina(visit.send(sesiones.get(who), record(PROPIO))
                            .expect(200)
                            .text());
                    assertThat(page.buttons()).isNotEmpty();
                    for (String button : page.buttons().values()) {
                        Map<String, String> form = page.press(button);
                        form.replace("motivo", "Un folio que no es suyo");
                        form.put("folio", ajeno.folio());
                        Respuesta answer = sesiones.get(who).post(visit.ruta().split("\\?")[0], form);
                        assertThat(answer.status()).as(button + answer.text()).isIn(200, 302, 404);
                        assertThat(answer.text()).doesNotContain(ajeno.nombre());
                    }
                    assertThat(foreign()).isEqualTo(before);
                }));
    }

    private String foreign() {
        return sistema.api("plantel." + AJENO)
                .get("/actividades/" + ajeno.folio())
                .expect(200)
                .text();
    }

    private interface Check {
        void run(Visita visit, Persona who) throws Exception;
    }

    private Stream<DynamicTest> local(Trato trato, Check check) {
        return visits().filter(visit -> visit.trato() == trato).flatMap(visit -> visit.quienes().stream()
                .filter(Persona::isLocal)
                .map(who -> dynamicTest(visit.name() + " · " + who, () -> check.run(visit, who))));
    }

    private static Stream<Visita> visits() {
        LocalDate today = LocalDate.now();
        String quarter = today.getYear() + "-T" + ((today.getMonthValue() + 2) / 3);
        return VISITAS.stream()
                .map(v -> new Visita(
                        v.declarada(),
                        v.metodo(),
                        v.ruta().replace("{trimestre}", quarter),
                        v.cuerpo(),
                        v.quienes(),
                        v.trato()));
    }

    private static Visita visit(String ruta, Persona who) {
        return page(ruta, Set.of(who));
    }

    /** A draft of a plantel with a photograph. */
    private Registro record(String plantel) throws SQLException {
        Api api = sistema.api("plantel." + plantel);
        String folio = api.post(
                        "/actividades",
                        Muestras.actividad(
                                        plantel,
                                        LocalDate.now().minusDays(1).toString(),
                                        "navegador-" + UUID.randomUUID())
                                .build())
                .expect(201)
                .json()
                .getString("folio");
        api.upload(
                        "/actividades/" + folio + "/evidencias",
                        "FOTOGRAFIA",
                        "a.jpg",
                        "image/jpeg",
                        Muestras.foto(folio.hashCode()))
                .expect(201);
        String nombre = (String) one("select nombre from plantel where clave = ?", plantel);
        Object evidencia = one(
                "select max(e.id) from evidencia e join actividad a on a.id = e.actividad_id where a.folio = ?", folio);
        return new Registro(plantel, nombre, folio, ((Number) evidencia).longValue());
    }

    private long refusals(Persona who) throws SQLException {
        return ((Number) one("select count(*) from bitacora where actor = ? and resultado = 'NEGADO'", who.usuario()))
                .longValue();
    }

    private Object one(String sql, String parameter) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }
}
