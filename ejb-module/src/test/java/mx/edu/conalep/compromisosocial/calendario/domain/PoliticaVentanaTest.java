package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quarter 2026-T1: capture to 10 April, validation to 13 April, both to 24:00. */
@DisplayName("Windows of capture and validation")
class PoliticaVentanaTest {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    @Tag("R22")
    @ParameterizedTest(name = "capture of a plantel in {0} ends at {1}")
    @CsvSource({
        "America/Mexico_City, 2026-04-11T06:00:00Z",
        "America/Tijuana,     2026-04-11T07:00:00Z",
        "America/Hermosillo,  2026-04-11T07:00:00Z",
        "America/Cancun,      2026-04-11T06:00:00Z"
    })
    void captureEndsAtTheBoundary(ZoneId zona, Instant fin) {
        PeriodoCaptura periodo = PeriodoCapturaTest.in(EstadoPeriodo.ABIERTO);
        Ventana antes = politica(periodo, fin.minusNanos(1)).captura(zona);
        Ventana despues = politica(periodo, fin).captura(zona);
        assertTrue(antes.abierta());
        assertEquals(fin, antes.hastaInstante());
        assertFalse(despues.abierta());
        assertEquals("calendario.ventana.captura.cerrada", despues.codigoMotivo());
        assertEquals(LocalDate.parse("2026-04-10"), despues.hasta());
        assertEquals(Rol.DVS, despues.quienAyuda());
    }

    @Tag("R23")
    @ParameterizedTest(name = "validation in {0} ends for all at the hour of Mexico City")
    @EnumSource(names = {"ABIERTO", "EN_VALIDACION"})
    void validationEndsAtTheBoundary(EstadoPeriodo estado) {
        PeriodoCaptura periodo = PeriodoCapturaTest.in(estado);
        Instant fin = Instant.parse("2026-04-14T06:00:00Z");
        ZoneId tijuana = ZoneId.of("America/Tijuana");
        assertTrue(politica(periodo, fin.minusNanos(1)).validacion(tijuana).abierta());
        assertFalse(politica(periodo, fin).validacion(tijuana).abierta());
    }

    @Tag("R22")
    @ParameterizedTest
    @CsvSource({
        "PROGRAMADO,    porAbrir,            DVS,                porAbrir",
        "EN_VALIDACION, captura.cerrada,     DVS,                validacion.abierta",
        "CERRADO,       captura.cerrada,     DVS,                validacion.cerrada",
        "CONSOLIDADO,   captura.consolidada, VINCULACION_ENTIDAD, validacion.consolidada",
        "INFORMADO,     captura.consolidada, VINCULACION_ENTIDAD, validacion.consolidada",
        "PRESENTADO,    captura.consolidada, VINCULACION_ENTIDAD, validacion.consolidada"
    })
    void saysWhyItIsClosedAndWhoHelps(EstadoPeriodo estado, String captura, Rol ayuda, String validacion) {
        PoliticaVentana politica = politica(PeriodoCapturaTest.in(estado), Instant.parse("2026-04-01T12:00:00Z"));
        Ventana ventana = politica.captura(MEXICO);
        assertFalse(ventana.abierta());
        assertEquals("calendario.ventana." + captura, ventana.codigoMotivo());
        assertEquals(ayuda, ventana.quienAyuda());
        assertEquals(
                "calendario.ventana." + validacion, politica.validacion(MEXICO).codigoMotivo());
    }

    @Tag("R22")
    @ParameterizedTest(name = "a reopening of capture in {0} works: {1}")
    @CsvSource({
        "PROGRAMADO, false",
        "ABIERTO, true",
        "EN_VALIDACION, true",
        "CERRADO, true",
        "CONSOLIDADO, false",
        "INFORMADO, false",
        "PRESENTADO, false"
    })
    void reopensUntilTheFiguresAreFrozen(EstadoPeriodo estado, boolean abre) {
        Prorroga prorroga = prorroga(TipoProrroga.CAPTURA, "2026-04-20");
        Instant fin = Instant.parse("2026-04-21T06:00:00Z");
        PeriodoCaptura periodo = PeriodoCapturaTest.in(estado);
        Ventana antes = politica(periodo, fin.minusNanos(1), prorroga).captura(MEXICO);
        assertEquals(abre, antes.abierta());
        assertEquals(abre, antes.porProrroga());
        assertEquals(
                abre,
                politica(periodo, fin.minusNanos(1), prorroga)
                        .validacion(MEXICO)
                        .abierta());
        assertFalse(politica(periodo, fin, prorroga).captura(MEXICO).abierta());
        assertFalse(politica(periodo, fin, prorroga).validacion(MEXICO).abierta());
    }

    @Tag("R23")
    @Test
    void anExtensionOfValidationDoesNotOpenCapture() {
        Prorroga prorroga = prorroga(TipoProrroga.VALIDACION, "2026-04-20");
        PoliticaVentana politica = politica(
                PeriodoCapturaTest.in(EstadoPeriodo.EN_VALIDACION), Instant.parse("2026-04-15T12:00:00Z"), prorroga);
        assertFalse(politica.captura(MEXICO).abierta());
        Ventana validacion = politica.validacion(MEXICO);
        assertTrue(validacion.abierta());
        assertEquals(LocalDate.parse("2026-04-20"), validacion.hasta());
    }

    @Tag("R22")
    @Test
    void saysTheDayOnWhichItReallyClosed() {
        PeriodoCaptura periodo = PeriodoCaptura.programmed(Trimestre.parse("2026-T1"), Calendario.statutory());
        periodo.open(periodo.getApertura());
        periodo.closeCapture(Instant.parse("2026-04-06T01:00:00Z"));
        Ventana ventana =
                politica(periodo, Instant.parse("2026-04-06T12:00:00Z")).captura(MEXICO);
        assertEquals(LocalDate.parse("2026-04-05"), ventana.hasta());
    }

    @ParameterizedTest
    @CsvSource({
        "15, , 15-016, 15, true",
        "15, , , 15, true",
        "15, , 14-001, 14, false",
        "15, 15-016, 15-016, 15, true",
        "15, 15-016, 15-017, 15, false",
        "15, 15-016, , 15, false"
    })
    void reachesOnlyWhomItWasGranted(
            String entidad, String plantel, String dePlantel, String deEntidad, boolean alcanza) {
        Prorroga prorroga = new Prorroga(
                "2026-T1",
                TipoProrroga.CAPTURA,
                new Prorroga.Destino(entidad, plantel),
                LocalDate.parse("2026-04-20"),
                "Inundación del plantel",
                "dvs",
                Instant.EPOCH);
        assertEquals(alcanza, prorroga.reaches(dePlantel, deEntidad));
    }

    private static Prorroga prorroga(TipoProrroga tipo, String hasta) {
        return new Prorroga(
                "2026-T1",
                tipo,
                new Prorroga.Destino("15", null),
                LocalDate.parse(hasta),
                "Inundación del plantel",
                "dvs",
                Instant.EPOCH);
    }

    private static PoliticaVentana politica(PeriodoCaptura periodo, Instant ahora, Prorroga... prorrogas) {
        return new PoliticaVentana(periodo, List.of(prorrogas), ahora);
    }
}
