package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of files, as 64 lower-case hexadecimal digits. */
public final class Huella {

    private static final Pattern FORMA = Pattern.compile("[0-9a-f]{64}");

    private Huella() {}

    /** A fresh SHA-256 computation. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The finished computation in hexadecimal. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of a file, read in blocks.
     *
     * @throws IOException when it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return hex(digest);
    }

    /** Whether a text has the form of a hash; anything else never becomes part of a path. */
    public static boolean isValid(String sha256) {
        return sha256 != null && FORMA.matcher(sha256).matches();
    }

    /** Bytes as whole megabytes (10^6) for a message, at least 1. */
    static long megas(long bytes) {
        return Math.max(1, bytes / 1_000_000);
    }
}
