package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Palabras;
import mx.edu.conalep.compromisosocial.shared.Condiciones;

/**
 * A search: each of its words of three letters or more begins some word of the parties, the object or the clauses, accents ignored. Shorter
 * ones count when there are no others, and what has no word at all is found nowhere.
 * What is rare is found by the full-text index, the rarest word first, as the index goes through the words in their order. What stands
 * in a third of all convenios is compared in the text instead: the index would read every place of it (of 50,000 convenios that all
 * hold a word sixteen times: 600 ms, beside a rare word 25 ms; compared in the text of what the rare word finds: under 1 ms).
 */
final class Busqueda {
    /** The index holds no shorter words. */
    private static final int SHORTEST = 3;

    private static final double COMMON = 1 / 3d;
    /** From this share on a page is met within few rows, whatever order they are read in. */
    private static final double BROAD = 1 / 20d;

    private static final String START = "(?<![\\p{L}\\p{N}_])";
    private static final Map<Character, String> LETTERS = Map.of(
            'a', "[aàáâãäå]",
            'c', "[cç]",
            'e', "[eèéêë]",
            'i', "[iìíîï]",
            'n', "[nñ]",
            'o', "[oòóôõö]",
            'u', "[uùúûü]",
            'y', "[yýÿ]");

    private final String texto;
    private final List<Palabra> palabras;

    private Busqueda(String texto, List<Palabra> palabras) {
        this.texto = texto;
        this.palabras = palabras;
    }

    /**
     * Reads what somebody looks for.
     *
     * @param texto null or blank for no search at all
     * @param share the share of convenios that hold a word with this beginning, from 0 to 1
     */
    static Busqueda of(String texto, ToDoubleFunction<String> share) {
        if (texto == null || texto.isBlank()) {
            return new Busqueda("", List.of());
        }
        List<String> words = Palabras.of(texto).distinct().toList();
        List<String> indexed =
                words.stream().filter(word -> word.length() >= SHORTEST).toList();
        List<Palabra> palabras = indexed.isEmpty()
                ? words.stream().map(word -> new Palabra(word, 1)).toList()
                : indexed.stream()
                        .map(word -> new Palabra(word, share.applyAsDouble(word)))
                        .sorted(Comparator.comparingDouble(Palabra::share))
                        .toList();
        return new Busqueda(texto, palabras);
    }

    boolean isEmpty() {
        return texto.isEmpty();
    }

    /** Whether so many convenios have all of its words that a page is met within few of them. */
    boolean isBroad() {
        return !palabras.isEmpty()
                && palabras.stream().mapToDouble(Palabra::share).reduce(1, (a, b) -> a * b) >= BROAD;
    }

    /** The conditions that find its few convenios among many. */
    void find(Condiciones where) {
        if (palabras.isEmpty() && !texto.isEmpty()) {
            where.and("1 = 0", List.of());
            return;
        }
        String rare = palabras.stream()
                .filter(palabra -> palabra.share < COMMON)
                .map(palabra -> "+" + palabra.word + "*")
                .collect(Collectors.joining(" "));
        if (!rare.isEmpty()) {
            where.and("match (c.busqueda) against (? in boolean mode)", List.of(rare));
        }
        palabras.stream().filter(palabra -> palabra.share >= COMMON).forEach(palabra -> palabra.compare(where));
    }

    /** The same conditions for rows that are read one after the other, without the index. */
    void compare(Condiciones where) {
        palabras.forEach(palabra -> palabra.compare(where));
    }

    private record Palabra(String word, double share) {
        void compare(Condiciones where) {
            where.and("c.busqueda regexp ?", List.of(START + pattern(word)));
        }

        private static String pattern(String word) {
            return Palabras.fold(word)
                    .chars()
                    .mapToObj(c -> LETTERS.getOrDefault((char) c, String.valueOf((char) c)))
                    .collect(Collectors.joining());
        }
    }
}
