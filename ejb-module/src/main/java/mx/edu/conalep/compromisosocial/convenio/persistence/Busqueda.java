package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Palabras;
import mx.edu.conalep.compromisosocial.shared.Condiciones;

/**
 * A search: each of its words of three letters or more begins some word of the parties, the object or the clauses, accents ignored. Shorter
 * ones count when there are no others, and what has no word at all is found nowhere.
 * What is rare is found by the full-text index, the rarest word first, as the index goes through the words in their order. What stands
 * in a third of all convenios is compared in the text instead: the index would read every place of it (of 50,000 convenios that all
 * hold a word sixteen times: 600 ms, beside a rare word 25 ms; compared in the text of what the rare word finds: under 1 ms).
 * What has the shape of a folio or a file number, or of the beginning of one, is found by that alone, as a range of its unique key.
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

    /** A yearly folio, or a file number, with one digit of its year at least. */
    private static final Pattern CLAVE = Pattern.compile("(CC|EX)-\\d[\\d-]{0,28}");

    private static final Map<String, String> COLUMNAS = Map.of("CC", "c.folio", "EX", "c.expediente");
    /** From here on a key names few: its kind, its year, and the first three of five digits or its entidad. */
    private static final int NARROW = "CC-2026-000".length();

    private final String texto;
    private final String clave;
    private final List<Palabra> palabras;

    private Busqueda(String texto, String clave, List<Palabra> palabras) {
        this.texto = texto;
        this.clave = clave;
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
            return new Busqueda("", null, List.of());
        }
        String clave = texto.strip().toUpperCase(Locale.ROOT);
        if (CLAVE.matcher(clave).matches()) {
            return new Busqueda(texto, clave, List.of());
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
        return new Busqueda(texto, null, palabras);
    }

    boolean isEmpty() {
        return texto.isEmpty();
    }

    /** Whether so many convenios have all of its words that a page is met within few of them. */
    boolean isBroad() {
        return clave != null
                ? clave.length() < NARROW
                : !palabras.isEmpty()
                        && palabras.stream().mapToDouble(Palabra::share).reduce(1, (a, b) -> a * b) >= BROAD;
    }

    /** The conditions that find its few convenios among many. */
    void find(Condiciones where) {
        if (clave != null) {
            begins(where);
            return;
        }
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
        if (clave != null) {
            begins(where);
        }
        palabras.forEach(palabra -> palabra.compare(where));
    }

    /** The pattern has digits and hyphens only, nothing that stands for other signs. */
    private void begins(Condiciones where) {
        where.and(COLUMNAS.get(clave.substring(0, 2)) + " like ?", List.of(clave + "%"));
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
