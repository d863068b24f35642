package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The form of a plan, field by field, as {@code TresVias} merges it: each text, the goal and the cut-off days as a whole, and each unit
 * that takes part by itself.
 */
final class CamposPlan {
    static final String METAS = "metas";
    static final String CORTES = "cortes";

    private static final List<String> DATOS = List.of("causa", "aliado", "convenio");
    private static final List<String> FECHAS = List.of("inicio", "cierre");
    /** The fields that are days. */
    static final List<String> DIAS = List.of("inicio", "cierre", CORTES);

    private static final String ENTIDAD = "entidad:";
    private static final String PLANTEL = "plantel:";
    private static final String PARTICIPA = "participa";

    private CamposPlan() {}

    /**
     * What stands in a form.
     *
     * @param planteles the keys of the planteles of an entidad
     */
    static Map<String, Object> of(FormaColecta forma, Function<String, List<String>> planteles) {
        Map<String, Object> campos = new LinkedHashMap<>();
        DATOS.forEach(name -> campos.put(name, forma.getDatos().get(name)));
        FECHAS.forEach(name -> campos.put(name, forma.getCronograma().get(name)));
        campos.put(CORTES, written(forma.getCortes(), ""));
        campos.put(METAS, written(forma.getMetas(), "tipo"));
        for (EntidadElegida e : forma.getEntidades()) {
            if (e.isElegida()) {
                campos.put(ENTIDAD + e.getClave(), PARTICIPA);
                List<String> suyos = e.isTodos() ? planteles.apply(e.getClave()) : Arrays.asList(e.getPlanteles());
                suyos.forEach(p -> campos.put(PLANTEL + p, PARTICIPA));
            }
        }
        return campos;
    }

    private static List<Map<String, String>> written(List<Map<String, String>> rows, String siempre) {
        return rows.stream()
                .filter(row -> row.entrySet().stream()
                        .anyMatch(e -> !e.getKey().equals(siempre)
                                && e.getValue() != null
                                && !e.getValue().isBlank()))
                .<Map<String, String>>map(LinkedHashMap::new)
                .toList();
    }

    /** Writes fields into a form; rows that say the same stay as they stand. */
    static void into(FormaColecta forma, Map<String, Object> campos, Function<String, List<String>> planteles) {
        DATOS.forEach(name -> forma.getDatos().put(name, Objects.toString(campos.get(name), null)));
        FECHAS.forEach(name -> forma.getCronograma().put(name, Objects.toString(campos.get(name), null)));
        rows(forma.getCortes(), campos.get(CORTES), "");
        rows(forma.getMetas(), campos.get(METAS), "tipo");
        List<String> entidades = units(campos, ENTIDAD);
        List<String> elegidos = units(campos, PLANTEL);
        forma.getEntidades()
                .forEach(e -> e.choose(
                        entidades, elegidos, planteles.apply(e.getClave()).size()));
    }

    private static List<String> units(Map<String, Object> campos, String prefix) {
        return campos.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix) && PARTICIPA.equals(e.getValue()))
                .map(e -> e.getKey().substring(prefix.length()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void rows(List<Map<String, String>> stand, Object value, String siempre) {
        List<Map<String, String>> rows = value == null ? List.of() : (List<Map<String, String>>) value;
        if (!written(stand, siempre).equals(rows)) {
            stand.clear();
            rows.forEach(row -> stand.add(new LinkedHashMap<>(row)));
        }
    }
}
