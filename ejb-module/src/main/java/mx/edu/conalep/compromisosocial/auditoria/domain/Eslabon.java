package mx.edu.conalep.compromisosocial.auditoria.domain;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An entry in its place of the chain. Its hash is SHA-256 over the hash before it, its number and its fields, each written with
 * its length in front, so that no two entries share a canonical form.
 *
 * @param numero place in the chain, from 1, without gaps
 * @param hashPrevio hash of the entry before, {@link #INICIO} for the first
 */
public record Eslabon(long numero, Asiento asiento, String hashPrevio, String hash) implements Serializable {

    /** What stands before the first entry. */
    public static final String INICIO = "0".repeat(64);

    /** The entry that follows another one. */
    public static Eslabon after(long numeroPrevio, String hashPrevio, Asiento asiento) {
        long numero = numeroPrevio + 1;
        return new Eslabon(numero, asiento, hashPrevio, hash(numero, asiento, hashPrevio));
    }

    /** Whether the hash is the one of the fields. */
    public boolean isIntact() {
        return hash.equals(hash(numero, asiento, hashPrevio));
    }

    private static String hash(long numero, Asiento a, String hashPrevio) {
        StringBuilder canonical = new StringBuilder();
        String[] fields = {
            hashPrevio,
            Long.toString(numero),
            a.en().toString(),
            a.actor(),
            a.roles(),
            a.origen(),
            a.accion(),
            a.objeto(),
            a.resultado().name(),
            a.detalle()
        };
        for (String field : fields) {
            canonical.append(field == null ? "-" : field.length() + ":" + field).append(';');
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", unavailable);
        }
    }
}
