package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.util.List;

/** The parts of a multipart body by their names. */
final class PartesFormulario {
    private PartesFormulario() {}

    /** The first part of a name, or null. */
    static EntityPart find(List<EntityPart> parts, String name) {
        return parts.stream().filter(p -> name.equals(p.getName())).findFirst().orElse(null);
    }

    /** The text of a part, or null without one. */
    static String text(List<EntityPart> parts, String name) throws IOException {
        EntityPart part = find(parts, name);
        return part == null ? null : part.getContent(String.class);
    }
}
