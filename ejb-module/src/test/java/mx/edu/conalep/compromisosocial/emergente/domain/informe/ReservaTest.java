package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No total gives away a number that its rows keep back. */
@Tag("R25")
class ReservaTest {

    @ParameterizedTest
    @CsvSource({
        // who got nothing, candidates of each entidad, told
        "0, 5 4, true",
        "1, 5 4, false",
        "2, 5 4, false",
        "3, 5 4, true",
        "9, 5 4 3, true",
        "0, 5, false",
        "3, 5, false",
        "5, 5, false",
        "3, 5 0, false",
        "3, 0 0 5, false",
        "3, 0 1 5, true",
        "0, 0, true",
        "0, 0 0, true"
    })
    void aTotalIsToldWhenItIsNotFewAndNotThatOfOneEntidad(int nada, String candidatos, boolean told) {
        List<Integer> porEntidad =
                Arrays.stream(candidatos.split(" ")).map(Integer::valueOf).toList();
        assertThat(Reserva.isTold(nada, porEntidad)).isEqualTo(told);
        assertThat(contenido(nada, porEntidad).noElegidos()).isEqualTo(told ? Optional.of(nada) : Optional.empty());
        assertThat(contenido(nada, porEntidad).reversiones()).isEqualTo(told ? Optional.of(nada) : Optional.empty());
    }

    @Test
    void whatPointsAtSingleStudentsIsToldToTheirPlantelAlone() {
        assertThat(Reserva.isOfThePlantel(Ambito.plantel("15-016", "15"))).isTrue();
        assertThat(List.of(Ambito.entidad("15"), Ambito.nacional(), Ambito.ninguno()))
                .noneMatch(Reserva::isOfThePlantel);
    }

    /** A report in which so many got nothing and as many awards were taken back. */
    private static ContenidoEmergente contenido(int nada, List<Integer> porEntidad) {
        int total = porEntidad.stream().mapToInt(Integer::intValue).sum();
        List<PersonasUnidad> personas = new ArrayList<>();
        personas.add(unidad(Nivel.NACIONAL, "", total, total - nada, nada));
        for (int i = 0; i < porEntidad.size(); i++) {
            personas.add(unidad(Nivel.ENTIDAD, "0" + i, porEntidad.get(i), porEntidad.get(i), 0));
        }
        return new ContenidoEmergente(MuestraEmergente.version(1, null), Ambito.nacional(), personas, List.of());
    }

    private static PersonasUnidad unidad(
            Nivel nivel, String entidad, int candidatos, int beneficiados, int revertidos) {
        return new PersonasUnidad(
                new Unidad(nivel, entidad, ""), "", 1, 1, candidatos, beneficiados, beneficiados, revertidos);
    }
}
