package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Names of time zones as people in Mexico say them. */
public final class Zonas {

    private Zonas() {}

    /** "hora de Tijuana" for {@code America/Tijuana}; the city of the id where no Spanish name is kept. */
    public static String nombre(ZoneId zona) {
        String codigo = "calendario.zona." + zona.getId();
        String nombre = Messages.text(codigo);
        return nombre.equals(codigo)
                ? Messages.text(
                        "calendario.zona", zona.getId().replaceFirst(".*/", "").replace('_', ' '))
                : nombre;
    }
}
