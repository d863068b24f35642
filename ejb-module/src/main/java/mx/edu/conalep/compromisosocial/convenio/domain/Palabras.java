package mx.edu.conalep.compromisosocial.convenio.domain;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of texts, as a search compares them. */
public final class Palabras {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Palabras() {}

    /** The words of a text in their order; letters and digits make words, everything else stands between them; letters are composed. */
    public static Stream<String> of(String text) {
        return BETWEEN.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty());
    }

    /** Without accents and capitals. */
    public static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Each word of some texts once, as it is first written, with spaces between. A search asks whether a word is there, never how often or
     * where, and the full-text index keeps every place of every word.
     *
     * @param texts may hold nulls
     */
    public static String distinct(Stream<String> texts) {
        Map<String, String> words = new LinkedHashMap<>();
        texts.filter(text -> text != null).flatMap(Palabras::of).forEach(word -> words.putIfAbsent(fold(word), word));
        return String.join(" ", words.values());
    }
}
