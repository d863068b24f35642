package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret that a script's request must carry beside the session cookie, so that another site cannot make the browser act:
 * pages tell it in {@code <meta name="csrf">}, scripts send it back in {@value #HEADER}, plain forms in the field
 * {@code csrf}. Faces' own forms have their view state for that.
 */
public final class TokenCsrf {

    /** The header of a script's request. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ATRIBUTO = TokenCsrf.class.getName();
    private static final int BYTES = 24;
    private static final SecureRandom AZAR = new SecureRandom();

    private TokenCsrf() {}

    /** The secret of a session, made at its first use. */
    public static String of(HttpSession session) {
        String token = (String) session.getAttribute(ATRIBUTO);
        if (token == null) {
            byte[] bytes = new byte[BYTES];
            AZAR.nextBytes(bytes);
            token = HexFormat.of().formatHex(bytes);
            session.setAttribute(ATRIBUTO, token);
        }
        return token;
    }

    /** Whether a request carries the secret of its session, in the header or in the form's field. */
    public static boolean matches(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getHeader(HEADER);
        if (sent == null) {
            sent = request.getParameter("csrf");
        }
        return session != null
                && sent != null
                && MessageDigest.isEqual(
                        of(session).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
