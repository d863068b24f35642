package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The articles of a goal, each in the unit in which it is counted (R12, R14). An article that is written in the same unit by another
 * word, «pza» for «piezas», counts with the goal; in another unit it is another thing, and who writes it is told.
 */
public record ArticulosMeta(List<DatosMeta> metas) implements Serializable {

    /** Those of the parts of a goal that are goods. */
    public ArticulosMeta(List<DatosMeta> metas) {
        this.metas = metas.stream().filter(m -> m.clave() != null).toList();
    }

    /**
     * The key under which an article counts: that of the goal which it is part of, or its own; null when a name is missing. Of two goals in
     * one unit it is part of the one that is written like it.
     */
    public String clave(String articulo, String unidad) {
        String propia = ClaveArticulo.of(articulo, unidad);
        if (propia == null || metas.stream().anyMatch(m -> m.clave().equals(propia))) {
            return propia;
        }
        return named(articulo)
                .filter(m -> UnidadArticulo.same(m.unidad(), unidad))
                .findFirst()
                .map(DatosMeta::clave)
                .orElse(propia);
    }

    /**
     * The key under which an article is delivered: its own where something was collected or delivered under it, as what was kept before goods
     * counted with the goal by any word of their unit; else that under which it counts.
     *
     * @param sumas keys under which the colecta collected or delivered
     */
    public String clave(String articulo, String unidad, Set<String> sumas) {
        String propia = ClaveArticulo.of(articulo, unidad);
        return propia != null && sumas.contains(propia) ? propia : clave(articulo, unidad);
    }

    /** The part of the goal that counts the article in another unit; empty when the goal does not know it, or counts it in this one. */
    public Optional<DatosMeta> otraUnidad(String articulo, String unidad) {
        if (articulo == null
                || unidad == null
                || named(articulo).anyMatch(m -> UnidadArticulo.same(m.unidad(), unidad))) {
            return Optional.empty();
        }
        return named(articulo).findFirst();
    }

    private Stream<DatosMeta> named(String articulo) {
        String nombre = ClaveArticulo.of(articulo, "");
        return metas.stream().filter(m -> ClaveArticulo.of(m.articulo(), "").equals(nombre));
    }
}
