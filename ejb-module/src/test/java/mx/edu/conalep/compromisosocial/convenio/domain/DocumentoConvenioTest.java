package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed PDF and who saw it (Art. 21 II g). */
@Tag("R21.2")
class DocumentoConvenioTest {
    private static final String HUELLA = "ab".repeat(32);
    private static final DocumentoConvenio ULTIMO = new DocumentoConvenio(
            Ejemplos.dictaminado(),
            DocumentoConvenio.Tipo.CONVENIO_FIRMADO,
            "firmado.pdf",
            1000,
            3,
            HUELLA,
            Ejemplos.AUTORA);

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "abababababababababababababababababababababababababababababababab",
                "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB"
            })
    void whoSawItOrNamesNoneGoesOn(String seen) {
        ULTIMO.requireSeen(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", "ab"})
    void whoSawAnotherOneDoesNot(String seen) {
        assertThatThrownBy(() -> ULTIMO.requireSeen(seen)).isInstanceOf(ConflictException.class);
    }
}
