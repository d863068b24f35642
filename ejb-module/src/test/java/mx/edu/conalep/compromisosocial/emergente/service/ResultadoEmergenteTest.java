package mx.edu.conalep.compromisosocial.emergente.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever is not of the plantel reads of a unit's results: with one plantel taking part, no level tells its number. */
@Tag("R25")
class ResultadoEmergenteTest {

    @ParameterizedTest
    @CsvSource({
        "PLANTEL, 5, 0, 5 4, ",
        "ENTIDAD, 5, 0, 5 4, ",
        "NACIONAL, 9, 6, 5 4, 9",
        "NACIONAL, 9, 7, 5 4, ",
        "NACIONAL, 9, 9, 5 4, 9",
        "NACIONAL, 5, 1, 5, ",
        "NACIONAL, 5, 5, 5, ",
        "NACIONAL, 5, 1, 5 0, "
    })
    void candidatesAreToldOfTheNationAloneAndNotOfOneEntidad(
            Nivel nivel, int candidatos, int beneficiados, String porEntidad, Integer told) {
        ResultadoEmergente all =
                new ResultadoEmergente(null, null, 2, candidatos, beneficiados, beneficiados, 0, List.of());
        List<Integer> units =
                Arrays.stream(porEntidad.split(" ")).map(Integer::valueOf).toList();
        ResultadoEmergente read = all.outside(nivel, units);
        assertThat(read.candidatos()).isEqualTo(told);
        assertThat(read.beneficiados()).isEqualTo(beneficiados);
    }
}
