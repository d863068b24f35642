package mx.edu.conalep.compromisosocial.calendario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.DatosProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of capture periods, their windows and grants; each test has a quarter of its own. */
@ContainerTest
@Tag("R22")
@Tag("R23")
class PeriodoIT {

    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final Actor SISTEMA = Actor.sistema("prueba");
    private static final Actor PLANTEL =
            new Actor("it.plantel", "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel("15-016", "15"), "prueba");

    @Inject
    private PeriodoService periodos;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private ProrrogaService prorrogas;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void opensClosesAndReopensForOnePlantelOnly() throws Exception {
        Trimestre t = opened("2090-T1");
        assertThat(captura(t, "15-016")).isTrue();

        as(SISTEMA, () -> movimientos.closeCapture(t));
        assertThatThrownBy(() -> as(PLANTEL, () -> periodos.requireCaptura(t, "15-016")))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.code())
                        .isEqualTo("calendario.ventana.captura.cerrada"));
        grant(t, TipoProrroga.CAPTURA, "15-016", null);

        assertThat(captura(t, "15-016")).isTrue();
        assertThat(captura(t, "15-017")).isFalse();
        assertThat(as(PLANTEL, () -> periodos.requireCaptura(t, "15-016")).porProrroga())
                .isTrue();
    }

    @Test
    void anExtensionOfValidationReachesTheWholeEntidad() throws Exception {
        Trimestre t = opened("2090-T2");
        as(SISTEMA, () -> movimientos.closeCapture(t));
        as(SISTEMA, () -> movimientos.closeValidation(t));
        assertThat(as(DVS, () -> periodos.ventanaValidacion(t, "15")).abierta()).isFalse();

        grant(t, TipoProrroga.VALIDACION, null, "15");

        assertThat(as(DVS, () -> periodos.ventanaValidacion(t, "15")).abierta()).isTrue();
        assertThat(as(DVS, () -> periodos.ventanaValidacion(t, "09")).abierta()).isFalse();
        assertThat(captura(t, "15-016")).isFalse();
    }

    @Test
    void grantsNothingOnceTheFiguresAreFrozen() throws Exception {
        Trimestre t = opened("2090-T3");
        as(SISTEMA, () -> movimientos.closeCapture(t));
        as(SISTEMA, () -> movimientos.closeValidation(t));
        as(SISTEMA, () -> movimientos.markConsolidated(t));

        assertThatThrownBy(() -> grant(t, TipoProrroga.CAPTURA, "15-016", null)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(
                        DVS,
                        () -> prorrogas.grant(
                                new DatosProrroga(t, TipoProrroga.CAPTURA, "15-016", "15", LocalDate.MIN, ""))))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void aPlantelReadsOnlyGrantsThatReachIt() throws Exception {
        Trimestre t = opened("2090-T4");
        grant(t, TipoProrroga.CAPTURA, "15-016", null);
        grant(t, TipoProrroga.CAPTURA, "09-001", null);
        grant(t, TipoProrroga.VALIDACION, null, "15");

        assertThat(as(PLANTEL, () -> prorrogas.list(t))).hasSize(2).allMatch(p -> "15".equals(p.entidad()));
        assertThat(as(DVS, () -> prorrogas.list(t))).hasSize(3);
    }

    @Test
    void manyClosesAtOnceCloseOnce() throws Exception {
        Trimestre t = opened("2091-T1");
        int antes = as(DVS, () -> periodos.find(t)).version();
        List<Future<PeriodoVista>> cierres = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cierres.add(executor.submit(() -> as(SISTEMA, () -> movimientos.closeCapture(t))));
        }
        for (Future<PeriodoVista> cierre : cierres) {
            assertThat(cierre.get(30, TimeUnit.SECONDS).estado()).isEqualTo(EstadoPeriodo.EN_VALIDACION);
        }
        assertThat(as(DVS, () -> periodos.find(t)).version()).isEqualTo(antes + 1);
    }

    @Test
    void aCloseWaitsForASubmissionUnderWayAndNothingIsAcceptedAfterIt() throws Exception {
        Trimestre t = opened("2091-T2");
        transaction.begin();
        as(PLANTEL, () -> periodos.requireCaptura(t, "15-016"));
        Future<PeriodoVista> cierre = executor.submit(() -> as(SISTEMA, () -> movimientos.closeCapture(t)));
        assertThatThrownBy(() -> cierre.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        assertThat(cierre.get(30, TimeUnit.SECONDS).estado()).isEqualTo(EstadoPeriodo.EN_VALIDACION);
        assertThatThrownBy(() -> as(PLANTEL, () -> periodos.requireCaptura(t, "15-016")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void skipsNoStateAndRepeatsWithoutEffect() throws Exception {
        Trimestre t = Trimestre.parse("2091-T3");
        as(DVS, () -> movimientos.ensure(t, false));
        assertThatThrownBy(() -> as(SISTEMA, () -> movimientos.closeCapture(t))).isInstanceOf(ConflictException.class);
        openToday(t);
        assertThat(as(DVS, () -> movimientos.open(t)).estado()).isEqualTo(EstadoPeriodo.ABIERTO);
    }

    @Test
    void historyComesClosed() throws Exception {
        Trimestre t = Trimestre.parse("2001-T3");
        assertThat(as(DVS, () -> movimientos.ensure(t, true)).estado()).isEqualTo(EstadoPeriodo.CERRADO);
        assertThat(as(DVS, () -> movimientos.ensure(t, false)).estado()).isEqualTo(EstadoPeriodo.CERRADO);
    }

    private Trimestre opened(String clave) throws Exception {
        Trimestre t = Trimestre.parse(clave);
        as(DVS, () -> movimientos.ensure(t, false));
        openToday(t);
        return t;
    }

    /** A quarter to come opens only once its day of opening is set to today. */
    private void openToday(Trimestre t) throws Exception {
        assertThatThrownBy(() -> as(DVS, () -> movimientos.open(t)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("calendario.periodo.tooEarly"));
        PeriodoVista programado = as(DVS, () -> periodos.find(t));
        assertThat(programado.estado()).isEqualTo(EstadoPeriodo.PROGRAMADO);
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Mexico_City"));
        FechasPeriodo fechas = new FechasPeriodo(hoy, programado.cierreCaptura(), programado.cierreValidacion());
        as(DVS, () -> movimientos.reschedule(t, programado.version(), fechas));
        as(DVS, () -> movimientos.open(t));
    }

    private boolean captura(Trimestre t, String plantel) throws Exception {
        return as(DVS, () -> periodos.ventanaCaptura(t, plantel)).abierta();
    }

    private void grant(Trimestre t, TipoProrroga tipo, String plantel, String entidad) throws Exception {
        LocalDate hasta = LocalDate.of(2999, 1, 1);
        as(DVS, () -> prorrogas.grant(new DatosProrroga(t, tipo, plantel, entidad, hasta, "Inundación del plantel")));
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ActorActual.callAs(actor, work);
    }
}
