package mx.edu.conalep.compromisosocial.actividad.service.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextoValorTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "", ""),
                Arguments.of("Plaza «Juárez»", "Plaza «Juárez»", "Plaza «Juárez»"),
                Arguments.of(12, "12", "12"),
                Arguments.of(1300, "1300", "1\u00a0300"),
                Arguments.of(new BigDecimal("-99.1332000"), "-99.1332000", "-99.1332000"),
                Arguments.of(new BigDecimal("1E-7"), "0.0000001", "0.0000001"),
                Arguments.of(LocalDate.of(2026, 3, 9), "2026-03-09", "9 de marzo de 2026"),
                Arguments.of(Servicio.VII, "VII", "VII. Servicios de salud"),
                Arguments.of(Modalidad.EN_LINEA, "EN_LINEA", "En línea"),
                Arguments.of(
                        List.of("Informática", "Química industrial"),
                        "Informática;Química industrial",
                        "Informática; Química industrial"),
                Arguments.of(List.of(), "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void theFileCarriesCodesAndPeopleReadWords(Object value, String csv, String told) {
        assertThat(TextoValor.csv(value)).isEqualTo(csv);
        assertThat(TextoValor.told(value)).isEqualTo(told);
    }
}
