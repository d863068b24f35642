package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.answers;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.criterios;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.puntajes;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores are exact, explained and ordered; ties are told and broken by the order of the criteria, then of capture. */
@Tag("R15")
class OrdenTest {

    @ParameterizedTest
    @CsvSource({
        "0 0 0, 0.0000, 0.0000 0.0000 0.0000",
        "1 3 6, 100.0000, 50.0000 30.0000 20.0000",
        "1 0 0, 50.0000, 50.0000 0.0000 0.0000",
        "0 1 1, 13.3333, 0.0000 10.0000 3.3333",
        "0 2 5, 36.6667, 0.0000 20.0000 16.6667"
    })
    void aScoreIsTheSumOfWeightTimesAnswerByMaximum(String respuestas, BigDecimal total, String puntos) {
        Puntaje puntaje = Puntaje.of(criterios(), answers(respuestas));
        assertThat(puntaje.total()).isEqualTo(total);
        assertThat(puntaje.aportes())
                .extracting(a -> a.puntos().toPlainString())
                .containsExactly(puntos.split(" "));
    }

    /** A third of 33.33 three times is 33.33: rounded one by one it would be 33.3333 − 0.0003 apart. */
    @Test
    void theSumIsRoundedOnceAndComparedExactly() {
        List<Criterio> tercios = List.of(
                Muestra.escala("A", "33.33", 3), Muestra.escala("B", "33.33", 3), Muestra.escala("C", "33.34", 3));
        Puntaje repartido = Puntaje.of(tercios, List.of(1, 1, 1));
        assertThat(repartido.total()).isEqualTo("33.3333");
        Puntaje junto = Puntaje.of(tercios, List.of(3, 0, 0));
        assertThat(junto.total()).isEqualTo("33.3300");
        assertThat(repartido).isGreaterThan(junto);
        assertThat(Puntaje.of(tercios, List.of(1, 2, 0))).isEqualByComparingTo(Puntaje.of(tercios, List.of(2, 1, 0)));
    }

    @Test
    void theMoreVulnerableComesFirst() {
        List<Lugar> orden = Orden.of(puntajes("0 3 6", "1 3 6", "0 0 0", "1 0 1"));
        assertThat(orden).extracting(Lugar::numero).containsExactly(2, 4, 1, 3);
        assertThat(orden).extracting(Lugar::lugar).containsExactly(1, 2, 3, 4);
        assertThat(orden).noneMatch(Lugar::isEmpate);
    }

    @Test
    void aTieGoesToTheFirstCriterionThenToTheOrderOfCapture() {
        // 50 = vivienda alone, or ingreso 30 with familia 20; 20 = ingreso 2 of 3, or familia 6 of 6
        List<Lugar> orden = Orden.of(puntajes("0 3 6", "1 0 0", "0 0 6", "0 2 0", "0 2 0"));
        assertThat(orden).extracting(Lugar::numero).containsExactly(2, 1, 4, 5, 3);
        assertThat(orden)
                .extracting(Lugar::empatados)
                .containsExactly(List.of(1), List.of(2), List.of(5, 3), List.of(4, 3), List.of(4, 5));
        assertThat(orden).extracting(Lugar::desempate).containsExactly("Vivienda", "Vivienda", null, null, "Ingreso");
    }

    /** Five candidates whose numbers are their places; who is out is out whatever the chosen are. */
    @ParameterizedTest
    @CsvSource({
        "1 2 5, '', 3 4",
        "1 2 3, '', ''",
        "5, '', 1 2 3 4",
        "2 4, 1, 3",
        "3, 1 2, ''",
        "'', '', ''",
        "1, '', ''",
        "1 9, '', ''"
    })
    void whoComesBeforeOneOfTheChosenAndGetsNothingIsPassedOver(String elegidos, String tienen, String fuera) {
        List<Lugar> orden = Orden.of(puntajes("1 3 6", "1 3 0", "1 0 6", "0 3 0", "0 0 0"));
        assertThat(Orden.passedOver(orden, numbers(elegidos), numbers(tienen)))
                .extracting(Lugar::numero)
                .containsExactlyElementsOf(numbers(fuera));
    }

    private static Set<Integer> numbers(String written) {
        return Arrays.stream(written.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nobodyIsOrderedWhenThereIsNobody() {
        assertThat(Orden.of(Map.of())).isEmpty();
    }
}
