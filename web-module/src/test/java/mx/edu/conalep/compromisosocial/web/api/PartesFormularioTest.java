package mx.edu.conalep.compromisosocial.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call without a body reaches its resource without any parts, and is told which file is missing. */
@Tag("R11.8")
class PartesFormularioTest {

    @ParameterizedTest
    @ValueSource(strings = {"acta.pdf", "Petición del año.pdf", "acta 😀.pdf"})
    void aNameIsReadAsItWasWritten(String name) {
        String bytes = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(PartesFormulario.written(bytes)).isEqualTo(name);
        assertThat(PartesFormulario.written(name))
                .as("read rightly by the server")
                .isEqualTo(name);
    }

    static Stream<List<EntityPart>> withoutAFile() {
        return Stream.of(null, List.of());
    }

    @ParameterizedTest
    @MethodSource("withoutAFile")
    void theMissingFileIsNamed(List<EntityPart> parts) throws IOException {
        assertThat(PartesFormulario.find(parts, "tipo")).isNull();
        assertThat(PartesFormulario.text(parts, "tipo")).isNull();
        assertThatThrownBy(() -> PartesFormulario.file(parts))
                .isInstanceOfSatisfying(RuleViolationException.class, refusal -> {
                    assertThat(refusal.violations()).hasSize(1);
                    assertThat(refusal.violations().get(0).code()).isEqualTo("evidencia.archivo.required");
                    assertThat(refusal.violations().get(0).field()).isEqualTo("archivo");
                });
    }
}
