package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R12")
class FormaColectaTest {

    private static final List<String> PLANTELES = List.of("15-001", "15-016");
    private static final DatosColecta PLAN = new DatosColecta(
            "Apoyo a hospitales",
            "Aliado",
            "CC-2026-00001",
            List.of(
                    new DatosMeta(TipoAportacion.DINERO, new BigDecimal("1500.50"), null, null, null),
                    new DatosMeta(TipoAportacion.ESPECIE, null, "Arroz", new BigDecimal("12.500"), "kg")),
            new Cronograma(LocalDate.of(2026, 5, 1), List.of(LocalDate.of(2026, 5, 15)), LocalDate.of(2026, 5, 30)),
            List.of("09", "15"),
            List.of("15-016"));

    private static FormaColecta forma() {
        return FormaColecta.empty(List.of("01", "09", "15")).with(PLAN, e -> "15".equals(e) ? 2 : 1);
    }

    private static List<String> planteles(String entidad) {
        return "15".equals(entidad) ? PLANTELES : List.of();
    }

    @Test
    void whatIsPlannedReadsBackTheSameAlsoAnEntidadWithoutPlanteles() {
        assertThat(ReglasColecta.broken(forma().read(FormaColectaTest::planteles)))
                .isEmpty();
        assertThat(forma().read(FormaColectaTest::planteles).datos()).isEqualTo(PLAN);
    }

    @Test
    void allPlantelesOfAnEntidadAreOneBox() {
        FormaColecta forma = forma();
        EntidadElegida quince = forma.getEntidades().get(2);
        assertThat(quince.isTodos()).isFalse();
        quince.setTodos(true);

        DatosColecta read = forma.read(FormaColectaTest::planteles).datos();
        assertThat(read.planteles()).isEqualTo(PLANTELES);
        assertThat(FormaColecta.empty(List.of("15"))
                        .with(read, e -> 2)
                        .getEntidades()
                        .get(0)
                        .isTodos())
                .isTrue();
    }

    @Test
    void rowsInWhichNothingIsWrittenAreLeftOutAndStayWhereTheyStand() {
        FormaColecta forma = forma();
        forma.addGoal();
        forma.addCut(null);

        assertThat(forma.read(FormaColectaTest::planteles).datos()).isEqualTo(PLAN);
        assertThat(forma.getMetas()).hasSize(3);
        assertThat(forma.getCortes()).hasSize(2);
    }

    /** An empty row before it is not sent, and the message must not move up to it. */
    @Test
    void whatIsToldOfARowBehindAnEmptyOneIsToldWhereItStands() {
        FormaColecta forma = forma();
        forma.addGoal();
        forma.getMetas().add(0, forma.getMetas().remove(2));
        forma.getMetas().get(2).put("cantidad", "mucho");
        forma.addCut(null);
        forma.getCortes().add(0, forma.getCortes().remove(1));
        forma.getCortes().get(1).put("valor", "mañana");

        assertThat(catchThrowableOfType(
                                RuleViolationException.class,
                                () -> forma.send(() -> RuleViolationException.throwIfAny(
                                        ReglasColecta.broken(forma.read(FormaColectaTest::planteles)))))
                        .violations())
                .extracting(RuleViolation::field)
                .containsExactly("metas[2].cantidad", "cronograma.cortes[1]");
    }

    @Test
    void whatTheOtherKindLeftInARowDoesNotCount() {
        FormaColecta forma = forma();
        forma.getMetas().get(0).put("articulo", "Frijol");
        forma.getMetas().get(1).put("monto", "mucho");

        assertThat(forma.read(FormaColectaTest::planteles).datos()).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "monto, 0, mucho, metas[0].monto",
        "monto, 0, 1.005, metas[0].monto",
        "monto, 0, 0, metas[0].monto",
        "cantidad, 1, 1e5, metas[1].cantidad",
        "cantidad, 1, , metas[1].cantidad",
        "unidad, 1, , metas[1].unidad"
    })
    void aValueThatDoesNotReadIsToldAtItsRow(String field, int row, String typed, String path) {
        FormaColecta forma = forma();
        forma.getMetas().get(row).put(field, typed);

        assertThat(ReglasColecta.broken(forma.read(FormaColectaTest::planteles)))
                .extracting(RuleViolation::field)
                .containsExactly(path);
    }

    @Test
    void aDateThatIsNoneIsToldAtItsField() {
        FormaColecta forma = forma();
        forma.getCronograma().put("cierre", "2026-02-30");
        forma.getCortes().get(0).put("valor", "mañana");

        assertThat(ReglasColecta.broken(forma.read(FormaColectaTest::planteles)))
                .extracting(RuleViolation::field)
                .containsExactlyInAnyOrder("cronograma.cierre", "cronograma.cortes[0]");
    }
}
