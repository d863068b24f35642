package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What an administrator sets of a user.
 *
 * @param usuario login name: lower-case letters, digits, dot, hyphen and underscore, 3 to 60
 * @param nombre name to show, 160 characters at most
 * @param correo mail address or null
 * @param roles at least one; see {@link PoliticaRoles}
 * @param entidad clave for roles of an entidad, else ignored
 * @param plantel clave for roles of a plantel, else ignored
 */
public record DatosUsuario(
        String usuario, String nombre, String correo, Set<Rol> roles, String entidad, String plantel) {

    private static final Pattern USUARIO = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    /** One plain address, as browsers judge it, with a point in its domain: nothing that a list or a header could be made of. */
    private static final Pattern CORREO = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]"
            + "(?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private static final Pattern PLANTEL = Pattern.compile("\\d{2}-\\d{3}");
    private static final int NOMBRE_MAX = 160;

    public DatosUsuario {
        usuario = normalise(usuario);
        correo = blankToNull(correo);
        entidad = blankToNull(entidad);
        plantel = blankToNull(plantel);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** A login name as it is kept: without spaces around it, in lower case. */
    public static String normalise(String usuario) {
        return usuario == null ? "" : usuario.strip().toLowerCase(Locale.ROOT);
    }

    /** Every rule that the data breaks, each on its field. */
    public List<RuleViolation> violations() {
        List<RuleViolation> broken = new ArrayList<>();
        if (!USUARIO.matcher(usuario).matches()) {
            broken.add(new RuleViolation("seguridad.usuario.malformed", "usuario"));
        }
        if (nombre == null || nombre.isBlank() || nombre.strip().length() > NOMBRE_MAX) {
            broken.add(new RuleViolation("seguridad.nombre.length", "nombre", NOMBRE_MAX));
        }
        broken.addAll(TextoLibre.signs("nombre", nombre));
        if (correo != null
                && (correo.length() > NOMBRE_MAX || !CORREO.matcher(correo).matches())) {
            broken.add(new RuleViolation("seguridad.correo.malformed", "correo"));
        }
        if (plantel != null && !PLANTEL.matcher(plantel).matches()) {
            broken.add(new RuleViolation("seguridad.plantel.unknown", "plantel", plantel));
        }
        broken.addAll(PoliticaRoles.violations(roles, entidad, plantel));
        return broken;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
