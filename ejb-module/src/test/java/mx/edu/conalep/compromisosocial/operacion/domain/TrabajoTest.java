package mx.edu.conalep.compromisosocial.operacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of jobs: names, parameters and progress. */
@Tag("R24")
class TrabajoTest {

    @ParameterizedTest
    @CsvSource({
        "cierre-captura, CIERRE_CAPTURA",
        "cierre-validacion, CIERRE_VALIDACION",
        "consolidacion-trimestral, CONSOLIDACION_TRIMESTRAL",
        "informe-colecta, INFORME_COLECTA",
        "informe-emergente, INFORME_EMERGENTE",
        "recordatorios, RECORDATORIOS"
    })
    void isFoundByItsPublicName(String nombre, Trabajo esperado) {
        assertThat(Trabajo.find(nombre)).contains(esperado);
    }

    @ParameterizedTest
    @CsvSource({"supresion-datos", "CIERRE_CAPTURA", "''", "../cierre-captura"})
    void unknownNamesAreNotFound(String nombre) {
        assertThat(Trabajo.find(nombre)).isEmpty();
    }

    @Test
    void parametersAreStrippedAndBlankOnesDropped() {
        assertThat(Trabajo.CONSOLIDACION_TRIMESTRAL.check(Map.of("periodo", " 2026-T1 ", "motivo", "  ")))
                .containsExactly(Map.entry("periodo", "2026-T1"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(params(), List.of("periodo:operacion.parametro.required")),
                Arguments.of(null, List.of("periodo:operacion.parametro.required")),
                Arguments.of(params("periodo", "2026-T5"), List.of("periodo:operacion.parametro.periodo")),
                Arguments.of(params("periodo", "2026T1"), List.of("periodo:operacion.parametro.periodo")),
                Arguments.of(params("periodo", "2026-T1'; drop"), List.of("periodo:operacion.parametro.periodo")),
                Arguments.of(
                        params("periodo", "2026-T1", "entidad", "15"), List.of("entidad:operacion.parametro.unknown")),
                Arguments.of(
                        params("otro", "x"),
                        List.of("otro:operacion.parametro.unknown", "periodo:operacion.parametro.required")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void badParametersAreRefusedAllAtOnce(Map<String, String> dados, List<String> esperadas) {
        assertThatThrownBy(() -> Trabajo.CIERRE_CAPTURA.check(dados))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + ":" + v.code())
                        .containsExactlyElementsOf(esperadas)
                        .hasSameSizeAs(e.violations().stream()
                                .map(RuleViolation::text)
                                .filter(t -> !t.startsWith("operacion."))
                                .toList()));
    }

    @Test
    void aReasonOfMoreThan500CharactersIsRefused() {
        assertThatThrownBy(() ->
                        Trabajo.CONSOLIDACION_TRIMESTRAL.check(params("periodo", "2026-T1", "motivo", "x".repeat(501))))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void everyJobOfAQuarterSharesItsKey() {
        assertThat(Stream.of(Trabajo.values())
                        .filter(Trabajo::isTrimestral)
                        .map(t -> t.claveUnica(params("periodo", "2026-T1"))))
                .hasSize(3)
                .containsOnly("periodo:2026-T1");
    }

    @Test
    @Tag("R14")
    void eachColectaHasAKeyOfItsOwnAndRemindersOneForAll() {
        assertThat(Trabajo.INFORME_COLECTA.claveUnica(params("colecta", "CO-2026-00001", "motivo", "x")))
                .isEqualTo("colecta:CO-2026-00001");
        assertThat(Trabajo.RECORDATORIOS.claveUnica(Map.of())).isEqualTo("recordatorios");
    }

    @ParameterizedTest
    @Tag("R14")
    @CsvSource({"PE-2026-00001, true", "PE-2026-1, false", "CO-2026-00001, false"})
    void aProgrammeIsNamedByItsFolio(String folio, boolean bien) {
        Map<String, String> dados = params("emergente", folio);
        if (bien) {
            assertThat(Trabajo.INFORME_EMERGENTE.check(dados)).isEqualTo(dados);
            assertThat(Trabajo.INFORME_EMERGENTE.claveUnica(dados)).isEqualTo("emergente:" + folio);
        } else {
            assertThatThrownBy(() -> Trabajo.INFORME_EMERGENTE.check(dados))
                    .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                            .extracting(v -> v.field() + ":" + v.code())
                            .containsExactly("emergente:operacion.parametro.emergente"));
        }
    }

    @ParameterizedTest
    @CsvSource({"CO-2026-00001, true", "CO-2026-1, false", "CC-2026-00001, false", "co-2026-00001, false", "ñ, false"})
    @Tag("R14")
    void aColectaIsNamedByItsFolio(String folio, boolean bien) {
        Map<String, String> dados = params("colecta", folio);
        if (bien) {
            assertThat(Trabajo.INFORME_COLECTA.check(dados)).isEqualTo(dados);
        } else {
            assertThatThrownBy(() -> Trabajo.INFORME_COLECTA.check(dados))
                    .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                            .extracting(v -> v.field() + ":" + v.code())
                            .containsExactly("colecta:operacion.parametro.colecta"));
        }
    }

    @ParameterizedTest
    @EnumSource(Trabajo.class)
    void stepsCoverTheWholeWithoutGaps(Trabajo trabajo) {
        int hasta = 0;
        for (Paso paso : trabajo.pasos()) {
            assertThat(paso.desde()).isEqualTo(hasta);
            assertThat(paso.hasta()).isGreaterThan(hasta);
            hasta = paso.hasta();
        }
        assertThat(hasta).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"0, 32, 10", "16, 32, 50", "32, 32, 90", "40, 32, 90", "0, 0, 90"})
    void progressRunsWithinTheStep(int hechos, int total, int esperado) {
        assertThat(new Paso("pendientes", 10, 90).avance(hechos, total)).isEqualTo(esperado);
    }

    private static Map<String, String> params(String... pares) {
        Map<String, String> mapa = new HashMap<>();
        for (int i = 0; i < pares.length; i += 2) {
            mapa.put(pares[i], pares[i + 1]);
        }
        return mapa;
    }
}
