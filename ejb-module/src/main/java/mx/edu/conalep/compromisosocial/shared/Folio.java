package mx.edu.conalep.compromisosocial.shared;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The public name of a record: what people write in a letter and what every address and call uses instead of a row number.
 *
 * @param valor capital letters, digits and hyphens, 32 at most, e.g. {@code AC-2026-15-016-00001}
 */
public record Folio(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{4,29}");

    public Folio {
        if (!isWellFormed(valor)) {
            throw new NotFoundException("shared.folio.notFound", valor);
        }
    }

    /** Whether a text has the form of a folio. What has not names no record, and no query needs to be asked. */
    public static boolean isWellFormed(String texto) {
        return texto != null && FORMA.matcher(texto).matches();
    }

    /** Whether a folio can contain a text: folios are kept in ASCII, with which a database compares no other letter. */
    public static boolean mayContain(String texto) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(texto);
    }

    @Override
    public String toString() {
        return valor;
    }
}
