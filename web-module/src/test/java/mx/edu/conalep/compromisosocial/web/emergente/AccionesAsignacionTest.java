package mx.edu.conalep.compromisosocial.web.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.BeneficioVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the titular is offered: a decision once, by somebody who wrote nothing of it; a reversal once, until the report. */
@Tag("R15")
class AccionesAsignacionTest {
    private static final Instant EN = Instant.parse("2026-03-10T18:00:00Z");

    private static AccionesAsignacion acciones(
            EstadoColecta programa, EstadoAsignacion estado, boolean propia, boolean revertido, Integer candidato) {
        BeneficioVista b = new BeneficioVista(
                4, "M-1", "AB", 1, BigDecimal.TEN, revertido ? "Se fue" : null, null, null, null, null);
        AsignacionVista vista = new AsignacionVista(
                1,
                estado,
                1,
                "Despensa",
                "caja",
                BigDecimal.ONE,
                null,
                null,
                List.of(b),
                "plantel.15-016",
                EN,
                null,
                estado == EstadoAsignacion.PROPUESTA ? null : EN,
                propia);
        EmergenteVista p = new EmergenteVista(
                "PE-2026-00001",
                programa,
                1,
                "15-016",
                true,
                null,
                List.of(),
                true,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new AccionesAsignacion(vista, candidato, new AccionesEmergente(p, false, false, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "EN_CURSO, PROPUESTA, false, true, true, false",
        "EN_CURSO, PROPUESTA, true, true, false, true",
        "CERRADA, PROPUESTA, false, true, false, false",
        "CERRADA, PROPUESTA, true, true, false, false",
        "EN_CURSO, APROBADA, false, false, false, false",
        "EN_CURSO, DEVUELTA, false, false, false, false",
        "INFORMADA, PROPUESTA, false, false, false, false"
    })
    void isDecidedBySomebodyElse(
            EstadoColecta programa,
            EstadoAsignacion estado,
            boolean propia,
            boolean devolver,
            boolean aprobar,
            boolean deOtra) {
        AccionesAsignacion acciones = acciones(programa, estado, propia, false, null);
        assertThat(acciones.isPropuesta()).isEqualTo(devolver);
        assertThat(acciones.isAprobable()).isEqualTo(aprobar);
        assertThat(acciones.isPropia()).isEqualTo(deOtra);
        assertThat(acciones.isConcluida()).isEqualTo(!devolver);
    }

    @ParameterizedTest
    @CsvSource({
        "EN_CURSO, APROBADA, false, true, ''",
        "CERRADA, APROBADA, false, true, ''",
        "EN_CURSO, APROBADA, true, false, hecha",
        "EN_CURSO, PROPUESTA, false, false, hecha",
        "EN_CURSO, DEVUELTA, false, false, hecha",
        "INFORMADA, APROBADA, false, false, tarde"
    })
    void isReversedOnceUntilTheReport(
            EstadoColecta programa, EstadoAsignacion estado, boolean revertido, boolean reversible, String por) {
        AccionesAsignacion acciones = acciones(programa, estado, false, revertido, 4);
        assertThat(acciones.isReversible()).isEqualTo(reversible);
        if (!reversible) {
            assertThat(acciones.getConclusion()).endsWith(por);
            assertThat(Messages.text(acciones.getConclusion())).isNotEqualTo(acciones.getConclusion());
        }
        assertThat(acciones.vista().isSeguida())
                .as("a proposal shows who was withdrawn of it")
                .isEqualTo(estado == EstadoAsignacion.APROBADA || revertido);
    }
}
