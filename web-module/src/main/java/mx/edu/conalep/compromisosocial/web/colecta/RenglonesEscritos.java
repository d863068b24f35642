package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * The rows of a list of a form in which something is written: the others say nothing and are not sent. They stay on the page, so what is told of
 * the n-th row that was sent goes to the place where that row stands.
 */
final class RenglonesEscritos {
    private final Pattern ruta;
    private final List<Map<String, String>> rows;
    private final List<Integer> lugares;

    /**
     * Those of a list.
     *
     * @param lista its name in the API, {@code metas}
     * @param aside the name of what is only chosen and says nothing yet
     */
    RenglonesEscritos(String lista, List<Map<String, String>> rows, String aside) {
        this.ruta = Pattern.compile("^" + Pattern.quote(lista) + "\\[(\\d{1,9})](.*)$");
        this.rows = rows;
        this.lugares = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).entrySet().stream()
                        .anyMatch(e -> !e.getKey().equals(aside) && !TextoLibre.isBlank(e.getValue())))
                .boxed()
                .toList();
    }

    /** The rows themselves. */
    List<Map<String, String>> rows() {
        return lugares.stream().map(rows::get).toList();
    }

    /** What is told of the rows that were sent, told where they stand. */
    RuleViolationException atTheirPlaces(RuleViolationException refused) {
        List<RuleViolation> moved = new ArrayList<>();
        for (RuleViolation v : refused.violations()) {
            Matcher row = ruta.matcher(v.field() == null ? "" : v.field());
            int sent = row.matches() ? Integer.parseInt(row.group(1)) : lugares.size();
            moved.add(
                    sent < lugares.size()
                            ? new RuleViolation(
                                    v.code(),
                                    v.field().substring(0, row.start(1)) + lugares.get(sent) + "]" + row.group(2),
                                    v.args().toArray())
                            : v);
        }
        return new RuleViolationException(moved);
    }
}
