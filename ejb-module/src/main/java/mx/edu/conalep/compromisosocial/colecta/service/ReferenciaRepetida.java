package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A reference of a deposit that several planteles of a colecta name.
 *
 * @param referencia as the first of them wrote it
 * @param aportaciones those that name it, by number: of the first {@value #PLANTELES} planteles, {@value #POR_PLANTEL} of each at most
 * @param mas how many others name it
 */
public record ReferenciaRepetida(String referencia, List<Registro> aportaciones, int mas) implements Serializable {
    /** Planteles that are named beside a reference. */
    static final int PLANTELES = 10;
    /** Contributions that are named of each. */
    static final int POR_PLANTEL = 3;

    /** A contribution that names it. */
    public record Registro(int numero, String plantel) implements Serializable {}

    /**
     * By reference; capitals and accents do not count, as in the database.
     *
     * @param filas reference, number and plantel, by reference and number
     */
    static List<ReferenciaRepetida> of(List<Object[]> filas) {
        Map<String, List<Object[]>> groups = new LinkedHashMap<>();
        filas.forEach(f -> groups.computeIfAbsent(plain(f[0].toString()), key -> new ArrayList<>())
                .add(f));
        return groups.values().stream().map(ReferenciaRepetida::one).toList();
    }

    private static ReferenciaRepetida one(List<Object[]> filas) {
        List<Registro> named = new ArrayList<>();
        Map<String, Integer> porPlantel = new HashMap<>();
        for (Object[] f : filas) {
            String plantel = f[2].toString();
            boolean cabe = porPlantel.containsKey(plantel) || porPlantel.size() < PLANTELES;
            if (cabe && porPlantel.merge(plantel, 1, Integer::sum) <= POR_PLANTEL) {
                named.add(new Registro(((Number) f[1]).intValue(), plantel));
            }
        }
        return new ReferenciaRepetida(filas.get(0)[0].toString(), List.copyOf(named), filas.size() - named.size());
    }

    private static String plain(String referencia) {
        return Normalizer.normalize(referencia, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
