package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/** A plan as its form read it last: what was kept elsewhere since is merged with what is typed, and only what both changed is asked. */
public class PlanLeido implements Serializable {
    private static final long serialVersionUID = 1L;

    private Map<String, Object> leido = Map.of();
    private int archivos;
    private List<Ajeno> ajenos = List.of();

    /** Notes what the form says before anybody types in it. */
    void read(FormaColecta forma, Function<String, List<String>> planteles) {
        leido = CamposPlan.of(forma, planteles);
    }

    /** Notes the files that it has; they are only added to. */
    void readFiles(List<DocumentoColectaVista> guardados) {
        archivos = guardados.size();
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
                        words(campo, suyo.get(campo)),
                        words(campo, tres.resultado().get(campo))))
                .toList();
        CamposPlan.into(forma, new LinkedHashMap<>(tres.resultado()), planteles);
        leido = suyo;
        return !tres.hasConflict();
    }

    /**
     * The same of its lineamientos: another file that was attached elsewhere is laid beside the one that waits here.
     *
     * @param guardados the files that are kept now, the last one in force
     * @param presentado the one that waits here to be kept, or null
     * @return whether nothing at all is to be asked
     */
    boolean mergeFile(List<DocumentoColectaVista> guardados, ArchivoGuardado presentado) {
        if (presentado != null && guardados.size() > archivos) {
            DocumentoColectaVista suyo = guardados.get(guardados.size() - 1);
            if (!suyo.sha256().equals(presentado.sha256())) {
                List<Ajeno> todos = new ArrayList<>(ajenos);
                todos.add(new Ajeno(Messages.text("colectas.lineamientos"), suyo.nombre(), presentado.nombre()));
                ajenos = List.copyOf(todos);
            }
        }
        archivos = guardados.size();
        return ajenos.isEmpty();
    }

    /** What is kept and what is typed as they stand; nothing is asked any more. */
    void settle() {
        ajenos = List.of();
    }

    private static String words(String campo, Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> words(campo, row)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .filter(e -> !"tipo".equals(e.getKey()) && e.getValue() != null)
                    .map(e -> word(campo, e.getValue().toString()))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" "));
        }
        return word(campo, Objects.toString(value, ""));
    }

    /** A day as people write it; one that is no day stays as it is typed. */
    private static String word(String campo, String text) {
        if (!CamposPlan.DIAS.contains(campo) || text.isBlank()) {
            return text;
        }
        try {
            return Formato.fecha(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unread) {
            return text;
        }
    }

    /** What both windows changed: kept, and typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }
}
