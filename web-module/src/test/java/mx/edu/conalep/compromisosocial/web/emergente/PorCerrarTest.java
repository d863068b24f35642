package mx.edu.conalep.compromisosocial.web.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the close leaves undone is told in figures before the button. */
@Tag("R15")
class PorCerrarTest {

    private static ResultadoEmergente cifras(Integer candidatos, int pendientes, String donado, String asignado) {
        var articulo = new ResultadoEmergente.Articulo(
                "Despensa", "caja", new BigDecimal(donado), new BigDecimal(asignado), BigDecimal.ZERO);
        return new ResultadoEmergente("15", "15-016", 1, candidatos, 3, 2, pendientes, List.of(articulo));
    }

    @Test
    void goodsDeliveriesProposalsAndStudentsWithoutAnythingAreToldWithTheirFigures() {
        PorCerrar resto = new PorCerrar(List.of("15-016"), 2L, cifras(5, 1, "7.500", "3.000"));
        assertThat(resto.getRestos())
                .containsExactly(
                        "Despensa: 4.5 caja sin asignar; ya no se podrán asignar.",
                        "Una entrega aprobada por hacer; todavía se podrá hacer.",
                        "2 estudiantes propuestos sin decisión; ya no se podrán aprobar.",
                        "2 candidatos sin nada aprobado.");
    }

    @Test
    void whatIsDoneIsNotTold() {
        assertThat(new PorCerrar(List.of(), 0L, cifras(3, 0, "3.000", "3.000")).getRestos())
                .isEmpty();
        assertThat(PorCerrar.NADA.getRestos()).isEmpty();
    }

    @Test
    @Tag("R25")
    void aNumberThatIsKeptBackIsNotToldHereEither() {
        PorCerrar arriba = new PorCerrar(List.of("15-016"), null, cifras(null, 2, "3.000", "3.000"));
        assertThat(arriba.getRestos()).containsExactly("2 entregas aprobadas por hacer; todavía se podrán hacer.");
        assertThat(arriba.planteles())
                .as("which ones are to be told before the close")
                .containsExactly("15-016");
    }

    @Test
    void thePlantelReadsHowManyItProposed() {
        assertThat(new PorCerrar(List.of("15-016"), 1L, cifras(null, 0, "3.000", "3.000")).getRestos())
                .containsExactly("Un estudiante propuesto sin decisión; ya no se podrá aprobar.");
    }
}
