package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;

/** Names that count by unit and year, without gaps: {@code EX-2026-15-00001}; {@code 00} is the nation. */
@Dependent
class Expedientes {
    private static final Pattern CONVENIO = Pattern.compile("\\bEX-\\d{4}-\\d{2}(?:-\\d{3})?-\\d{5,}\\b");
    /** Blanks and line ends, which become one before hyphens are looked for: a long run of them would be walked again from each. */
    private static final Pattern BLANCOS = Pattern.compile("\\s+");
    /** Hyphens and dashes as a document may print them, with the blank around. */
    private static final Pattern GUION = Pattern.compile(" ?[-\\u2010-\\u2015\\u2212] ?");

    @Inject
    private ConsecutivoDao consecutivos;

    /** The file numbers of convenios that a text names, in their order; capitals, kinds of hyphen and blanks beside them do not count. */
    static List<String> named(String texto) {
        String words = BLANCOS.matcher(texto.toUpperCase(Locale.ROOT)).replaceAll(" ");
        return CONVENIO.matcher(GUION.matcher(words).replaceAll("-"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /**
     * The next one.
     *
     * @param serie two letters
     * @param unidad key of the plantel or the entidad; null for the nation
     */
    String next(String serie, String unidad, Acto acto) {
        String clave = unidad == null ? "00" : unidad;
        int anio = acto.en().atZone(Plazo.NACIONAL).getYear();
        return String.format(
                Locale.ROOT, "%s-%d-%s-%05d", serie, anio, clave, consecutivos.take(serie + "-" + clave, anio, 1));
    }
}
