package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mx.edu.conalep.compromisosocial.colecta.domain.ArticulosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The article of a contribution, chosen among those of the goal with their unit, or written; nothing is chosen where no goods are asked for. */
public class ArticuloElegido implements Serializable {
    /** Chosen when the article is written. */
    static final String OTRO = "OTRO";

    private static final long serialVersionUID = 1L;
    private static final String ARTICULO = "articulo";
    private static final String UNIDAD = "unidad";

    private final ArticulosMeta metas;
    private String elegido;

    /**
     * The choice among the goods of a goal.
     *
     * @param datos what is corrected: its article is chosen already
     */
    ArticuloElegido(List<DatosMeta> metas, Map<String, String> datos) {
        this.metas = new ArticulosMeta(metas);
        String articulo = datos.get(ARTICULO);
        String unidad = datos.get(UNIDAD);
        elegido = articulo == null || unidad == null
                ? null
                : this.metas.find(articulo, unidad).map(DatosMeta::clave).orElse(OTRO);
    }

    private Optional<DatosMeta> named(String clave) {
        return metas.metas().stream().filter(m -> m.clave().equals(clave)).findFirst();
    }

    /** Writes the chosen article and its unit over what stands in the hidden fields. */
    void into(Map<String, String> fields) {
        named(elegido).ifPresent(meta -> {
            fields.put(ARTICULO, meta.articulo());
            fields.put(UNIDAD, meta.unidad());
        });
    }

    /**
     * Sends what was read.
     *
     * @throws RuleViolationException what is wrong; of an article that was neither chosen nor written, at the choice
     */
    <T> T send(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuleViolationException refused) {
            throw isOffered() && !OTRO.equals(elegido) ? atTheChoice(refused) : refused;
        }
    }

    private RuleViolationException atTheChoice(RuleViolationException refused) {
        boolean named = refused.violations().stream().anyMatch(v -> ARTICULO.equals(v.field()));
        return new RuleViolationException(refused.violations().stream()
                .filter(v -> !named || !UNIDAD.equals(v.field()))
                .map(v -> ARTICULO.equals(v.field()) || UNIDAD.equals(v.field())
                        ? new RuleViolation(v.code(), "meta", v.args().toArray())
                        : v)
                .toList());
    }

    /** Whether the goal asks for goods, so that there is something to choose. */
    public boolean isOffered() {
        return !metas.metas().isEmpty();
    }

    /** The goods of the goal. */
    public List<DatosMeta> getMetas() {
        return metas.metas();
    }

    /** The key of a part of the goal, {@link #OTRO}, or nothing yet. */
    public String getElegido() {
        return elegido;
    }

    public void setElegido(String elegido) {
        this.elegido = elegido;
    }
}
