package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The planteles that an act leaves behind, named before it is confirmed: ten of them, and how many more. */
final class FaltanEnActo {
    /** How many are named. */
    static final int NOMBRADOS = 10;

    private FaltanEnActo() {}

    /**
     * Who is missing, in a sentence.
     *
     * @param acto {@code inicio} or {@code cierre}
     * @param planteles keys of those missing
     * @param nombre a plantel in words
     * @return null when nobody is
     */
    static String words(String acto, List<String> planteles, UnaryOperator<String> nombre) {
        if (planteles.isEmpty()) {
            return null;
        }
        String named = planteles.stream().limit(NOMBRADOS).map(nombre).collect(Collectors.joining("; "));
        return Messages.text(
                "colectas.acto.faltan." + acto, planteles.size(), named, Math.max(0, planteles.size() - NOMBRADOS));
    }
}
