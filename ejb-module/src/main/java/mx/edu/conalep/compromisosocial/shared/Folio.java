package mx.edu.conalep.compromisosocial.shared;

import java.util.regex.Pattern;

/**
 * The public name of a record: what people write in a letter and what every address and call uses instead of a row number.
 *
 * @param valor capital letters, digits and hyphens, 32 at most, e.g. {@code AC-2026-15-016-00001}
 */
public record Folio(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{4,29}");

    public Folio {
        if (valor == null || !FORMA.matcher(valor).matches()) {
            throw new NotFoundException("shared.folio.notFound", valor);
        }
    }

    @Override
    public String toString() {
        return valor;
    }
}
