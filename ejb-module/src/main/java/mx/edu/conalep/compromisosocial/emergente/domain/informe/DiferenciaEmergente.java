package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a version says otherwise than the one before it, inside the same scope.
 *
 * @param personas units whose counts changed, as they are now
 * @param articulos goods of the scope whose amounts changed
 */
public record DiferenciaEmergente(List<PersonasUnidad> personas, List<Cambio> articulos) implements Serializable {

    /** What was delivered of an article, before and after; before is null for one that was not there. */
    public record Cambio(String articulo, String medida, BigDecimal antes, BigDecimal despues)
            implements Serializable {}

    /** Compares two versions. */
    public static DiferenciaEmergente between(ContenidoEmergente antes, ContenidoEmergente despues) {
        List<Cambio> cambios = new ArrayList<>();
        for (ArticuloUnidad a : despues.balance()) {
            ArticuloUnidad before = antes.balance().stream()
                    .filter(b -> b.clave().equals(a.clave()))
                    .findFirst()
                    .orElse(null);
            if (before == null || !before.isSame(a)) {
                BigDecimal old = before == null ? null : before.entregado();
                cambios.add(new Cambio(a.articulo(), a.medida(), old, a.entregado()));
            }
        }
        return new DiferenciaEmergente(
                despues.personas().stream()
                        .filter(p -> antes.personas().stream()
                                .noneMatch(b -> b.unidad().equals(p.unidad()) && b.isSame(p)))
                        .toList(),
                cambios);
    }

    /** Whether nothing changed. */
    public boolean isVacia() {
        return personas.isEmpty() && articulos.isEmpty();
    }
}
