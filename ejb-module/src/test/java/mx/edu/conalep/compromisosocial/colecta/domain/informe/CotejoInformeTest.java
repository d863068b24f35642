package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent sum finds whatever does not agree with the records. */
@Tag("R14")
class CotejoInformeTest {

    private static final List<AportacionInforme> REGISTROS = Muestra.aportaciones();
    private static final ContenidoInforme CABAL = Muestra.contenido(Muestra.version(1, null), REGISTROS);

    @Test
    void whatAgreesIsFoundGood() {
        assertThat(new CotejoInforme(CABAL).firstDifference(REGISTROS, Muestra.entregas(), Set.of("15-017")))
                .isEmpty();
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                Arguments.of(
                        "a changed amount",
                        with(r -> {
                            r.set(0, Muestra.aportacion(1, "15-016", Muestra.DINERO, "100.11"));
                            return r;
                        }),
                        "colecta.informe.descuadre.aportacion"),
                Arguments.of(
                        "one more among them",
                        with(r -> {
                            r.add(3, Muestra.aportacion(3, "15-016", Muestra.DINERO, "1.00"));
                            return r;
                        }),
                        "colecta.informe.descuadre.aportacion"),
                Arguments.of(
                        "one less",
                        with(r -> {
                            r.remove(2);
                            return r;
                        }),
                        "colecta.informe.descuadre.aportacion"));
    }

    private static List<AportacionInforme> with(UnaryOperator<List<AportacionInforme>> change) {
        return change.apply(new ArrayList<>(REGISTROS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void recordsThatMovedAreFound(String name, List<AportacionInforme> registros, String code) {
        assertThat(new CotejoInforme(CABAL).firstDifference(registros, Muestra.entregas(), Set.of("15-017")))
                .map(RuleViolation::code)
                .contains(code);
    }

    @Test
    void whatIsWrittenAfterTheSnapshotIsLeftToTheNextVersion() {
        List<AportacionInforme> registros = with(r -> {
            r.add(Muestra.contra(6, "09-001", "-1050.05", 3));
            return r;
        });
        List<EntregaInforme> entregas = new ArrayList<>(Muestra.entregas());
        EntregaInforme una = entregas.get(0);
        entregas.add(
                new EntregaInforme(2, una.fecha(), una.recibe(), una.recibo(), una.cosa(), new BigDecimal("1.00")));
        CotejoInforme cotejo = new CotejoInforme(CABAL);

        assertThat(cotejo.firstDifference(registros, entregas, Set.of("15-017")))
                .isEmpty();
        assertThat(cotejo.later(registros)).containsExactly(6);
        assertThat(cotejo.later(REGISTROS)).isEmpty();
    }

    @Test
    void aSumThatIsOffIsNamedWithHowMuch() {
        List<SumaInforme> sumas = new ArrayList<>(CABAL.sumas());
        SumaInforme first = sumas.get(0);
        sumas.set(
                0,
                new SumaInforme(
                        first.nivel(),
                        first.entidad(),
                        first.plantel(),
                        first.cosa(),
                        first.cantidad().add(new BigDecimal("0.01"))));
        assertThat(check(sumas))
                .contains("La suma de nacional MXN difiere en 0.01 de sus aportaciones. No se publicó nada.");
    }

    @Test
    void aSumThatIsMissingIsFound() {
        List<SumaInforme> sumas = new ArrayList<>(CABAL.sumas());
        sumas.removeIf(s -> s.plantel().equals("09-001"));
        assertThat(check(sumas)).hasValueSatisfying(t -> assertThat(t).contains("Falta la suma de plantel 09 09-001"));
    }

    @Test
    void aDeliveryOrAnAnswerThatMovedIsFound() {
        assertThat(new CotejoInforme(CABAL).firstDifference(REGISTROS, List.of(), Set.of("15-017")))
                .map(RuleViolation::code)
                .contains("colecta.informe.descuadre.entrega");
        assertThat(new CotejoInforme(CABAL).firstDifference(REGISTROS, Muestra.entregas(), Set.of()))
                .map(RuleViolation::text)
                .hasValueSatisfying(t -> assertThat(t).contains("15-017"));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        "contributions that count",
                        answer(p -> new PlantelInforme(
                                p.entidad(),
                                p.plantel(),
                                p.nombre(),
                                p.situacion(),
                                p.cuentan() + 1,
                                p.contraasientos(),
                                p.fuera()))),
                Arguments.of(
                        "counter-entries",
                        answer(p -> new PlantelInforme(
                                p.entidad(),
                                p.plantel(),
                                p.nombre(),
                                p.situacion(),
                                p.cuentan(),
                                p.contraasientos() + 1,
                                p.fuera()))),
                Arguments.of(
                        "what stayed out",
                        answer(p -> new PlantelInforme(
                                p.entidad(),
                                p.plantel(),
                                p.nombre(),
                                p.situacion(),
                                p.cuentan(),
                                p.contraasientos(),
                                p.fuera() + 1))),
                Arguments.of(
                        "how it answered",
                        answer(p -> new PlantelInforme(
                                p.entidad(),
                                p.plantel(),
                                p.nombre(),
                                Situacion.SIN_REPORTE,
                                p.cuentan(),
                                p.contraasientos(),
                                p.fuera()))));
    }

    private static List<PlantelInforme> answer(UnaryOperator<PlantelInforme> change) {
        List<PlantelInforme> all = new ArrayList<>(CABAL.planteles());
        all.set(0, change.apply(all.get(0)));
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatAPlantelIsSaidToHaveAnsweredIsCountedAgain(String name, List<PlantelInforme> planteles) {
        ContenidoInforme other = new ContenidoInforme(
                CABAL.version(),
                CABAL.ambito(),
                planteles,
                CABAL.metas(),
                CABAL.aportaciones(),
                CABAL.sumas(),
                CABAL.entregas());
        assertThat(new CotejoInforme(other).firstDifference(REGISTROS, Muestra.entregas(), Set.of("15-017")))
                .map(RuleViolation::text)
                .hasValueSatisfying(t -> assertThat(t).contains("09-001"));
    }

    private static java.util.Optional<String> check(List<SumaInforme> sumas) {
        ContenidoInforme other = new ContenidoInforme(
                CABAL.version(),
                CABAL.ambito(),
                CABAL.planteles(),
                CABAL.metas(),
                CABAL.aportaciones(),
                sumas,
                CABAL.entregas());
        return new CotejoInforme(other)
                .firstDifference(REGISTROS, Muestra.entregas(), Set.of("15-017"))
                .map(RuleViolation::text);
    }
}
