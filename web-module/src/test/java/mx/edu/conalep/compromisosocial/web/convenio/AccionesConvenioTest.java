package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionVista;
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
                                a.isSustituir() ? "sustituir" : "",
                                a.isDescartar() ? "descartar" : "",
                                a.isRegistrar() ? "registrar" : "",
                                a.isRenovar() ? "renovar" : "",
                                a.isTerminar() ? "terminar" : "",
                                a.isSeguir() ? "seguir" : "")
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "BORRADOR, editar descartar, '', ''",
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
        return new AccionesConvenio(
                estado, true, false, false, false, SustitucionVista.NINGUNA, unidad, juridico, registro);
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
                EstadoConvenio.REGISTRADO,
                primero,
                false,
                vigente,
                renovandose,
                SustitucionVista.NINGUNA,
                unidad,
                false,
                false);
        assertThat(offered(acts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoConvenio.class,
            names = {"BORRADOR", "EN_REVISION_JURIDICA", "OBSERVADO", "DICTAMINADO", "SUSCRITO"})
    @Tag("R19")
    void whatRenewsAConvenioThatWasEndedIsOnlyReadAndADraftOfItDiscarded(EstadoConvenio estado) {
        SustitucionVista vencido = new SustitucionVista(null, null, List.of("Ya pasó"), false);
        assertThat(offered(new AccionesConvenio(estado, false, true, false, false, vencido, true, true, true)))
                .isEqualTo(estado == EstadoConvenio.BORRADOR ? "descartar" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, '', suscribir",
        "Su día pasó, false, '', suscribir sustituir",
        "Un RFC dos veces, true, '', sustituir",
        "Su día pasó, false, EX-2026-15-00009, ''",
        "Un RFC dos veces, true, EX-2026-15-00009, ''"
    })
    @Tag("R19")
    @Tag("R21.2")
    void whatIsNotSignedAnyMoreIsWrittenAnewOnce(
            String impedimento, boolean definitivo, String sustituto, String expected) {
        SustitucionVista sustitucion = new SustitucionVista(
                null,
                sustituto.isEmpty() ? null : sustituto,
                impedimento.isEmpty() ? List.of() : List.of(impedimento),
                definitivo);
        for (boolean unidad : new boolean[] {true, false}) {
            assertThat(offered(new AccionesConvenio(
                            EstadoConvenio.DICTAMINADO, true, false, false, false, sustitucion, unidad, false, false)))
                    .isEqualTo(unidad ? expected : "");
        }
    }
}
