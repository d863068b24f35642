package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.JURIDICO_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Registro;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Trato;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
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
 * servlets come from the code: one that {@link Visitas} does not declare fails the test.
 */
@PruebaDeSistema
@Tag("R27")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrizNavegadorIT {

    private static final String PROPIO = "15-016";
    private static final String AJENO = "09-001";

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
        propio = withColecta(PROPIO);
        ajeno = withColecta(AJENO);
    }

    private Registro withColecta(String plantel) throws SQLException {
        return RegistroDePrueba.draft(sistema, plantel).withColecta(RegistroDePrueba.colecta(sistema, plantel));
    }

    @Test
    void everyPageAndServletIsDeclared() {
        Set<String> registered = new TreeSet<>(Fuentes.pages());
        registered.addAll(Fuentes.servlets());
        Set<String> declared = Visitas.declared();
        declared.addAll(Visitas.ABIERTAS);

        assertThat(registered).hasSizeGreaterThan(30);
        assertThat(declared).as("requests whose expectations are declared").isEqualTo(registered);
    }

    @TestFactory
    Stream<DynamicTest> eachRoleSeesOnlyWhatServesHim() {
        return Visitas.all().flatMap(visit -> Stream.of(Persona.values())
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
                        visit("/actividad/rectificacion?folio={folio}", VINCULACION_ENTIDAD),
                        visit("/convenio/revision?folio={convenio}", JURIDICO_ENTIDAD),
                        visit("/colecta/respuesta?folio={colecta}&acto=acuse", VINCULACION_ENTIDAD),
                        visit("/colecta/contraasiento?folio={colecta}&numero=2", VINCULACION_ENTIDAD),
                        visit("/colecta/revision?folio={colecta}&numero=1", VINCULACION_ENTIDAD))
                .map(visit -> dynamicTest(visit.name(), () -> {
                    Persona who = visit.quienes().iterator().next();
                    String before = foreign();
                    Visita.Registro mine =
                            RegistroDePrueba.draft(sistema, PROPIO).withColecta(propio.colecta());
                    if (visit.ruta().startsWith("/actividad/rectificacion")) {
                        RegistroDePrueba.consolidate(sistema, mine.folio());
                    }
                    Pagina page = new Pagina(
                            visit.send(sesiones.get(who), mine).expect(200).text());
                    assertThat(page.buttons()).isNotEmpty();
                    for (String button : page.buttons().values()) {
                        Map<String, String> form = page.press(button);
                        form.replace("motivo", "Un folio que no es suyo");
                        form.put("folio", foreign(visit));
                        Respuesta answer = sesiones.get(who).post(visit.ruta().split("\\?")[0], form);
                        assertThat(answer.status()).as(button + answer.text()).isIn(200, 302, 404);
                        assertThat(answer.text()).doesNotContain(ajeno.nombre());
                    }
                    assertThat(foreign()).isEqualTo(before);
                }));
    }

    private String foreign(Visita visit) {
        if (visit.ruta().contains("{colecta}")) {
            return ajeno.colecta();
        }
        return visit.ruta().contains("{convenio}") ? ajeno.convenio() : ajeno.folio();
    }

    private String foreign() {
        Api api = sistema.api("plantel." + AJENO);
        return api.get("/actividades/" + ajeno.folio()).expect(200).text()
                + api.get("/convenios/" + ajeno.convenio()).expect(200).text()
                + api.get("/colectas/" + ajeno.colecta()).expect(200).text()
                + api.get("/colectas/" + ajeno.colecta() + "/aportaciones")
                        .expect(200)
                        .text();
    }

    private interface Check {
        void run(Visita visit, Persona who) throws Exception;
    }

    private Stream<DynamicTest> local(Trato trato, Check check) {
        return Visitas.all().filter(visit -> visit.trato() == trato).flatMap(visit -> visit.quienes().stream()
                .filter(Persona::isLocal)
                .map(who -> dynamicTest(visit.name() + " · " + who, () -> check.run(visit, who))));
    }

    private static Visita visit(String ruta, Persona who) {
        return page(ruta, Set.of(who));
    }

    private long refusals(Persona who) throws SQLException {
        return ((Number) RegistroDePrueba.one(
                        sistema,
                        "select count(*) from bitacora where actor = ? and resultado = 'NEGADO'",
                        who.usuario()))
                .longValue();
    }
}
