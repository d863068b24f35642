package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says of a public version. */
@Tag("R21.4")
class PublicaConvenioTest {

    private final PublicaConvenioBacking publica = new PublicaConvenioBacking();

    @ParameterizedTest
    @CsvSource({
        "DEVUELTA, , La devolvió dvs",
        "RETIRADA, dvs, Dejó de publicarse por dvs",
        "RETIRADA, , La sustituyó otra propuesta de dvs"
    })
    void onlyWhatWasPublishedIsPublishedNoMore(EstadoPublico estado, String aprobadaPor, String expected) {
        PublicaVista version = new PublicaVista(
                1, estado, null, 1, List.of(), "juridico.15", null, aprobadaPor, null, null, null, "dvs", null);

        assertThat(Messages.text(publica.closed(version), version.retiradaPor()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, todo el documento podrá leerse", "1, Va con 1 área marcada", "12, Va con 12 áreas marcadas"})
    void whoSendsItReadsHowMuchIsMarked(int areas, String expected) {
        assertThat(Messages.text("convenios.publicacion.proponer.areas", areas)).contains(expected);
    }
}
