package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.INICIO;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.PLANTEL;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.TITULAR;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.candidato;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.puntajes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what: within what there is, by order or with a reason, approved by another person, changed only by a reversal. */
@Tag("R15")
class AsignacionEmergenteTest {
    private static final String ACUSE = "a".repeat(64);

    private static DatosAsignacion datos(String cantidad, List<Integer> candidatos, String motivo) {
        return new DatosAsignacion("Despensa", "caja", new BigDecimal(cantidad), candidatos, motivo);
    }

    /** Four students in the order 4, 3, 2, 1. */
    private static List<Lugar> orden() {
        return Orden.of(puntajes("0 0 0", "0 0 6", "0 3 6", "1 3 6"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "1     | 3     | -     | -            | 4 3 2   | -",
                "1     | 10    | -     | -            | 4 3 2 1 | -",
                "2     | 3     | -     | -            | 4       | -",
                "2     | 3.999 | -     | -            | 4       | -",
                "1.5   | 3     | -     | -            | 4 3     | -",
                "0.001 | 3000000 | -   | -            | 4 3 2 1 | -",
                "1     | 0     | -     | -            | -       | cantidad",
                "1     | -2    | -     | -            | -       | cantidad",
                "1     | 0.999 | -     | -            | -       | cantidad",
                "1     | 2     | 4 3   | -            | 4 3     | -",
                "1     | 5     | 3 4   | -            | 4 3     | -",
                "1     | 1     | 4 3   | -            | 4 3     | cantidad",
                "1     | 2     | 4 2   | -            | 4 2     | motivo",
                "1     | 2     | 4 2   | Ya no vive   | 4 2     | -",
                "1     | 2     | 1     | ' '          | 1       | motivo",
                "1     | 1     | 4 2   | -            | 4 2     | cantidad motivo",
                "0     | 5     | 4 2   | -            | 4 2     | cantidad motivo",
                "0     | 5     | 4 9   | -            | 4       | cantidad candidatos[1]",
                "1     | -     | 4 2   | -            | 4 2     | articulo motivo",
                "1     | 5     | 4 9   | -            | 4       | candidatos[1]",
                "1     | 5     | 4 4   | -            | 4       | candidatos[1]"
            })
    void isChosenByOrderWithinWhatThereIs(
            String cantidad, BigDecimal disponible, String pedidos, String motivo, String elegidos, String broken) {
        List<Integer> wanted = pedidos == null ? List.of() : Muestra.answers(pedidos);
        Eleccion eleccion = new Eleccion(datos(cantidad, wanted, motivo), orden(), disponible);
        List<Integer> expected = elegidos == null ? List.of() : Muestra.answers(elegidos);
        assertThat(eleccion.elegidos()).extracting(Lugar::numero).isEqualTo(expected);
        assertThat(eleccion.check())
                .extracting(RuleViolation::field)
                .containsExactlyElementsOf(broken == null ? List.of() : List.of(broken.split(" ")));
    }

    @Test
    void withoutCandidatesThereIsNobodyToChoose() {
        Eleccion eleccion = new Eleccion(datos("1", List.of(), null), List.of(), BigDecimal.TEN);
        assertThat(eleccion.check()).extracting(RuleViolation::field).containsExactly("candidatos");
    }

    private static AsignacionEmergente propuesta() {
        AsignacionEmergente nueva = new AsignacionEmergente(
                Muestra.en(EstadoColecta.EN_CURSO), "15-016", "15", 1, datos("1", List.of(), null), PLANTEL);
        orden().stream().limit(2).forEach(l -> nueva.choose(candidato(l.numero(), "1 3 6"), l));
        return nueva;
    }

    private static AsignacionEmergente aprobada() {
        AsignacionEmergente nueva = propuesta();
        nueva.approve(TITULAR);
        return nueva;
    }

    @Test
    void keepsThePlaceAndTheScoreOfEachChosen() {
        assertThat(propuesta().beneficios())
                .extracting(BeneficioEmergente::getLugar, b -> b.getPuntaje().toPlainString())
                .containsExactly(tuple(1, "100.0000"), tuple(2, "50.0000"));
    }

    @ParameterizedTest
    @CsvSource({"plantel.15-016, false", "titular.15-016, true"})
    void nobodyApprovesWhatHeProposedOrCaptured(String usuario, boolean approved) {
        AsignacionEmergente asignacion = propuesta();
        ForbiddenException refused = catchThrowableOfType(
                ForbiddenException.class, () -> asignacion.approve(new Acto(usuario, Muestra.AHORA)));
        assertThat(refused == null).isEqualTo(approved);
        assertThat(asignacion.getEstado()).isEqualTo(approved ? EstadoAsignacion.APROBADA : EstadoAsignacion.PROPUESTA);
    }

    @Test
    void whoCapturedAStudentDoesNotApproveWhatAnotherProposed() {
        AsignacionEmergente deOtro = new AsignacionEmergente(
                Muestra.en(EstadoColecta.EN_CURSO),
                "15-016",
                "15",
                1,
                datos("1", List.of(), null),
                new Acto("otra.15-016", Muestra.AHORA));
        orden().stream().limit(1).forEach(l -> deOtro.choose(candidato(l.numero(), "1 3 6"), l));
        assertThat(catchThrowable(() -> deOtro.approve(PLANTEL))).isInstanceOf(ForbiddenException.class);
    }

    @ParameterizedTest
    @CsvSource({"APROBADA", "DEVUELTA"})
    void isDecidedOnce(EstadoAsignacion decidida) {
        AsignacionEmergente asignacion = propuesta();
        if (decidida == EstadoAsignacion.APROBADA) {
            asignacion.approve(TITULAR);
        } else {
            asignacion.returnWith("Revise los ingresos", TITULAR);
        }
        assertThat(catchThrowable(() -> asignacion.approve(TITULAR))).isInstanceOf(ConflictException.class);
        assertThat(catchThrowable(() -> asignacion.returnWith("Otra vez", TITULAR)))
                .isInstanceOf(ConflictException.class);
        assertThat(asignacion.getEstado()).isEqualTo(decidida);
    }

    @Test
    void isSentBackOnlyWithWhatIsToBeCorrected() {
        AsignacionEmergente asignacion = propuesta();
        assertThat(catchThrowable(() -> asignacion.returnWith(" ", TITULAR)))
                .isInstanceOf(RuleViolationException.class);
        assertThat(asignacion.getEstado()).isEqualTo(EstadoAsignacion.PROPUESTA);
    }

    @Test
    void afterItsApprovalOnlyAReversalWithAReasonChangesIt() {
        AsignacionEmergente asignacion = aprobada();
        assertThat(catchThrowable(() -> asignacion.reverse(4, " ", TITULAR)))
                .isInstanceOf(RuleViolationException.class);
        asignacion.reverse(4, "Dejó de estudiar", TITULAR);
        assertThat(asignacion.beneficios())
                .extracting(BeneficioEmergente::isRevertido)
                .containsExactly(true, false);
        assertThat(catchThrowable(() -> asignacion.reverse(4, "Otra vez", TITULAR)))
                .isInstanceOf(ConflictException.class);
        assertThat(catchThrowable(() -> asignacion.deliver(4, ACUSE, INICIO, INICIO, INICIO, PLANTEL)))
                .isInstanceOf(ConflictException.class);
        assertThat(catchThrowable(() -> asignacion.reverse(1, "No está", TITULAR)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhatIsApprovedIsDeliveredOrReversed() {
        AsignacionEmergente asignacion = propuesta();
        assertThat(catchThrowable(() -> asignacion.deliver(4, ACUSE, INICIO, INICIO, INICIO, PLANTEL)))
                .isInstanceOf(ConflictException.class);
        assertThat(catchThrowable(() -> asignacion.reverse(4, "Motivo", TITULAR)))
                .isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-08, false", "2026-03-09, true", "2026-03-11, true", "2026-03-12, false", "-, false"})
    void isDeliveredFromItsApprovalUntilToday(LocalDate fecha, boolean delivered) {
        AsignacionEmergente asignacion = aprobada();
        LocalDate hoy = LocalDate.of(2026, 3, 11);
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class, () -> asignacion.deliver(4, ACUSE, fecha, INICIO, hoy, PLANTEL));
        assertThat(refused == null).isEqualTo(delivered);
        assertThat(asignacion.beneficios().get(0).isEntregado()).isEqualTo(delivered);
    }

    @Test
    void isDeliveredOnce() {
        AsignacionEmergente asignacion = aprobada();
        asignacion.deliver(4, ACUSE, INICIO, INICIO, INICIO, PLANTEL);
        ConflictException refused = catchThrowableOfType(
                ConflictException.class, () -> asignacion.deliver(4, "b".repeat(64), INICIO, INICIO, INICIO, PLANTEL));
        assertThat(refused.text()).contains("9 de marzo de 2026");
        assertThat(asignacion.beneficios().get(0).getAcuse()).isEqualTo(ACUSE);
    }
}
