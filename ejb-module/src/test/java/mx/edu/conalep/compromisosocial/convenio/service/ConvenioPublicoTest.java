package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day that anybody reads of a convenio from 2026-03-01 to 2027-02-28 (Art. 21 IV). */
@Tag("R21.4")
class ConvenioPublicoTest {

    @ParameterizedTest
    @CsvSource({
        "REGISTRADO, , 2027-02-28, VIGENTE",
        "TERMINADO, 2026-05-31, 2026-05-31, TERMINADO",
        "TERMINADO, 2026-03-01, 2026-03-01, TERMINADO",
        "TERMINADO, 2026-02-28, , TERMINADO",
        "TERMINADO, 2025-06-30, , TERMINADO"
    })
    void itsLastDayIsNeverBeforeItsFirst(String estado, LocalDate terminado, LocalDate fin, Vigencia vigencia) {
        Object[] row = {
            "CC-2026-00002",
            "15",
            "Estado de México",
            "Objeto",
            Date.valueOf("2026-03-01"),
            Date.valueOf("2027-02-28"),
            terminado == null ? null : Date.valueOf(terminado),
            estado,
            3,
            1000L,
            "a1",
            "{\"partes\": [\"Fundación de prueba\"]}"
        };
        ConvenioPublico publico = ConvenioPublico.of(row, LocalDate.of(2026, 6, 1));
        assertThat(publico.vigenciaInicio()).isEqualTo("2026-03-01");
        assertThat(publico.vigenciaFin()).isEqualTo(fin);
        assertThat(publico.vigencia()).isEqualTo(vigencia);
    }
}
