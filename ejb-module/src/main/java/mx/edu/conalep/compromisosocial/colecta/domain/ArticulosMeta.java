package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles of a goal, each in the unit in which it is counted (R12, R14). An article that is written in the same unit by another
 * word, «pza» for «piezas», counts with the goal ({@link ClaveArticulo#counted}); in another unit it is another thing, and who writes it
 * is told.
 */
public record ArticulosMeta(List<DatosMeta> metas) implements Serializable {

    /** Those of the parts of a goal that are goods. */
    public ArticulosMeta(List<DatosMeta> metas) {
        this.metas = metas.stream().filter(m -> m.clave() != null).toList();
    }

    /** The part of the goal that counts an article; empty when the goal does not know it in this unit. */
    public Optional<DatosMeta> find(String articulo, String unidad) {
        String clave = ClaveArticulo.counted(articulo, unidad);
        return metas.stream().filter(m -> m.clave().equals(clave)).findFirst();
    }

    /** The part of the goal that counts the article in another unit; empty when the goal does not know it, or counts it in this one. */
    public Optional<DatosMeta> otraUnidad(String articulo, String unidad) {
        return articulo == null || unidad == null || find(articulo, unidad).isPresent()
                ? Optional.empty()
                : named(articulo).findFirst();
    }

    private Stream<DatosMeta> named(String articulo) {
        String nombre = ClaveArticulo.of(articulo, "");
        return metas.stream().filter(m -> ClaveArticulo.of(m.articulo(), "").equals(nombre));
    }
}
