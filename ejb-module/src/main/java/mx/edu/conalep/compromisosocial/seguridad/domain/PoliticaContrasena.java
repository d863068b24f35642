package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a password must be: long rather than ornate (OWASP ASVS 5.0, 6.2). No composition rules and no expiry; it is refused
 * when it is short, made of few different characters, one of the usual ones, or holds the person's own login name.
 */
public final class PoliticaContrasena {

    /** Characters at least. */
    public static final int MINIMO = 12;
    /** Characters at most. */
    public static final int MAXIMO = 128;

    private static final int DISTINTOS = 5;
    private static final String CAMPO = "contrasena";
    /** Roots that, once digits and signs are taken away, are too usual to protect anything. */
    private static final Set<String> USUALES = Set.of(
            "contrasena",
            "contraseña",
            "password",
            "passwordpassword",
            "conalep",
            "conalepconalep",
            "compromisosocial",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdf",
            "administrador",
            "administrator",
            "bienvenido",
            "bienvenida",
            "vinculacion",
            "vinculación",
            "mexico",
            "méxico",
            "abcdefghijkl",
            "teamo",
            "letmein",
            "welcome",
            "changeme",
            "cambiame",
            "plantel",
            "entidad",
            "admin",
            "usuario",
            "demostracion");

    private PoliticaContrasena() {}

    /**
     * The rules that a new password does not keep.
     *
     * @param usuario login name of its owner
     * @param contrasena what was typed
     * @return violations on the field {@code contrasena}; empty when it may be used
     */
    public static List<RuleViolation> violations(String usuario, String contrasena) {
        List<RuleViolation> found = new ArrayList<>();
        String text = contrasena == null ? "" : contrasena;
        if (text.codePointCount(0, text.length()) < MINIMO) {
            found.add(new RuleViolation("seguridad.contrasena.short", CAMPO, MINIMO));
        } else if (text.length() > MAXIMO) {
            found.add(new RuleViolation("seguridad.contrasena.long", CAMPO, MAXIMO));
        } else if (isUsual(text)) {
            found.add(new RuleViolation("seguridad.contrasena.usual", CAMPO));
        } else if (holdsName(usuario, text)) {
            found.add(new RuleViolation("seguridad.contrasena.holdsName", CAMPO));
        }
        return found;
    }

    private static boolean isUsual(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return text.chars().distinct().count() < DISTINTOS || letters.isEmpty() || USUALES.contains(letters);
    }

    private static boolean holdsName(String usuario, String text) {
        return usuario != null
                && usuario.length() >= 3
                && text.toLowerCase(Locale.ROOT).contains(usuario.toLowerCase(Locale.ROOT));
    }
}
