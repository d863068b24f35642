package mx.edu.conalep.compromisosocial.web.tablero;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of the board is asked for by what is chosen, and by nothing that is not. */
class TableroBackingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, periodo=2026-T4",
                "'', periodo=2026-T4",
                "15, periodo=2026-T4&entidad=15",
                "a&b, periodo=2026-T4&entidad=a%26b"
            })
    void asksForTheFileOfWhatIsChosen(String entidad, String consulta) {
        TableroBacking tablero = new TableroBacking();
        tablero.setPeriodo("2026-T4");
        tablero.setEntidad(entidad);
        assertThat(tablero.getConsulta()).isEqualTo(consulta);
    }
}
