package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R24")
class CotejoTest {

    private static final ClaveCelda TOLUCA = new ClaveCelda(Nivel.PLANTEL, "15", "15-001", "I", "INTERNA");
    private static final ClaveCelda TEXCOCO = new ClaveCelda(Nivel.PLANTEL, "15", "15-016", "I", "INTERNA");
    private static final ClaveCelda MUDO = new ClaveCelda(Nivel.PLANTEL, "15", "15-017", "", "");

    private final Cotejo cotejo = new Cotejo();

    CotejoTest() {
        cotejo.add(TOLUCA, students(10));
        cotejo.add(TEXCOCO, students(1));
        cotejo.add(TOLUCA, students(20));
    }

    @Test
    void cellsOfEveryLevelThatAreTheSumOfTheirActivitiesAgree() {
        assertThat(cotejo.firstDifference(cells())).isEmpty();
    }

    @Test
    void theFirstWrongCellIsNamedWithItsColumn() {
        List<Celda> cells = cells();
        cells.set(3, cell(TOLUCA.at(Nivel.ENTIDAD), new Medidas(3, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0)));
        cells.set(4, cell(TOLUCA.at(Nivel.NACIONAL), Medidas.CERO));
        assertThat(cotejo.firstDifference(cells)).contains(new Descuadre(TOLUCA.at(Nivel.ENTIDAD), "estudiantes", -2));
    }

    @Test
    void aMissingCellDiffersByAllThatItShouldSay() {
        List<Celda> cells = cells();
        cells.remove(1);
        assertThat(cotejo.firstDifference(cells)).contains(new Descuadre(TEXCOCO, "actividades", -1));
    }

    @Test
    void aCellWithoutActivitiesDiffersUnlessItIsARowOfZeros() {
        List<Celda> cells = cells();
        cells.add(cell(new ClaveCelda(Nivel.PLANTEL, "15", "15-002", "II", "EXTERNA"), students(4)));
        assertThat(cotejo.firstDifference(cells))
                .map(d -> d.clave().plantel() + " " + d.diferencia())
                .contains("15-002 1");
    }

    private static List<Celda> cells() {
        Medidas all = new Medidas(3, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0);
        return new ArrayList<>(List.of(
                cell(TOLUCA, new Medidas(2, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0)),
                cell(TEXCOCO, students(1)),
                new Celda(MUDO, Situacion.SIN_REPORTE, Medidas.CERO),
                cell(TOLUCA.at(Nivel.ENTIDAD), all),
                cell(TOLUCA.at(Nivel.NACIONAL), all)));
    }

    private static Celda cell(ClaveCelda clave, Medidas medidas) {
        return new Celda(clave, Situacion.REPORTADO, medidas);
    }

    private static Medidas students(long estudiantes) {
        return new Medidas(1, 0, estudiantes, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
