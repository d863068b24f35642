package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.PLANTEL;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.TITULAR;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.candidato;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.puntajes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student is withdrawn with a reason while nothing that was approved for him stands; what a proposal held for him is free again. */
@Tag("R15")
@Tag("R25")
class RetiroTest {

    private static final Acto OTRA = new Acto("otra.15-016", Muestra.AHORA);

    private static final Map<Integer, CandidatoEmergente> CANDIDATOS =
            Map.of(1, candidato(1, "0 0 6"), 2, candidato(2, "1 3 6"));

    /** A choice of the students 2 and 1, in a state; REVERTIDA is approved and was taken back from the student 2. */
    private static AsignacionEmergente en(String estado) {
        AsignacionEmergente a = new AsignacionEmergente(
                Muestra.en(EstadoColecta.EN_CURSO),
                "15-016",
                "15",
                7,
                new DatosAsignacion("Despensa", "caja", BigDecimal.ONE, List.of(), null),
                PLANTEL);
        Orden.of(puntajes("0 0 6", "1 3 6")).forEach(l -> a.choose(CANDIDATOS.get(l.numero()), l));
        switch (estado) {
            case "DEVUELTA" -> a.returnWith("Falta", TITULAR);
            case "APROBADA" -> a.approve(TITULAR);
            case "REVERTIDA" -> {
                a.approve(TITULAR);
                a.reverse(2, "Se fue", TITULAR);
            }
            default -> assertThat(estado).isEqualTo("PROPUESTA");
        }
        return a;
    }

    @ParameterizedTest
    @CsvSource({
        "PROPUESTA, 2, libera",
        "PROPUESTA, 9, nada",
        "DEVUELTA, 2, nada",
        "APROBADA, 2, rehusa",
        "APROBADA, 9, nada",
        "REVERTIDA, 2, nada",
        "REVERTIDA, 1, rehusa"
    })
    void whatAChoiceHoldsForHimIsFreeUnlessItWasApproved(String estado, int numero, String esperado) {
        AsignacionEmergente a = en(estado);
        if ("rehusa".equals(esperado)) {
            assertThat(catchThrowable(() -> a.withdraw(numero, PLANTEL)))
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.text())
                            .contains("candidato " + numero, "asignación 7", "revierte"));
        } else {
            assertThat(a.withdraw(numero, PLANTEL)).isEqualTo("libera".equals(esperado));
            assertThat(a.withdraw(numero, PLANTEL)).as("once").isFalse();
        }
        boolean free = "libera".equals(esperado) || "REVERTIDA".equals(estado);
        assertThat(a.beneficios()).extracting(BeneficioEmergente::isRevertido).containsExactly(free, false);
    }

    @Test
    void aChoiceWithoutAnybodyLeftIsSentBackAndNotApproved() {
        AsignacionEmergente a = en("PROPUESTA");
        a.withdraw(2, PLANTEL);
        a.withdraw(1, PLANTEL);
        assertThat(catchThrowable(() -> a.approve(TITULAR)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.text()).contains("devuélvala"));
        a.returnWith("Ya no queda nadie", TITULAR);
        assertThat(a.getEstado()).isEqualTo(EstadoAsignacion.DEVUELTA);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Se capturó por error, true", "' Pidió salir ', true", "' ', false", "-, false"})
    void needsAReason(String motivo, boolean done) {
        CandidatoEmergente uno = candidato(3, "1 0 0");
        Throwable refused = catchThrowable(() -> uno.withdraw(motivo, OTRA));
        assertThat(uno.isRetirado()).isEqualTo(done);
        if (done) {
            assertThat(uno.getMotivoRetiro()).isEqualTo(motivo.strip());
            assertThat(uno.getRetiradoPor()).isEqualTo("otra.15-016");
            assertThat(uno.getRetiradoEn()).isEqualTo(Muestra.AHORA);
        } else {
            assertThat(refused).isInstanceOf(RuleViolationException.class);
        }
    }

    @Test
    void isWithdrawnOnceAndThenStaysAsHeIs() {
        CandidatoEmergente uno = candidato(3, "1 0 0");
        uno.withdraw("Error", PLANTEL);
        assertThat(catchThrowable(() -> uno.withdraw("Otra vez", OTRA))).isInstanceOf(ConflictException.class);
        assertThat(catchThrowable(uno::requireStanding)).isInstanceOf(ConflictException.class);
        assertThat(uno.getMotivoRetiro()).isEqualTo("Error");
        assertThat(uno.respuestas()).containsExactly(1, 0, 0);
    }

    @Test
    void whoWithdrewOneOfItsStudentsDoesNotApproveTheChoice() {
        CandidatoEmergente uno = candidato(1, "0 0 6");
        AsignacionEmergente a = new AsignacionEmergente(
                Muestra.en(EstadoColecta.EN_CURSO),
                "15-016",
                "15",
                1,
                new DatosAsignacion("Despensa", "caja", BigDecimal.ONE, List.of(), null),
                PLANTEL);
        List<Lugar> orden = Orden.of(puntajes("0 0 6", "1 3 6"));
        orden.forEach(l -> a.choose(l.numero() == 1 ? uno : candidato(2, "1 3 6"), l));
        uno.withdraw("Error", OTRA);
        a.withdraw(1, OTRA);
        assertThat(catchThrowable(() -> a.approve(OTRA))).isInstanceOf(ForbiddenException.class);
        a.approve(TITULAR);
        assertThat(a.getEstado()).isEqualTo(EstadoAsignacion.APROBADA);
    }
}
