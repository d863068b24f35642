package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
                                a.isRenovar() ? "renovar" : "",
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
        assertThat(offered(acts(estado, true, false, false))).isEqualTo(unidad);
        assertThat(offered(acts(estado, false, true, false))).isEqualTo(juridico);
        assertThat(offered(acts(estado, false, false, true))).isEqualTo(registro);
        assertThat(offered(acts(estado, false, false, false))).isEmpty();
    }

    private static AccionesConvenio acts(EstadoConvenio estado, boolean unidad, boolean juridico, boolean registro) {
        return new AccionesConvenio(estado, true, false, false, false, unidad, juridico, registro);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, true, renovar terminar seguir",
        "true, true, true, true, terminar seguir",
        "true, false, false, true, terminar seguir",
        "false, true, false, true, seguir",
        "true, true, false, false, ''"
    })
    @Tag("R19")
    void onlyTheFirstOfAChainInForceIsRenewedOneAtATimeAndOnlyByItsUnit(
            boolean primero, boolean vigente, boolean renovandose, boolean unidad, String expected) {
        AccionesConvenio acts = new AccionesConvenio(
                EstadoConvenio.REGISTRADO, primero, false, vigente, renovandose, unidad, false, false);
        assertThat(offered(acts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoConvenio.class,
            names = {"BORRADOR", "EN_REVISION_JURIDICA", "OBSERVADO", "DICTAMINADO", "SUSCRITO"})
    @Tag("R19")
    void whatRenewsAConvenioThatWasEndedIsOnlyRead(EstadoConvenio estado) {
        assertThat(offered(new AccionesConvenio(estado, false, true, false, false, true, true, true)))
                .isEmpty();
    }
}
