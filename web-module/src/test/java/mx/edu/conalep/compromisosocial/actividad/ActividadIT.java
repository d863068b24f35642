package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.DVS;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.ENTIDAD;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.OTRA_ENTIDAD;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.titular;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.DeclaracionCeroService;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.LineaVista;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Sha256;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Activities with their database: concurrency, scope, snapshots, return and validation, zero declarations. */
@ContainerTest
@Tag("R22")
class ActividadIT {
    @Inject
    private Escenario escenario;

    @Inject
    private ActividadService actividades;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private ValidacionService validacion;

    @Inject
    private DeclaracionCeroService ceros;

    @Test
    void fiftyEqualCallsMakeOneRecord() throws Exception {
        Actor plantel = vinculacion("15-002");
        DatosActividad datos = escenario.datos("15-002");
        String clave = "it-" + System.nanoTime();
        List<ActividadVista> answers = parallel(50, plantel, () -> actividades.create(datos, clave));
        assertThat(answers.stream().map(ActividadVista::folio).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers).allSatisfy(a -> assertThat(a.datos().getCarreras()).hasSize(2));
        datos.getParticipantes().setEstudiantes(13);
        assertThatThrownBy(() -> as(plantel, () -> actividades.create(datos, clave)))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void foliosHaveNoGapsAlthoughSomeCallsFail() throws Exception {
        Actor plantel = vinculacion("15-003");
        DatosActividad datos = escenario.datos("15-003");
        DatosActividad bad = escenario.datos("15-003");
        bad.setReferencia("repetida-" + System.nanoTime());
        as(plantel, () -> actividades.create(bad, null));
        List<ActividadVista> made = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            made.addAll(parallel(5, plantel, () -> actividades.create(datos, null)));
            assertThatThrownBy(() -> as(plantel, () -> actividades.create(bad, null)))
                    .isInstanceOf(RuleViolationException.class);
        }
        List<Integer> numbers = made.stream()
                .map(a -> Integer.valueOf(a.folio().substring(15)))
                .sorted()
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(20);
        assertThat(numbers.get(19) - numbers.get(0)).isEqualTo(19);
    }

    @Test
    void theSecondOfTwoEditorsSeesAConflict() throws Exception {
        Actor plantel = vinculacion("15-004");
        DatosActividad datos = escenario.datos("15-004");
        ActividadVista nueva = as(plantel, () -> actividades.create(datos, null));
        ActividadVista changed = as(plantel, () -> actividades.update(nueva.folio(), nueva.version(), datos));
        assertThatThrownBy(() -> as(plantel, () -> actividades.update(nueva.folio(), nueva.version(), datos)))
                .isInstanceOf(ConflictException.class);
        assertThat(as(plantel, () -> consulta.find(nueva.folio())).version()).isEqualTo(changed.version());
    }

    @Test
    @Tag("R27")
    void outsideItsScopeAFolioDoesNotExist() throws Exception {
        ActividadVista nueva = as(vinculacion("15-005"), () -> actividades.create(escenario.datos("15-005"), null));
        for (Actor stranger : List.of(vinculacion("15-006"), OTRA_ENTIDAD)) {
            assertThatThrownBy(() -> as(stranger, () -> consulta.find(nueva.folio())))
                    .isInstanceOf(NotFoundException.class);
            FiltroActividad only = FiltroActividad.of("15-005", null, null);
            assertThat(as(stranger, () -> consulta.list(only, PageRequest.of(0, 10)))
                            .total())
                    .isZero();
        }
        assertThatThrownBy(() -> as(OTRA_ENTIDAD, () -> validacion.validate(nueva.folio(), null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(ENTIDAD, () -> actividades.submit(nueva.folio(), null, null)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(vinculacion("15-006"), () -> actividades.create(escenario.datos("15-005"), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("R11.8")
    @Tag("R23")
    void fromDraftToValidatedWithAReturn() throws Exception {
        escenario.open();
        Actor plantel = vinculacion("15-007");
        DatosActividad datos = escenario.datos("15-007");
        String folio = as(plantel, () -> actividades.create(datos, null)).folio();
        assertThatThrownBy(() -> as(plantel, () -> actividades.submit(folio, null, null)))
                .isInstanceOf(RuleViolationException.class);
        as(plantel, () -> {
            escenario.attach(folio);
            return actividades.submit(folio, null, null);
        });
        as(ENTIDAD, () -> validacion.returnWith(folio, null, List.of(new Observacion("sede", "Precise la sede"))));
        datos.getLugar().setSede("Plaza de la Constitución");
        as(plantel, () -> {
            actividades.update(folio, consulta.find(folio).version(), datos);
            return actividades.submit(folio, null, null);
        });
        assertThat(as(ENTIDAD, () -> consulta.changes(folio)))
                .containsExactly(new CambioVista("sede", "Plaza cívica", "Plaza de la Constitución"));
        assertThat(as(ENTIDAD, () -> consulta.submissions(folio)))
                .hasSize(2)
                .allSatisfy(e -> assertThat(Sha256.of(e.contenido())).isEqualTo(e.sha256()));
        as(ENTIDAD, () -> validacion.validate(folio, null));
        assertThat(as(DVS, () -> consulta.timeline(folio)))
                .extracting(LineaVista::a)
                .containsExactly(
                        EstadoActividad.BORRADOR,
                        EstadoActividad.EN_VALIDACION,
                        EstadoActividad.DEVUELTA,
                        EstadoActividad.EN_VALIDACION,
                        EstadoActividad.VALIDADA);
    }

    @Test
    @Tag("R23")
    @Tag("R3.15")
    void validatesThoseThatBreakNoRuleAndTellsWhyNotTheOthers() throws Exception {
        escenario.open();
        Actor plantel = vinculacion("15-008");
        DatosActividad sinEncuestas = escenario.datos("15-008");
        sinEncuestas.getBeneficiarios().setEncuestas(1);
        String good = submitted(plantel, escenario.datos("15-008"));
        String lacking = submitted(plantel, sinEncuestas);
        String draft = as(plantel, () -> actividades.create(escenario.datos("15-008"), null))
                .folio();
        ValidacionService.Resultado resultado =
                as(ENTIDAD, () -> validacion.validateAll(List.of(lacking, good, draft, "AC-2026-09-001-99999")));
        assertThat(resultado.validadas()).containsExactly(good);
        assertThat(resultado.omitidas().get(lacking).get(0).code()).isEqualTo("actividad.R3_15.sample");
        assertThat(resultado.omitidas().get(draft).get(0).code()).isEqualTo("actividad.estado.illegalMove");
        assertThat(resultado.omitidas().get("AC-2026-09-001-99999").get(0).code())
                .isEqualTo("actividad.notFound");
        assertThat(as(DVS, () -> consulta.find(good)).estado()).isEqualTo(EstadoActividad.VALIDADA);
    }

    @Test
    @Tag("R22.0")
    void aZeroStandsUntilAnActivityIsSubmitted() throws Exception {
        Trimestre trimestre = escenario.open();
        Actor plantel = vinculacion("15-009");
        as(titular("15-009"), () -> ceros.declare("15-009", trimestre));
        assertThatThrownBy(() -> as(titular("15-009"), () -> ceros.declare("15-009", trimestre)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(plantel, () -> ceros.declare("15-009", trimestre)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(as(ENTIDAD, () -> ceros.list(trimestre)))
                .anyMatch(d -> d.plantel().equals("15-009"));
        submitted(plantel, escenario.datos("15-009"));
        assertThat(as(ENTIDAD, () -> ceros.list(trimestre)))
                .noneMatch(d -> d.plantel().equals("15-009"));
        assertThatThrownBy(() -> as(titular("15-009"), () -> ceros.declare("15-009", trimestre)))
                .isInstanceOf(RuleViolationException.class);
    }

    private String submitted(Actor plantel, DatosActividad datos) throws Exception {
        return as(plantel, () -> {
            String folio = actividades.create(datos, null).folio();
            escenario.attach(folio);
            return actividades.submit(folio, null, null).folio();
        });
    }

    private static <T> List<T> parallel(int times, Actor actor, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            Set<Future<T>> running = new HashSet<>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(() -> as(actor, work)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
