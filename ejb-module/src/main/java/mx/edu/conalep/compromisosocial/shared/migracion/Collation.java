package mx.edu.conalep.compromisosocial.shared.migracion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Spanish collation (ñ sorts after n) of a MariaDB server, which goes by another name from 11.4 on.
 * Migrations write it as the placeholder {@code ${collation}}.
 */
final class Collation {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.");
    private static final int MIN_MAJOR = 10;
    private static final int MIN_MINOR = 11;
    private static final int UCA1400_MAJOR = 11;
    private static final int UCA1400_MINOR = 4;

    private Collation() {}

    /**
     * @param serverVersion the answer of {@code SELECT VERSION()}, such as {@code 11.4.5-MariaDB}
     * @return the collation's name on that server
     * @throws IllegalStateException if the server is not a MariaDB 10.11 or newer; the message says so in Spanish
     */
    static String spanishOf(String serverVersion) {
        Matcher matcher = VERSION.matcher(serverVersion);
        if (!matcher.find() || !serverVersion.contains("MariaDB")) {
            throw unsupported(serverVersion);
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        if (isOlder(major, minor, MIN_MAJOR, MIN_MINOR)) {
            throw unsupported(serverVersion);
        }
        return isOlder(major, minor, UCA1400_MAJOR, UCA1400_MINOR)
                ? "utf8mb4_spanish_ci"
                : "utf8mb4_uca1400_spanish_as_ci";
    }

    private static boolean isOlder(int major, int minor, int thanMajor, int thanMinor) {
        return major < thanMajor || major == thanMajor && minor < thanMinor;
    }

    private static IllegalStateException unsupported(String serverVersion) {
        return new IllegalStateException(
                "La base de datos debe ser MariaDB 10.11 o posterior; el servidor dice ser " + serverVersion + ".");
    }
}
