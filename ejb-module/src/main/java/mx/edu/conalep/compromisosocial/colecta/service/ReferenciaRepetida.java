package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;

/**
 * A reference of a deposit that several planteles of a colecta name.
 *
 * @param referencia as the first of them wrote it
 * @param aportaciones those that name it, by number
 */
public record ReferenciaRepetida(String referencia, List<AportacionVista> aportaciones) implements Serializable {

    /** By reference; capitals and accents do not count, as in the database. */
    static List<ReferenciaRepetida> of(List<Aportacion> aportaciones) {
        Map<String, List<AportacionVista>> groups = new LinkedHashMap<>();
        aportaciones.forEach(
                a -> groups.computeIfAbsent(plain(a.datos().referenciaDeposito()), key -> new ArrayList<>())
                        .add(AportacionVista.of(a)));
        return groups.values().stream()
                .map(g -> new ReferenciaRepetida(g.get(0).datos().referenciaDeposito(), List.copyOf(g)))
                .toList();
    }

    private static String plain(String referencia) {
        return Normalizer.normalize(referencia, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
