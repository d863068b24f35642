package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RutaCampoTest {

    @ParameterizedTest
    @CsvSource({
        "motivo, motivo",
        "vigencia_fin, vigencia_fin",
        "contacto.correo, contacto_correo",
        "clausulas.b, clausulas_b",
        "partes, partes",
        "partes[0].rfc, partes:0:rfc",
        "compromisos[12].vence, compromisos:12:vence",
        "cronograma.inicio, cronograma_inicio",
        "cronograma.cortes[1], cronograma_cortes:1:valor"
    })
    void aPathNamesTheInputOfThePage(String path, String clientId) {
        assertThat(RutaCampo.clientId(path)).isEqualTo(clientId);
    }
}
