package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/** A plan as its form read it last: what was kept elsewhere since is merged with what is typed, and only what both changed is asked. */
public class PlanLeido implements Serializable {
    private static final long serialVersionUID = 1L;

    private Map<String, Object> leido = Map.of();
    private List<Ajeno> ajenos = List.of();

    /** Notes what the form says before anybody types in it. */
    void read(FormaColecta forma, Function<String, List<String>> planteles) {
        leido = CamposPlan.of(forma, planteles);
    }

    /**
     * Merges the form with the plan as it is kept now. What both changed stays as typed and is laid beside what is kept; from here on it
     * counts as read.
     *
     * @param guardada the form that the plan has now
     * @param planteles the keys of the planteles of an entidad
     * @return whether nothing is to be asked
     */
    boolean merge(FormaColecta forma, FormaColecta guardada, Function<String, List<String>> planteles) {
        Map<String, Object> suyo = CamposPlan.of(guardada, planteles);
        TresVias<Object> tres = TresVias.of(leido, suyo, CamposPlan.of(forma, planteles));
        ajenos = tres.enConflicto().stream()
                .map(campo -> new Ajeno(
                        Messages.text("colectas." + campo),
                        words(suyo.get(campo)),
                        words(tres.resultado().get(campo))))
                .toList();
        CamposPlan.into(forma, new LinkedHashMap<>(tres.resultado()), planteles);
        leido = suyo;
        return !tres.hasConflict();
    }

    /** What is kept and what is typed as they stand; nothing is asked any more. */
    void settle() {
        ajenos = List.of();
    }

    private static String words(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(PlanLeido::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .filter(e -> !"tipo".equals(e.getKey()) && e.getValue() != null)
                    .map(e -> e.getValue().toString())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" "));
        }
        return Objects.toString(value, "");
    }

    /** What both windows changed: kept, and typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }
}
