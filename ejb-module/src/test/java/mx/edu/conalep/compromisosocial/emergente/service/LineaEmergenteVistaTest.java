package mx.edu.conalep.compromisosocial.emergente.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A withdrawal is told to everybody who reads the programme; the number of the candidate, which counts those of his plantel, to it alone. */
@Tag("R25")
class LineaEmergenteVistaTest {

    private static LineaEmergenteVista read(Ambito lector) {
        Object[] row = {"15-016", 12, "plantel.15-016", Instant.parse("2026-03-09T12:00:00Z")};
        return LineaEmergenteVista.retiro(row, lector);
    }

    @Test
    void thePlantelReadsTheNumber() {
        assertThat(read(Ambito.plantel("15-016", "15")).candidato()).isEqualTo(12);
    }

    @Test
    void aboveItTheWithdrawalIsToldWithoutIt() {
        for (Ambito lector : List.of(Ambito.entidad("15"), Ambito.nacional())) {
            LineaEmergenteVista linea = read(lector);
            assertThat(linea.isRetiro()).isTrue();
            assertThat(linea.candidato()).as(lector.toString()).isNull();
            assertThat(linea.plantel()).isEqualTo("15-016");
            assertThat(linea.usuario()).isEqualTo("plantel.15-016");
        }
    }
}
