package mx.edu.conalep.compromisosocial.seguridad.service;

import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens; they are kept under their SHA-256, which is enough for them and never for passwords. */
final class Tokens {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** A fresh token of 256 random bits, safe in headers and addresses. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
