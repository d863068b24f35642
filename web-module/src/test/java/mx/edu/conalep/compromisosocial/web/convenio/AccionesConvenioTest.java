package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R21.1")
@Tag("R21.3")
class AccionesConvenioTest {

    private static String offered(AccionesConvenio a) {
        return String.join(
                " ",
                Stream.of(
                                a.isEditar() ? "editar" : "",
                                a.isRevisar() ? "revisar" : "",
                                a.isSuscribir() ? "suscribir" : "",
                                a.isRegistrar() ? "registrar" : "",
                                a.isTerminar() ? "terminar" : "",
                                a.isSeguir() ? "seguir" : "")
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "BORRADOR, editar, '', ''",
        "EN_REVISION_JURIDICA, '', revisar, ''",
        "OBSERVADO, editar, '', ''",
        "DICTAMINADO, suscribir, '', ''",
        "SUSCRITO, seguir, '', registrar",
        "REGISTRADO, terminar seguir, '', ''",
        "TERMINADO, seguir, '', ''"
    })
    void eachStateOffersItsActsToWhoTakesThem(EstadoConvenio estado, String unidad, String juridico, String registro) {
        assertThat(offered(new AccionesConvenio(estado, true, false, false))).isEqualTo(unidad);
        assertThat(offered(new AccionesConvenio(estado, false, true, false))).isEqualTo(juridico);
        assertThat(offered(new AccionesConvenio(estado, false, false, true))).isEqualTo(registro);
        assertThat(offered(new AccionesConvenio(estado, false, false, false))).isEmpty();
    }
}
