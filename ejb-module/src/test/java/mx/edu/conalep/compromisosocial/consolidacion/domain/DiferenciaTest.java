package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R24")
class DiferenciaTest {

    private static final ClaveCelda UNO = new ClaveCelda(Nivel.PLANTEL, "15", "15-001", "I", "INTERNA");
    private static final ClaveCelda DOS = new ClaveCelda(Nivel.PLANTEL, "15", "15-002", "I", "INTERNA");
    private static final ClaveCelda TRES = new ClaveCelda(Nivel.PLANTEL, "15", "15-003", "I", "INTERNA");

    @Test
    void showsChangedAddedAndRemovedCellsAndActivities() {
        Diferencia difference = Diferencia.between(
                List.of(cell(UNO, 5), cell(DOS, 7)),
                List.of(cell(DOS, 9), cell(TRES, 1)),
                List.of(activity("A", UNO, 5), activity("B", DOS, 7)),
                List.of(activity("B", DOS, 9), activity("C", TRES, 1)));
        assertThat(difference.celdas()).extracting(Diferencia.DeCelda::clave).containsExactly(UNO, DOS, TRES);
        assertThat(difference.celdas())
                .extracting(c -> c.cambio().estudiantes())
                .containsExactly(-5L, 2L, 1L);
        assertThat(difference.actividades())
                .extracting(Diferencia.DeActividad::folio)
                .containsExactly("A", "B", "C");
        assertThat(difference.actividades())
                .extracting(a -> a.cambio().estudiantes())
                .containsExactly(-5L, 2L, 1L);
    }

    @Test
    void peopleReadServicesByTheirNumber() {
        List<ClaveCelda> read = Stream.of("IX", "I", "VI", "II", "")
                .map(s -> new ClaveCelda(Nivel.NACIONAL, "", "", s, "INTERNA"))
                .sorted(ClaveCelda.COMO_SE_LEE)
                .toList();
        assertThat(read).extracting(ClaveCelda::servicio).containsSubsequence("I", "II", "VI", "IX");
    }

    @Test
    void leavesOutWhatBothSayAlike() {
        List<Celda> cells = List.of(cell(UNO, 5));
        List<ActividadConsolidada> detail = List.of(activity("A", UNO, 5));
        assertThat(Diferencia.between(cells, cells, detail, detail).isEmpty()).isTrue();
    }

    @Test
    void aPlantelThatStopsBeingMissingIsADifference() {
        Celda missing = new Celda(UNO, Situacion.SIN_REPORTE, Medidas.CERO);
        Celda zero = new Celda(UNO, Situacion.CERO_DECLARADO, Medidas.CERO);
        assertThat(Diferencia.between(List.of(missing), List.of(zero), List.of(), List.of())
                        .celdas())
                .hasSize(1);
    }

    @Test
    void levelsAreReadByTheirNameInTheApi() {
        for (Nivel nivel : Nivel.values()) {
            assertThat(Nivel.parse(nivel.clave())).isEqualTo(nivel);
        }
        assertThatThrownBy(() -> Nivel.parse("PLANTEL")).isInstanceOf(RuleViolationException.class);
    }

    private static Celda cell(ClaveCelda clave, long estudiantes) {
        return new Celda(clave, Situacion.REPORTADO, measures(estudiantes));
    }

    private static ActividadConsolidada activity(String folio, ClaveCelda clave, long estudiantes) {
        return new ActividadConsolidada(folio, clave, null, null, LocalDate.of(2026, 1, 15), measures(estudiantes));
    }

    private static Medidas measures(long estudiantes) {
        return new Medidas(1, 0, estudiantes, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
