package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The slow hash of passwords: PBKDF2 with HMAC-SHA-512. The encoded form carries its parameters
 * ({@code pbkdf2-sha512$iterations$salt$hash}), so that they can be raised later without asking anybody for a new password.
 */
public final class Contrasenas {

    /** Iterations of new hashes (OWASP asks for at least 210,000 of SHA-512). */
    public static final int ITERATIONS = 220_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] READABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789".toCharArray();
    private static final int TEMPORARY_LENGTH = 16;

    private Contrasenas() {}

    /** The encoded hash of a password, with a fresh salt. */
    public static String encode(String contrasena) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return SCHEME + "$" + ITERATIONS + "$" + base64(salt) + "$" + base64(derive(contrasena, salt, ITERATIONS));
    }

    /**
     * An encoded hash that belongs to no password: comparing with it takes as long as with any other, and making it takes
     * no time.
     */
    public static String nobody() {
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[HASH_BITS / Byte.SIZE];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(hash);
        return SCHEME + "$" + ITERATIONS + "$" + base64(salt) + "$" + base64(hash);
    }

    /**
     * Whether a password is the one behind an encoded hash, compared in constant time.
     *
     * @throws IllegalArgumentException when the encoded form is not one of ours
     */
    public static boolean matches(String contrasena, String encoded) {
        String[] parts = encoded.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            throw new IllegalArgumentException("Unknown password scheme");
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] given = derive(contrasena, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given);
    }

    /** A password for one use, of letters and digits that are not mistaken for each other. */
    public static String temporary() {
        StringBuilder text = new StringBuilder(TEMPORARY_LENGTH);
        for (int i = 0; i < TEMPORARY_LENGTH; i++) {
            text.append(READABLE[RANDOM.nextInt(READABLE.length)]);
        }
        return text.toString();
    }

    private static byte[] derive(String contrasena, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(contrasena.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("PBKDF2 is part of every Java runtime", unavailable);
        } finally {
            spec.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
