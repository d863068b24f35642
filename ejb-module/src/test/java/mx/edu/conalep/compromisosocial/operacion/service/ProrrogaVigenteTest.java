package mx.edu.conalep.compromisosocial.operacion.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which extensions and reopenings a job finds in force, each to the end of its last day in its plantel's zone. */
@Tag("R22")
@Tag("R24")
class ProrrogaVigenteTest {

    private static final LocalDate HASTA = LocalDate.of(2027, 1, 20);
    private static final List<PlantelVista> PLANTELES = List.of(
            plantel("02-001", "02", "Baja California", "America/Tijuana"),
            plantel("15-016", "15", "Estado de México", "America/Mexico_City"),
            plantel("15-017", "15", "Estado de México", "America/Mexico_City"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 | 15-016 | 2027-01-21T05:59:59.999Z | 15-016 de 15-016",
                "15 | 15-016 | 2027-01-21T06:00:00Z | ",
                "02 | 02-001 | 2027-01-21T07:59:59.999Z | 02-001 de 02-001",
                "02 | 02-001 | 2027-01-21T08:00:00Z | ",
                "15 | | 2027-01-21T05:59:59.999Z | 15 Estado de México",
                "15 | | 2027-01-21T06:00:00Z | ",
            })
    void lastsToTheEndOfItsLastDayThere(String entidad, String plantel, Instant ahora, String unidad) {
        assertThat(ProrrogaVigente.of(List.of(granted(entidad, plantel, HASTA)), PLANTELES, ahora))
                .extracting(ProrrogaVigente::unidad)
                .containsExactlyElementsOf(Stream.ofNullable(unidad).toList());
    }

    @Test
    void theLongestOfAUnitCountsAndTheNearestComesFirst() {
        List<ProrrogaVista> otorgadas = List.of(
                granted("15", "15-016", HASTA.plusDays(3)), granted("15", "15-016", HASTA), granted("15", null, HASTA));
        assertThat(ProrrogaVigente.of(otorgadas, PLANTELES, Instant.parse("2027-01-15T00:00:00Z")))
                .extracting(ProrrogaVigente::plantel, ProrrogaVigente::hasta)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, HASTA),
                        org.assertj.core.groups.Tuple.tuple("15-016", HASTA.plusDays(3)));
    }

    private static ProrrogaVista granted(String entidad, String plantel, LocalDate hasta) {
        return new ProrrogaVista(
                1, "2026-T4", TipoProrroga.CAPTURA, entidad, plantel, hasta, "x", "dvs", Instant.EPOCH);
    }

    private static PlantelVista plantel(String clave, String entidad, String nombre, String zona) {
        ZoneId zone = ZoneId.of(zona);
        return new PlantelVista(
                clave, "de " + clave, entidad, nombre, nombre, null, zone, null, null, null, List.of(), null, null, 1);
    }
}
