package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reserved areas as typed and as drawn: hundredths on the screen, thousandths inside, and a way back. */
@Tag("R21.4")
class FormaMarcasTest {

    @Test
    void whatWasMarkedComesBackAsItWas() {
        List<DatosMarca> marcas = List.of(new DatosMarca(2, 0, 125, 1000, 7, "Cuenta bancaria"));
        FormaMarcas forma = FormaMarcas.of(marcas);
        assertThat(forma.getFilas().get(0))
                .containsEntry("x", "0")
                .containsEntry("y", "12.5")
                .containsEntry("ancho", "100");
        assertThat(forma.read(null, 99).marcas()).isEqualTo(marcas);
    }

    @ParameterizedTest
    @CsvSource({"12.5,125", "'12,5 %',125", "0,0", "100,1000", "33.34,333", "33.35,334"})
    void aPercentageIsReadAsPeopleWriteIt(String typed, int thousandths) {
        assertThat(typed("1", typed).read(null, 99).marcas().get(0).x()).isEqualTo(thousandths);
    }

    @ParameterizedTest
    @CsvSource({
        "1,,marcas[0].x",
        "1,doce,marcas[0].x",
        "1,-3,marcas[0].x",
        "1,100.1,marcas[0].x",
        "1,999,marcas[0].x",
        "uno,10,marcas[0].pagina",
        ",10,marcas[0].pagina"
    })
    void whatIsNoNumberIsToldAtItsField(String pagina, String x, String path) {
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class, () -> typed(pagina, x).read(null, 99));
        assertThat(refused.violations()).extracting(RuleViolation::field).containsExactly(path);
    }

    private static FormaMarcas typed(String pagina, String x) {
        FormaMarcas forma = FormaMarcas.of(List.of(new DatosMarca(1, 0, 0, 10, 10, "Dato")));
        forma.getFilas().get(0).put("pagina", pagina);
        forma.getFilas().get(0).put("x", x);
        return forma;
    }

    @Test
    void aDrawnAreaIsAddedAndUndone() {
        FormaMarcas forma = FormaMarcas.of(List.of());
        assertThat(forma.isDeshacer()).isFalse();
        assertThat(forma.draw("1,100,200,300,400")).isTrue();
        forma.getFilas().get(0).put("motivo", "Firma");
        forma.add();
        forma.remove(0);
        assertThat(forma.getFilas()).hasSize(1);
        forma.undo();
        assertThat(forma.getFilas())
                .hasSize(2)
                .first()
                .extracting(f -> f.get("motivo"))
                .isEqualTo("Firma");
        forma.undo();
        assertThat(forma.read(null, 99).marcas()).containsExactly(new DatosMarca(1, 100, 200, 300, 400, "Firma"));
        forma.undo();
        assertThat(forma.getFilas()).isEmpty();
        assertThat(forma.isDeshacer()).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1,2,3", "1,a,2,3,4", "1,2,3,4,5,6", "1,-2,3,4,5"})
    void whatIsNoAreaAddsNothing(String trazo) {
        FormaMarcas forma = FormaMarcas.of(List.of());
        assertThat(forma.draw(trazo)).isFalse();
        assertThat(forma.getFilas()).isEmpty();
        assertThat(forma.isDeshacer()).isFalse();
    }
}
