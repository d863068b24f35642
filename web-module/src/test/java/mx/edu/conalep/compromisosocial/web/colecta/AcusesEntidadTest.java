package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has acknowledged and who has not, told by entidad. */
@Tag("R12")
class AcusesEntidadTest {

    private static AcuseVista unit(String entidad, String plantel, boolean acusado) {
        return new AcuseVista(
                entidad, plantel, acusado ? "alguien" : null, acusado ? Instant.parse("2026-05-01T12:00:00Z") : null);
    }

    @Test
    void anEntidadIsCompleteWithAllItsPlanteles() {
        List<AcusesEntidad> acuses = AcusesEntidad.of(List.of(
                unit("09", null, true),
                unit("09", "09-001", true),
                unit("15", null, true),
                unit("15", "15-001", false),
                unit("15", "15-016", true),
                unit("21", null, false)));

        assertThat(acuses).extracting(AcusesEntidad::clave).containsExactly("09", "15", "21");
        assertThat(acuses).extracting(AcusesEntidad::isCompleta).containsExactly(true, false, false);
        assertThat(acuses).extracting(AcusesEntidad::isFaltaPropio).containsExactly(false, false, true);
        assertThat(acuses.get(1).faltan()).extracting(AcuseVista::plantel).containsExactly("15-001");
        assertThat(acuses.get(1).acusaron()).extracting(AcuseVista::plantel).containsExactly("15-016");
    }

    @Test
    void aPlantelSeesNothingOfItsEntidad() {
        AcusesEntidad only =
                AcusesEntidad.of(List.of(unit("15", "15-016", true))).get(0);

        assertThat(only.propio()).isNull();
        assertThat(only.isFaltaPropio()).isFalse();
        assertThat(only.isCompleta()).isTrue();
    }
}
