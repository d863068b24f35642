package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;

/** Numbers as they are typed; what does not read as one stays a text, which the reader of the API refuses at its path. */
final class Numeros {
    private Numeros() {}

    /** A number as people read it, without the zeros behind it. */
    static String plain(BigDecimal numero) {
        BigDecimal bare = numero.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    static boolean isDecimal(String text) {
        return text != null && text.strip().matches("-?\\d{1,20}(\\.\\d{1,10})?");
    }

    /** Adds a number, a text that is none, or null for a blank one. */
    static void put(JsonObjectBuilder json, String name, String text) {
        if (text == null || text.isBlank()) {
            json.addNull(name);
        } else if (isDecimal(text)) {
            json.add(name, new BigDecimal(text.strip()));
        } else {
            json.add(name, text);
        }
    }
}
