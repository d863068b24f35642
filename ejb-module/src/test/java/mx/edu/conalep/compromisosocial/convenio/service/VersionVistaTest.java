package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends to the legal area what it sent back is warned (R21.1). */
@Tag("R21.1")
class VersionVistaTest {

    @ParameterizedTest
    @CsvSource({"'', false", "A, false", "AB, false", "AA, true", "ABB, true", "AAB, false", "ABA, false"})
    void warnsOfASecondSendingOfTheSame(String contents, boolean warned) {
        List<VersionVista> versions = IntStream.range(0, contents.length())
                .mapToObj(i -> new VersionVista(
                        i + 1,
                        DatosConvenio.empty(),
                        contents.substring(i, i + 1),
                        "entidad.15",
                        Instant.EPOCH,
                        List.of()))
                .toList();

        assertThat(VersionVista.warning(versions).isPresent()).isEqualTo(warned);
        VersionVista.warning(versions).ifPresent(text -> assertThat(text)
                .contains("versión " + contents.length(), "la " + (contents.length() - 1), "sin ningún cambio"));
    }
}
