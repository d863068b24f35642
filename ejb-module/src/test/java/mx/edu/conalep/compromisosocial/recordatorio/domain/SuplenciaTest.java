package mx.edu.conalep.compromisosocial.recordatorio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who covers a legal area, on the days beside the first and the last one of his. */
@Tag("R21.1")
class SuplenciaTest {

    private static final LocalDate DESDE = LocalDate.of(2026, 3, 10);
    private static final LocalDate HASTA = LocalDate.of(2026, 3, 20);
    private static final Destino AREA = new Destino(Rol.JURIDICO_ENTIDAD, "15");
    private static final Destino NACIONAL = new Destino(Rol.JURIDICO_NACIONAL, "");
    private static final Map<Destino, List<String>> PERSONAS = Map.of(
            AREA,
            List.of("juridico"),
            new Destino(Rol.JURIDICO_ENTIDAD, "14"),
            List.of("vecino"),
            NACIONAL,
            List.of("nacional"),
            new Destino(Rol.DVS, ""),
            List.of("dvs"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, false",
        "2026-03-10, true",
        "2026-03-11, true",
        "2026-03-19, true",
        "2026-03-20, true",
        "2026-03-21, false"
    })
    void bothItsDaysAreIncluded(LocalDate hoy, boolean esperado) {
        Suplencia una = new Suplencia("vecino", AREA, DESDE, HASTA);
        assertThat(una.isEnCurso(hoy)).isEqualTo(esperado);
        assertThat(Suplencia.today(List.of(una), PERSONAS, area -> hoy).containsKey(AREA))
                .isEqualTo(esperado);
    }

    @Test
    void theDayIsThatOfTheArea() {
        List<Suplencia> todas =
                List.of(new Suplencia("vecino", AREA, DESDE, HASTA), new Suplencia("juridico", NACIONAL, DESDE, HASTA));
        assertThat(Suplencia.today(todas, PERSONAS, area -> area.equals(AREA) ? HASTA : HASTA.plusDays(1)))
                .as("one zone is already a day ahead")
                .isEqualTo(Map.of(AREA, List.of("vecino")));
    }

    @ParameterizedTest
    @CsvSource({"vecino, true", "nacional, true", "dvs, false", "nadie, false"})
    void onlyWhoIsOfALegalAreaHimselfIsTold(String delegado, boolean esperado) {
        List<Suplencia> una = List.of(new Suplencia(delegado, AREA, DESDE, HASTA));
        assertThat(Suplencia.today(una, PERSONAS, area -> DESDE).containsKey(AREA))
                .isEqualTo(esperado);
    }
}
