package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders in the text of a clause: which do not exist, which are filled by now, which still wait. */
public final class Marcadores {
    private static final Pattern MARCA = Pattern.compile("\\{\\{([^{}]{0,60})(}})?");

    private Marcadores() {}

    /** What stands between braces and is no placeholder, as written; also braces that nobody closed. */
    public static List<String> unknown(String texto) {
        return MARCA.matcher(texto)
                .results()
                .filter(found -> marcador(found).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The text with every placeholder for which the convenio has a value by now; the others stay. */
    public static String fill(String texto, DatosConvenio datos) {
        return MARCA.matcher(texto)
                .replaceAll(found -> Matcher.quoteReplacement(
                        marcador(found).flatMap(m -> m.in(datos)).orElse(found.group())));
    }

    /** What is written, with its clauses filled. */
    public static DatosConvenio fill(DatosConvenio datos) {
        Map<Clausula, String> filled = new EnumMap<>(Clausula.class);
        datos.clausulas().forEach((letra, texto) -> filled.put(letra, fill(texto, datos)));
        return datos.withClausulas(filled);
    }

    /** What still waits for a value, or is no placeholder, as written. */
    public static List<String> waiting(String texto, DatosConvenio datos) {
        return MARCA.matcher(texto)
                .results()
                .filter(found -> marcador(found).flatMap(m -> m.in(datos)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Optional<Marcador> marcador(MatchResult found) {
        return found.group(2) == null
                ? Optional.empty()
                : Marcador.find(found.group(1).strip());
    }
}
