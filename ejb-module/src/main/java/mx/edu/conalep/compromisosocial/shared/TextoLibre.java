package mx.edu.conalep.compromisosocial.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for every text that a person writes: a length, something to be seen, and nothing that a screen or a document cannot show. */
public final class TextoLibre {
    /** What Unicode counts as letters or signs although nothing of them is seen: fillers of Hangul, the empty pattern of Braille. */
    private static final Set<Integer> RELLENOS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    /** Letters of a word that name a place in a text. */
    private static final int PALABRA = 30;

    private TextoLibre() {}

    /** Whether there is nothing to be seen: no text, or spaces of any kind, formats and marks that stand on nothing. */
    public static boolean isBlank(String texto) {
        return texto == null || texto.codePoints().allMatch(TextoLibre::isInvisible);
    }

    private static boolean isInvisible(int letra) {
        return Character.isWhitespace(letra)
                || RELLENOS.contains(letra)
                || switch (Character.getType(letra)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** Whether a mark shows what comes after it in the other direction: the text would read otherwise than it is written. */
    private static boolean turnsAround(int letra) {
        return letra >= 0x202A && letra <= 0x202E || letra >= 0x2066 && letra <= 0x2069;
    }

    /** The text without the blanks around it, of whatever kind: those that break no line and the byte-order mark among them. */
    public static String bare(String texto) {
        int from = 0;
        int to = texto.length();
        while (from < to && isBlank(texto.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(texto.charAt(to - 1))) {
            to--;
        }
        return texto.substring(from, to);
    }

    private static boolean isBlank(char letra) {
        return Character.isWhitespace(letra) || Character.isSpaceChar(letra) || letra == '\uFEFF';
    }

    /** The text with each of its line breaks as one letter, however it was sent: a browser sends two for each. Null stays null. */
    public static String lines(String texto) {
        return texto == null || texto.indexOf('\r') < 0
                ? texto
                : texto.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What is wrong with a text, under the name of its field; a line break counts as one letter. */
    public static List<RuleViolation> check(String campo, String texto, int max) {
        List<RuleViolation> broken = new ArrayList<>();
        if (lines(texto).length() > max) {
            broken.add(new RuleViolation("shared.formato.tooLong", campo, max));
        }
        broken.addAll(signs(campo, texto));
        return broken;
    }

    /**
     * What is wrong with the signs of a text whose length has a message of its own, under the name of its field; nothing with none at
     * all.
     */
    public static List<RuleViolation> signs(String campo, String texto) {
        List<RuleViolation> broken = new ArrayList<>();
        if (texto == null) {
            return broken;
        }
        if (texto.codePoints().anyMatch(TextoLibre::isUnkept)) {
            broken.add(new RuleViolation("shared.formato.control", campo));
        }
        turned(texto).ifPresent(where -> broken.add(new RuleViolation("shared.formato.bidireccional", campo, where)));
        return broken;
    }

    /** Where the first mark that turns a text around stands, in words: nobody sees it, so the word before it is named. */
    private static Optional<String> turned(String texto) {
        StringBuilder before = new StringBuilder();
        for (int letra : texto.codePoints().toArray()) {
            if (turnsAround(letra)) {
                return Optional.of(after(before.toString()));
            }
            if (!isInvisible(letra) || Character.isWhitespace(letra)) {
                before.appendCodePoint(letra);
            }
        }
        return Optional.empty();
    }

    private static String after(String before) {
        String[] words = before.strip().split("\\s+");
        String last = words[words.length - 1];
        return last.isEmpty()
                ? Messages.text("shared.formato.lugar.inicio")
                : Messages.text("shared.formato.lugar.despues", last.substring(Math.max(0, last.length() - PALABRA)));
    }

    /** The text without what is never kept; null stays null. */
    public static String kept(String texto) {
        return texto == null
                ? null
                : texto.codePoints()
                        .filter(letra -> !isUnkept(letra))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** A control character, or half a letter: JSON can name one half of a pair alone, and it is no letter in any encoding. */
    private static boolean isUnkept(int letra) {
        return Character.isISOControl(letra) && letra != '\n' && letra != '\r' && letra != '\t'
                || Character.getType(letra) == Character.SURROGATE;
    }
}
