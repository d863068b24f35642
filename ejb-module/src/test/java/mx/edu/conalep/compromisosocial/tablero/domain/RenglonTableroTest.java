package mx.edu.conalep.compromisosocial.tablero.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R22.0")
@DisplayName("Who to call first")
class RenglonTableroTest {

    private static final RenglonTablero.Ventanas ABIERTAS = new RenglonTablero.Ventanas(true, true);

    @ParameterizedTest(name = "{0}, drafts {1}, submitted {2}, returned {3}, overdue {4}: {5}")
    @CsvSource({
        "SIN_REPORTE,    0, 0, 0, 0, SIN_NADA",
        "SIN_REPORTE,    2, 0, 0, 0, SOLO_BORRADORES",
        "SIN_REPORTE,    2, 0, 0, 1, VENCIDAS",
        "REPORTADO,      0, 1, 1, 0, DEVUELTAS",
        "REPORTADO,      1, 0, 1, 1, VENCIDAS",
        "REPORTADO,      1, 3, 0, 0, POR_VALIDAR",
        "REPORTADO,      1, 0, 0, 0, BORRADORES",
        "REPORTADO,      0, 0, 0, 0, NINGUNA",
        "CERO_DECLARADO, 0, 0, 0, 0, NINGUNA",
        "CERO_DECLARADO, 1, 0, 0, 0, BORRADORES"
    })
    void hasTheMostUrgentReason(
            Situacion situacion, int borradores, int enValidacion, int devueltas, int vencidas, Atencion atencion) {
        RenglonTablero renglon = new RenglonTablero(
                "15-016",
                "Ixtapaluca",
                "15",
                "MEX",
                situacion,
                borradores,
                enValidacion,
                devueltas,
                0,
                0,
                vencidas,
                null,
                ABIERTAS);
        assertEquals(atencion, renglon.atencion());
    }

    @ParameterizedTest(
            name =
                    "{0}, capture open {1}, validation open {2}, drafts {3}, submitted {4}, returned {5}: {6}, {7} left out")
    @Tag("R22")
    @Tag("R23")
    @CsvSource({
        "SIN_REPORTE, false, true,  2, 0, 0, QUEDARON_FUERA, 2",
        "SIN_REPORTE, false, false, 0, 0, 0, NINGUNA,        0",
        "REPORTADO,   false, true,  1, 3, 1, POR_VALIDAR,    2",
        "REPORTADO,   false, false, 1, 3, 1, QUEDARON_FUERA, 5",
        "REPORTADO,   true,  false, 0, 3, 0, QUEDARON_FUERA, 3",
        "REPORTADO,   true,  true,  0, 0, 1, DEVUELTAS,      0",
        "REPORTADO,   false, false, 0, 0, 0, NINGUNA,        0"
    })
    void nobodyIsCalledAboutWhatItsWindowNoLongerAllows(
            Situacion situacion,
            boolean captura,
            boolean validacion,
            int borradores,
            int enValidacion,
            int devueltas,
            Atencion atencion,
            int fuera) {
        LocalDate vence = LocalDate.parse("2026-03-09");
        RenglonTablero renglon = new RenglonTablero(
                "15-016",
                "Ixtapaluca",
                "15",
                "MEX",
                situacion,
                borradores,
                enValidacion,
                devueltas,
                0,
                0,
                captura ? 0 : borradores + devueltas,
                vence,
                new RenglonTablero.Ventanas(captura, validacion));
        assertEquals(atencion, renglon.atencion());
        assertEquals(fuera, renglon.fuera());
        assertEquals(captura ? vence : null, renglon.porVencer());
    }

    @Test
    void comesByReasonThenByDeadlineThenByKey() {
        RenglonTablero vacio = row("15-002", Situacion.SIN_REPORTE, 0, null);
        RenglonTablero prontoBorrador = row("15-009", Situacion.SIN_REPORTE, 1, LocalDate.parse("2026-03-09"));
        RenglonTablero luegoBorrador = row("15-001", Situacion.SIN_REPORTE, 1, LocalDate.parse("2026-03-12"));
        RenglonTablero cero = row("15-000", Situacion.CERO_DECLARADO, 0, null);
        List<String> orden = Stream.of(cero, luegoBorrador, prontoBorrador, vacio)
                .sorted(RenglonTablero.A_QUIEN_LLAMAR)
                .map(RenglonTablero::plantel)
                .toList();
        assertEquals(List.of("15-009", "15-001", "15-002", "15-000"), orden);
    }

    @Test
    void addsUpWithoutTakingMissingForZero() {
        ResumenTablero resumen = ResumenTablero.of(List.of(
                row("15-001", Situacion.SIN_REPORTE, 2, null),
                row("15-002", Situacion.CERO_DECLARADO, 0, null),
                row("15-003", Situacion.REPORTADO, 1, null)));
        assertEquals(new ResumenTablero(3, 1, 1, 1, 3, 0, 0, 0, 0), resumen);
    }

    private static RenglonTablero row(String plantel, Situacion situacion, int borradores, LocalDate vence) {
        return new RenglonTablero(
                plantel, "Plantel", "15", "MEX", situacion, borradores, 0, 0, 0, 0, 0, vence, ABIERTAS);
    }
}
