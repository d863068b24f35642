package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The parts of a multipart body by their names. */
final class PartesFormulario {
    /** The part of a form that holds its file. */
    static final String FILE = "archivo";

    private PartesFormulario() {}

    /**
     * The first part of a name, or null.
     *
     * @param parts null for a call without a body, which no reader is asked about
     */
    static EntityPart find(List<EntityPart> parts, String name) {
        return parts == null
                ? null
                : parts.stream()
                        .filter(p -> name.equals(p.getName()))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The part with the file.
     *
     * @throws RuleViolationException without one, on {@code archivo}
     */
    static EntityPart file(List<EntityPart> parts) {
        EntityPart file = find(parts, FILE);
        if (file == null) {
            throw new RuleViolationException(new RuleViolation("evidencia.archivo.required", FILE));
        }
        return file;
    }

    /**
     * The name of a file as its sender wrote it, null for none. The server reads each byte of a header as a letter, and callers write
     * UTF-8 there as browsers do.
     */
    static String fileName(EntityPart file) {
        return file.getFileName().map(PartesFormulario::written).orElse(null);
    }

    static String written(String read) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(read)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return read;
        }
    }

    /** The text of a part, or null without one. */
    static String text(List<EntityPart> parts, String name) throws IOException {
        EntityPart part = find(parts, name);
        return part == null ? null : part.getContent(String.class);
    }
}
