package mx.edu.conalep.compromisosocial.web.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed is approved while the programme runs, and sent back until it is reported. */
@Tag("R15")
class AccionesEmergenteTest {

    @ParameterizedTest
    @CsvSource({
        "PLANEADA, false, false",
        "DIFUNDIDA, false, false",
        "EN_CURSO, true, true",
        "CERRADA, false, true",
        "INFORMADA, false, false"
    })
    void aProposalIsApprovedInItsTurn(EstadoColecta estado, boolean aprobar, boolean devolver) {
        EmergenteVista vista = new EmergenteVista(
                "PE-2026-00001",
                estado,
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
        AccionesEmergente acciones = new AccionesEmergente(vista, false, false, true, false);
        assertThat(acciones.isAprobar()).isEqualTo(aprobar);
        assertThat(acciones.isEntregable()).isEqualTo(devolver);
    }
}
