package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the address filters the list; what does not read filters nothing. */
class FiltroColectaWebTest {

    @ParameterizedTest
    @CsvSource({
        "CERRADA, , &estado=CERRADA",
        "cerrada, , ''",
        "ABIERTA, , ''",
        ", ' ropa y más ', &texto=ropa+y+m%C3%A1s",
        "EN_CURSO, a&b=c, &texto=a%26b%3Dc&estado=EN_CURSO",
        ", ' ', ''"
    })
    void isToldAsAnAddressAgain(String estado, String texto, String consulta) {
        Map<String, String> address = new HashMap<>();
        address.put("estado", estado);
        address.put("texto", texto);
        FiltroColectaWeb filtro = FiltroColectaWeb.of(address::get);

        assertThat(filtro.getConsulta()).isEqualTo(consulta);
        assertThat(filtro.isActivo()).isEqualTo(!consulta.isEmpty());
    }

    @Test
    void aSearchIsNoLongerThanItsBox() {
        assertThat(FiltroColectaWeb.of(name -> "texto".equals(name) ? "x".repeat(500) : null)
                        .texto())
                .isEqualTo("x".repeat(100));
    }
}
