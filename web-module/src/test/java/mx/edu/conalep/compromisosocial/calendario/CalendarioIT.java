package mx.edu.conalep.compromisosocial.calendario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo.Concepto;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Regla;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.calendario.service.CambioCalendarioService;
import mx.edu.conalep.compromisosocial.calendario.service.DatosInhabil;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.calendario.service.VistaPrevia;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Versions of the calendar and the quarters that follow them; each test has a year of its own. */
@ContainerTest
@Tag("R24")
class CalendarioIT {

    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final Actor ENTIDAD =
            new Actor("it.entidad", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("15"), "prueba");

    @Inject
    private CalendarioService calendario;

    @Inject
    private CambioCalendarioService cambios;

    @Inject
    private PeriodoService periodos;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private Clock clock;

    @Test
    void aProgrammedQuarterFollowsTheCalendarAndAnOpenOneKeepsItsDates() throws Exception {
        Trimestre programado = Trimestre.parse("2081-T1");
        Trimestre abierto = Trimestre.parse("2082-T1");
        as(DVS, () -> movimientos.ensure(programado, false));
        as(DVS, () -> movimientos.ensure(abierto, false));
        FechasPeriodo fechas = new FechasPeriodo(
                LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Mexico_City")),
                periodo(abierto).cierreCaptura(),
                periodo(abierto).cierreValidacion());
        int leida = periodo(abierto).version();
        as(DVS, () -> movimientos.reschedule(abierto, leida, fechas));
        as(DVS, () -> movimientos.open(abierto));
        LocalDate antesProgramado = vence(programado);
        LocalDate antesAbierto = vence(abierto);

        enter(vacaciones("2081-04-01", "2081-04-04"), Set.of());
        enter(vacaciones("2082-04-01", "2082-04-03"), Set.of());

        assertThat(vence(programado)).isAfter(antesProgramado);
        assertThat(vence(abierto)).isEqualTo(antesAbierto);
        assertThat(periodo(abierto).calendarioVersion())
                .isLessThan(periodo(programado).calendarioVersion());

        int version = enter(vacaciones("2082-04-07", "2082-04-08"), Set.of("2082-T1"));

        assertThat(vence(abierto)).isAfter(antesAbierto);
        assertThat(periodo(abierto).calendarioVersion()).isEqualTo(version);
    }

    @Test
    void thePreviewTellsWhatWouldMoveAndChangesNothing() throws Exception {
        Trimestre trimestre = Trimestre.parse("2083-T2");
        as(DVS, () -> movimientos.ensure(trimestre, false));
        LocalDate antes = vence(trimestre);

        VistaPrevia previa = as(DVS, () -> cambios.preview(vacaciones("2083-07-01", "2083-07-05")));

        assertThat(previa.efectos())
                .filteredOn(e -> "2083-T2".equals(e.periodo()) && e.concepto() == Concepto.INFORME)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.antes()).isEqualTo(antes);
                    assertThat(e.despues()).isAfter(antes);
                    assertThat(e.comunicado()).isFalse();
                });
        assertThat(vence(trimestre)).isEqualTo(antes);
    }

    @Test
    void daysOfOneEntidadMoveNoNationalDeadline() throws Exception {
        Trimestre trimestre = Trimestre.parse("2084-T2");
        as(DVS, () -> movimientos.ensure(trimestre, false));
        LocalDate antes = vence(trimestre);
        LocalDate semana = LocalDate.parse("2084-06-30");
        LocalDate antesSemana = plazo(semana, "15").vence();

        enter(dias("15", "2084-07-03", "2084-07-07"), Set.of());

        assertThat(vence(trimestre)).isEqualTo(antes);
        assertThat(plazo(semana, "15").vence()).isAfter(antesSemana);
        assertThat(plazo(semana, "14").vence()).isEqualTo(antesSemana);
    }

    @Test
    void withdrawnDaysStopCountingFromTheirVersionOn() throws Exception {
        LocalDate cierre = LocalDate.parse("2085-03-31");
        Plazo antes = as(DVS, () -> calendario.plazo(Regla.R24, cierre, null, null, 0));
        enter(vacaciones("2085-04-02", "2085-04-06"), Set.of());
        Plazo con = as(DVS, () -> calendario.plazo(Regla.R24, cierre, null, null, 0));
        long id = as(DVS, calendario::inhabiles).stream()
                .filter(d -> d.desde().equals(LocalDate.parse("2085-04-02")))
                .findFirst()
                .orElseThrow()
                .id();

        int version = as(DVS, () -> cambios.withdraw(id, calendario.current().version(), Set.of()));

        Plazo sin = as(DVS, () -> calendario.plazo(Regla.R24, cierre, null, null, 0));
        assertThat(con.vence()).isAfter(antes.vence());
        assertThat(sin.vence()).isEqualTo(antes.vence());
        assertThat(sin.calendarioVersion()).isGreaterThanOrEqualTo(version).isGreaterThan(con.calendarioVersion());
        assertThatThrownBy(() -> as(DVS, () -> cambios.previewWithdrawal(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aChangeOnAnOutdatedPreviewIsRefused() throws Exception {
        int version = as(DVS, calendario::current).version();
        as(DVS, () -> cambios.enter(dias("14", "2086-05-02", "2086-05-02"), version, Set.of()));

        assertThatThrownBy(
                        () -> as(DVS, () -> cambios.enter(dias("14", "2086-05-03", "2086-05-03"), version, Set.of())))
                .isInstanceOf(ConflictException.class);
        assertThat(as(DVS, calendario::inhabiles)).noneMatch(d -> d.desde().equals(LocalDate.parse("2086-05-03")));
    }

    @Test
    void badDaysAreRefusedByField() {
        DatosInhabil malos =
                new DatosInhabil("99", LocalDate.parse("2087-05-02"), LocalDate.parse("2087-05-01"), " ", null);
        assertThatThrownBy(() -> as(DVS, () -> cambios.preview(malos)))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field())
                        .containsExactly("hasta", "motivo", "fuente"));
        DatosInhabil deNadie = dias("99", "2087-05-02", "2087-05-02");
        assertThatThrownBy(() -> as(DVS, () -> cambios.preview(deNadie))).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void onlyTheDvsChangesTheCalendar() {
        assertThatThrownBy(() -> as(ENTIDAD, () -> cambios.enter(vacaciones("2088-05-02", "2088-05-02"), 1, Set.of())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(ENTIDAD, () -> movimientos.ensure(Trimestre.parse("2088-T1"), false)))
                .isInstanceOf(ForbiddenException.class);
    }

    private int enter(DatosInhabil datos, Set<String> mover) throws Exception {
        return as(DVS, () -> cambios.enter(datos, cambios.preview(datos).sobreVersion(), mover));
    }

    private LocalDate vence(Trimestre trimestre) throws Exception {
        return periodo(trimestre).informeVence();
    }

    private PeriodoVista periodo(Trimestre trimestre) throws Exception {
        return as(DVS, () -> periodos.find(trimestre));
    }

    private Plazo plazo(LocalDate semana, String entidad) throws Exception {
        return as(DVS, () -> calendario.plazo(Regla.R17_G, semana, null, entidad, 0));
    }

    private static DatosInhabil vacaciones(String desde, String hasta) {
        return dias(null, desde, hasta);
    }

    private static DatosInhabil dias(String entidad, String desde, String hasta) {
        return new DatosInhabil(
                entidad, LocalDate.parse(desde), LocalDate.parse(hasta), "Vacaciones", "Calendario escolar");
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ActorActual.callAs(actor, work);
    }
}
