package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.escala;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.siNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What plans, criteria, donations and candidates keep. */
@Tag("R15")
class ReglasEmergenteTest {
    private static final LocalDate HOY = LocalDate.of(2026, 3, 9);

    private static String fields(List<RuleViolation> broken) {
        return String.join(" ", broken.stream().map(RuleViolation::field).toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FEDERAL, SEP, DG/1, 2026-03-02, 2026-03-09, 2026-03-31, ''",
                "ORGANIZACION_NO_LUCRATIVA, Cruz Roja, -, 2026-03-09, -, -, ''",
                "ESTATAL, DIF, -, 2026-03-02, -, -, solicitante.oficio",
                "MUNICIPAL, Ayuntamiento, 12, 2026-03-10, -, -, solicitante.fecha",
                "-, -, -, -, -, -, solicitante.tipo solicitante.nombre solicitante.fecha",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-02, 2026-03-31, ''",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-01, 2026-03-31, inicio",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, 2026-03-04, fin",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, 2026-03-05, ''",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, 2029-03-05, ''",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, 2029-03-06, fin",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, 2900-12-31, fin",
                "FEDERAL, SEP, 1, 2026-03-02, 2029-03-02, 2029-03-05, ''",
                "FEDERAL, SEP, 1, 2026-03-02, 2900-03-03, 2900-03-05, inicio",
                "FEDERAL, SEP, 1, 2026-03-02, 2026-03-05, -, fin",
                "FEDERAL, SEP, 1, 2026-03-02, -, 2026-03-05, inicio"
            })
    void aPlanNamesWhoAskedAndWhen(
            TipoSolicitante tipo,
            String nombre,
            String oficio,
            LocalDate fecha,
            LocalDate inicio,
            LocalDate fin,
            String expected) {
        DatosEmergente datos = new DatosEmergente(
                new Solicitante(tipo, nombre, oficio, fecha), "Sismo", "Víveres", inicio, fin, List.of("15-016"));
        assertThat(fields(ReglasEmergente.check(datos, HOY))).isEqualTo(expected);
    }

    @Test
    void aPlanNamesEachPlantelOnce() {
        DatosEmergente datos = Muestra.datos().withPlanteles(List.of("15-016", "15-017", "15-016"));
        assertThat(fields(ReglasEmergente.check(datos, HOY))).isEqualTo("planteles[2]");
    }

    static Stream<Arguments> criterios() {
        return Stream.of(
                Arguments.of(Muestra.criterios(), ""),
                Arguments.of(List.of(), "criterios"),
                Arguments.of(List.of(siNo("A", "100")), ""),
                Arguments.of(List.of(siNo("A", "33.33"), siNo("B", "33.33"), siNo("C", "33.34")), ""),
                Arguments.of(List.of(siNo("A", "33.33"), siNo("B", "33.33"), siNo("C", "33.33")), "criterios"),
                Arguments.of(List.of(siNo("A", "50"), siNo("B", "50.01")), "criterios"),
                Arguments.of(List.of(siNo("A", "0"), siNo("B", "100")), "criterios[0].peso"),
                Arguments.of(List.of(siNo("A", "100.01")), "criterios[0].peso"),
                Arguments.of(List.of(siNo("Vivienda", "50"), siNo(" VIVIENDA ", "50")), "criterios[1].nombre"),
                Arguments.of(List.of(siNo(null, "100")), "criterios[0].nombre"),
                Arguments.of(List.of(siNo(null, "60"), siNo("B", "30")), "criterios[0].nombre criterios"),
                Arguments.of(List.of(siNo("A", "60"), escala("B", "30", 1)), "criterios[1].maximo criterios"),
                Arguments.of(List.of(siNo("A", "60"), siNo("B", "-1")), "criterios[1].peso"),
                Arguments.of(List.of(new Criterio("A", null, null, null)), "criterios[0].peso criterios[0].tipo"),
                Arguments.of(List.of(escala("A", "100", null)), "criterios[0].maximo"),
                Arguments.of(List.of(escala("A", "100", 1)), "criterios[0].maximo"),
                Arguments.of(List.of(escala("A", "100", 2)), ""),
                Arguments.of(List.of(escala("A", "100", 10)), ""),
                Arguments.of(List.of(escala("A", "100", 11)), "criterios[0].maximo"));
    }

    @ParameterizedTest
    @MethodSource("criterios")
    void criteriaAreNamedAndTheirWeightsAddUpToAHundred(List<Criterio> criterios, String expected) {
        assertThat(fields(ReglasCriterios.check(criterios))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Despensa, 0.001, caja, DIF, 2026-03-02, 2026-03-09, ''",
                "Despensa, 1, caja, DIF, 2026-03-09, 2026-03-09, ''",
                "Despensa, 1, caja, DIF, 2026-03-01, 2026-03-09, fecha",
                "Despensa, 1, caja, DIF, 2026-03-10, 2026-03-09, fecha",
                "Despensa, 1, caja, DIF, 2026-04-30, 2026-05-15, ''",
                "Despensa, 1, caja, DIF, 2026-05-01, 2026-05-15, fecha",
                "Despensa, 0, caja, DIF, 2026-03-09, 2026-03-09, cantidad",
                "Despensa, -1, caja, DIF, 2026-03-09, 2026-03-09, cantidad",
                "-, -, -, -, -, 2026-03-09, articulo cantidad unidad origen fecha"
            })
    void aDonationSaysWhatHowMuchFromWhomAndWhen(
            String articulo,
            BigDecimal cantidad,
            String unidad,
            String origen,
            LocalDate fecha,
            LocalDate hoy,
            String expected) {
        DatosDonacion datos = new DatosDonacion(articulo, cantidad, unidad, origen, fecha);
        assertThat(fields(datos.check(Muestra.PEDIDO, Muestra.FIN, hoy))).isEqualTo(expected);
    }

    @Test
    void aDonationIsOfAnArticleWhoseKeyFits() {
        DatosDonacion datos = new DatosDonacion("İ".repeat(120), BigDecimal.ONE, "caja", "DIF", HOY);
        assertThat(datos.check(Muestra.PEDIDO, Muestra.FIN, HOY))
                .extracting(v -> v.code() + " " + v.field())
                .containsExactly("shared.formato.tooLong articulo");
    }

    @ParameterizedTest
    @Tag("R25")
    @CsvSource(
            nullValues = "-",
            value = {
                "191510160-7, ABC, true, 1 3 6, ''",
                "191510160-7, ÑÁ, true, 0 0 0, ''",
                "-, -, false, 1 3 6, matricula iniciales aviso",
                "abc, ABC, true, 1 3 6, matricula",
                "A2-, ABC, true, 1 3 6, matricula",
                "12345, A, true, 1 3 6, iniciales",
                "12345, A1, true, 1 3 6, iniciales",
                "12345, AB, true, 2 3 6, respuestas[0].valor",
                "12345, AB, true, 1 4 7, respuestas[1].valor respuestas[2].valor",
                "12345, AB, true, 1 -1 6, respuestas[1].valor",
                "12345, AB, true, 1 3, respuestas[2].valor",
                "12345, AB, true, 1 3 6 1, respuestas"
            })
    void aCandidateIsTheLeastAndAnswersEveryCriterion(
            String matricula, String iniciales, boolean aviso, String respuestas, String expected) {
        DatosCandidato datos =
                new DatosCandidato(matricula, iniciales, aviso, new ArrayList<>(Muestra.answers(respuestas)));
        assertThat(fields(datos.check(Muestra.criterios()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @Tag("R15")
    @CsvSource(
            nullValues = "-",
            value = {
                "2 0 1, 6 1 3, '', 1 3 6",
                "0 1 2, 1 3 6, '', 1 3 6",
                "2 0 1, 7 2 3, respuestas[1].valor respuestas[0].valor, -",
                "0 0 2, 1 1 6, respuestas[1].criterio respuestas, -",
                "0 9 2, 1 1 6, respuestas[1].criterio respuestas, -",
                "0 - 2, 1 1 6, respuestas[1].criterio respuestas, -",
                "0 1, 1 3, respuestas, -",
                "0, 1, respuestas, -",
                "0 1 2 9, 1 3 6 1, respuestas[3].criterio, -",
            })
    void anAnswerThatNamesItsCriterionIsOfThatOneAlone(
            String criterios, String valores, String expected, String inOrder) {
        List<Criterio> all = Muestra.criterios();
        List<String> nombres = Arrays.stream(criterios.split(" "))
                .map(c -> c.equals("-")
                        ? null
                        : c.equals("9") ? "Otro" : all.get(Integer.parseInt(c)).nombre())
                .collect(Collectors.toCollection(ArrayList::new));
        DatosCandidato datos = new DatosCandidato("12345", "AB", true, Muestra.answers(valores), nombres);
        assertThat(fields(datos.check(all))).isEqualTo(expected);
        if (inOrder != null) {
            assertThat(datos.answers(all)).isEqualTo(Muestra.answers(inOrder));
        }
    }
}
