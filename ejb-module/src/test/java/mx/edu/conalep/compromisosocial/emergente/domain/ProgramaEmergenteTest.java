package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.FIN;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.INICIO;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.PLANTEL;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.en;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts on a programme: every pair of states, each act in its turn only, and the boundaries of its dates. */
@Tag("R15")
class ProgramaEmergenteTest {

    /** What brings a programme to each state. */
    private static final Map<EstadoColecta, Consumer<ProgramaEmergente>> MOVES = Map.of(
            EstadoColecta.DIFUNDIDA,
            p -> p.broadcast(true, INICIO, PLANTEL),
            EstadoColecta.EN_CURSO,
            p -> p.start(INICIO, PLANTEL),
            EstadoColecta.CERRADA,
            p -> p.close(null, FIN.plusDays(1), FIN.plusDays(1), PLANTEL),
            EstadoColecta.INFORMADA,
            p -> p.report(List.of(), FIN, PLANTEL));

    private static final Map<String, Consumer<ProgramaEmergente>> ACTS = Map.of(
            "plan",
            p -> p.change(Muestra.datos(), PLANTEL),
            "criterios",
            p -> p.weigh(Muestra.criterios(), false, PLANTEL),
            "donativo",
            ProgramaEmergente::requireEnCurso,
            "entrega",
            ProgramaEmergente::requireEntregable);

    static Stream<Arguments> pairs() {
        return Arrays.stream(EstadoColecta.values())
                .flatMap(from -> MOVES.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesOnlyToTheNextState(EstadoColecta from, EstadoColecta to) {
        ProgramaEmergente programa = en(from);
        if (to.ordinal() == from.ordinal() + 1) {
            MOVES.get(to).accept(programa);
            assertThat(programa.getEstado()).isEqualTo(to);
        } else {
            refused(programa, MOVES.get(to));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLANEADA|plan criterios",
                "DIFUNDIDA|criterios",
                "EN_CURSO|criterios donativo entrega",
                "CERRADA|entrega",
                "INFORMADA|nada"
            })
    void eachActHasItsTurn(EstadoColecta estado, String allowed) {
        Set<String> turns = Set.of(allowed.split(" "));
        ACTS.forEach((name, act) -> {
            ProgramaEmergente programa = en(estado);
            if (turns.contains(name)) {
                act.accept(programa);
            } else {
                refused(programa, act);
            }
        });
    }

    private static void refused(ProgramaEmergente programa, Consumer<ProgramaEmergente> act) {
        EstadoColecta before = programa.getEstado();
        ConflictException refused = catchThrowableOfType(ConflictException.class, () -> act.accept(programa));
        assertThat(refused).as(before.name()).isNotNull();
        assertThat(refused.text()).contains("PE-2026-00001", Messages.text("emergente.estado." + before));
        assertThat(programa.getEstado()).isEqualTo(before);
    }

    @Test
    void isNotSentDownWithoutRequestDatesAndPlanteles() {
        ProgramaEmergente programa = en(EstadoColecta.PLANEADA);
        DatosEmergente d = Muestra.datos();
        programa.change(new DatosEmergente(d.solicitante(), d.causa(), d.peticion(), null, null, List.of()), PLANTEL);
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> programa.broadcast(false, INICIO, PLANTEL));
        assertThat(refused.violations())
                .extracting(RuleViolation::field)
                .containsExactly("archivo", "inicio", "planteles");
        assertThat(programa.getEstado()).isEqualTo(EstadoColecta.PLANEADA);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, false", "2026-03-09, true", "2026-03-10, true"})
    void startsFromItsFirstDayOn(LocalDate hoy, boolean starts) {
        ProgramaEmergente programa = en(EstadoColecta.DIFUNDIDA);
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> programa.start(hoy, PLANTEL));
        assertThat(refused == null).isEqualTo(starts);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-04-29, 2026-04-29, -, false",
                "2026-04-29, 2026-04-29, ' ', false",
                "2026-04-29, 2026-04-29, Ya no hace falta, true",
                "2026-04-30, 2026-04-30, -, false",
                "2026-05-01, 2026-04-30, -, false",
                "2026-05-01, 2026-05-01, -, true"
            })
    void closesBeforeItsLastDayIsOverOnlyWithAReason(LocalDate hoy, LocalDate enTodos, String motivo, boolean closes) {
        ProgramaEmergente programa = en(EstadoColecta.EN_CURSO);
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> programa.close(motivo, hoy, enTodos, PLANTEL));
        assertThat(refused == null).isEqualTo(closes);
    }

    @Test
    void isNotReportedWhileSomethingApprovedIsToBeDelivered() {
        ProgramaEmergente programa = en(EstadoColecta.CERRADA);
        ConflictException refused = catchThrowableOfType(
                ConflictException.class, () -> programa.report(List.of("15-016", "15-017"), FIN, PLANTEL));
        assertThat(refused.text()).contains("15-016, 15-017");
        assertThat(programa.getEstado()).isEqualTo(EstadoColecta.CERRADA);
    }

    @Test
    void itsCriteriaAreFixedByTheFirstCandidate() {
        ProgramaEmergente programa = en(EstadoColecta.EN_CURSO);
        programa.weigh(Muestra.criterios(), false, PLANTEL);
        ConflictException refused = catchThrowableOfType(
                ConflictException.class, () -> programa.weigh(List.of(Muestra.siNo("Otro", "100")), true, PLANTEL));
        assertThat(refused).isNotNull();
        assertThat(programa.criterios()).isEqualTo(Muestra.criterios());
    }
}
