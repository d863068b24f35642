package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R24")
@DisplayName("Capture period of a quarter")
class PeriodoCapturaTest {

    private static final Instant AHORA = Instant.parse("2026-04-11T06:00:00Z");
    private static final Calendario ART_74 = Calendario.statutory();

    /** The intent that leads into each state; nothing leads back to PROGRAMADO. */
    private static final Map<EstadoPeriodo, Consumer<PeriodoCaptura>> MOVES = new EnumMap<>(Map.of(
            EstadoPeriodo.ABIERTO,
            p -> p.open(p.getApertura()),
            EstadoPeriodo.EN_VALIDACION,
            p -> p.closeCapture(AHORA),
            EstadoPeriodo.CERRADO,
            p -> p.closeValidation(AHORA),
            EstadoPeriodo.CONSOLIDADO,
            PeriodoCaptura::markConsolidated,
            EstadoPeriodo.INFORMADO,
            PeriodoCaptura::markReported,
            EstadoPeriodo.PRESENTADO,
            PeriodoCaptura::markPresented));

    static Stream<Arguments> pairs() {
        return Arrays.stream(EstadoPeriodo.values())
                .flatMap(de -> MOVES.keySet().stream().map(a -> Arguments.of(de, a)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("pairs")
    void goesForwardOneStepAndNowhereElse(EstadoPeriodo de, EstadoPeriodo a) {
        PeriodoCaptura periodo = in(de);
        boolean rectificacion = a == EstadoPeriodo.CONSOLIDADO && de.isConsolidado();
        if (rectificacion) {
            MOVES.get(a).accept(periodo);
            assertEquals(de, periodo.getEstado(), "a rectificación leaves the state");
        } else if (a.ordinal() == de.ordinal() + 1) {
            assertTrue(de.canMoveTo(a));
            MOVES.get(a).accept(periodo);
            assertEquals(a, periodo.getEstado());
        } else {
            assertThrows(ConflictException.class, () -> MOVES.get(a).accept(periodo));
            assertEquals(de, periodo.getEstado(), "a refused move changes nothing");
        }
    }

    @Test
    void opensOnItsDayAndNotBefore() {
        PeriodoCaptura periodo = in(EstadoPeriodo.PROGRAMADO);
        LocalDate apertura = periodo.getApertura();
        ConflictException refused = assertThrows(ConflictException.class, () -> periodo.open(apertura.minusDays(1)));
        assertEquals("calendario.periodo.tooEarly", refused.code());
        assertEquals(EstadoPeriodo.PROGRAMADO, periodo.getEstado());
        periodo.open(apertura);
        assertEquals(EstadoPeriodo.ABIERTO, periodo.getEstado());
    }

    @ParameterizedTest(name = "{0}: capture to {2}, validation to {3}, report to {4}")
    @CsvSource({
        "2026-T1, 2026-01-01, 2026-04-10, 2026-04-13, 2026-04-14",
        "2026-T2, 2026-04-01, 2026-07-10, 2026-07-13, 2026-07-14",
        "2026-T3, 2026-07-01, 2026-10-10, 2026-10-13, 2026-10-14",
        "2026-T4, 2026-10-01, 2027-01-10, 2027-01-14, 2027-01-15",
        "2030-T3, 2030-07-01, 2030-10-10, 2030-10-14, 2030-10-15"
    })
    void proposesItsDates(
            String clave, LocalDate apertura, LocalDate captura, LocalDate validacion, LocalDate informe) {
        PeriodoCaptura periodo = PeriodoCaptura.programmed(Trimestre.parse(clave), ART_74);
        assertAll(
                () -> assertEquals(new FechasPeriodo(apertura, captura, validacion), periodo.fechas()),
                () -> assertEquals(informe, periodo.getInformeVence()),
                () -> assertEquals(1, periodo.getCalendarioVersion()));
    }

    @Test
    void proposesDatesInOrderForEveryQuarter() {
        Trimestre trimestre = Trimestre.parse("2024-T1");
        for (int i = 0; i < 120; i++, trimestre = trimestre.next()) {
            FechasPeriodo fechas = FechasPeriodo.proposed(trimestre, ART_74);
            LocalDate informe = FechasPeriodo.reportDue(trimestre, ART_74).vence();
            assertTrue(fechas.check(trimestre, informe).isEmpty(), trimestre.clave() + " " + fechas);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-10, 2026-04-13", "2026-01-01, 2026-03-31, 2026-04-13",
        "2026-01-01, 2026-04-13, 2026-04-13", "2026-01-01, 2026-04-14, 2026-04-13",
        "2026-01-01, 2026-04-10, 2026-04-15"
    })
    void refusesDatesOutOfOrder(LocalDate apertura, LocalDate captura, LocalDate validacion) {
        PeriodoCaptura periodo = in(EstadoPeriodo.PROGRAMADO);
        FechasPeriodo antes = periodo.fechas();
        FechasPeriodo malas = new FechasPeriodo(apertura, captura, validacion);
        assertThrows(RuleViolationException.class, () -> periodo.reschedule(malas));
        assertEquals(antes, periodo.fechas());
    }

    @Test
    void reschedulesWhatHasNotHappened() {
        LocalDate otroCierre = LocalDate.parse("2026-04-12");
        LocalDate informe = LocalDate.parse("2026-04-14");
        for (EstadoPeriodo estado : EstadoPeriodo.values()) {
            PeriodoCaptura periodo = in(estado);
            FechasPeriodo f = periodo.fechas();
            FechasPeriodo captura = new FechasPeriodo(f.apertura(), otroCierre, f.cierreValidacion());
            FechasPeriodo validacion = new FechasPeriodo(f.apertura(), f.cierreCaptura(), informe);
            assertEquals(estado.compareTo(EstadoPeriodo.EN_VALIDACION) < 0, accepts(periodo, captura), "" + estado);
            assertEquals(estado.compareTo(EstadoPeriodo.CERRADO) < 0, accepts(in(estado), validacion), "" + estado);
        }
    }

    @Test
    void takesTheReportAndItsValidationFromAnotherCalendarAndKeepsCapture() {
        PeriodoCaptura periodo = in(EstadoPeriodo.PROGRAMADO);
        periodo.recompute(ART_74.with(new DiaInhabil(
                null, LocalDate.parse("2026-03-30"), LocalDate.parse("2026-04-10"), "Vacaciones", "Calendario", 2)));
        assertEquals(LocalDate.parse("2026-04-24"), periodo.getInformeVence());
        assertEquals(LocalDate.parse("2026-04-23"), periodo.getCierreValidacion());
        assertEquals(LocalDate.parse("2026-04-10"), periodo.getCierreCaptura());
        assertEquals(2, periodo.getCalendarioVersion());
    }

    @Test
    void comesClosedWhenItIsHistory() {
        PeriodoCaptura periodo = PeriodoCaptura.historical(Trimestre.parse("2019-T3"), ART_74, AHORA);
        assertEquals(EstadoPeriodo.CERRADO, periodo.getEstado());
        assertEquals(AHORA, periodo.getValidacionCerradaEn());
    }

    private static boolean accepts(PeriodoCaptura periodo, FechasPeriodo fechas) {
        try {
            periodo.reschedule(fechas);
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    static PeriodoCaptura in(EstadoPeriodo estado) {
        PeriodoCaptura periodo = PeriodoCaptura.programmed(Trimestre.parse("2026-T1"), ART_74);
        for (int i = 1; i <= estado.ordinal(); i++) {
            MOVES.get(EstadoPeriodo.values()[i]).accept(periodo);
        }
        return periodo;
    }
}
