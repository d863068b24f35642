package mx.edu.conalep.compromisosocial.emergente.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The answers of a candidate to the criteria of his programme (R15): each to the criterion that it names, or, when none names one, in their
 * order. An answer never counts for another criterion than the one that it names.
 *
 * @param valores answers as they were given; null where there is none
 * @param nombres criterion that each of them names, or null
 */
record RespuestasCandidato(List<Integer> valores, List<String> nombres) {

    /** Adds the rules that they break, each at the path of the answer as it was given. */
    void check(List<Criterio> criterios, List<RuleViolation> broken) {
        if (isNamed()) {
            names(criterios, broken);
        } else if (valores.size() > criterios.size()) {
            broken.add(new RuleViolation("emergente.respuestas.sobran", "respuestas", criterios.size()));
        }
        List<String> faltan = new ArrayList<>();
        for (int orden = 0; orden < criterios.size(); orden++) {
            int at = at(criterios, orden);
            if (at < 0) {
                faltan.add(criterios.get(orden).nombre());
            } else {
                range(criterios.get(orden), at, broken);
            }
        }
        if (!faltan.isEmpty()) {
            String code = faltan.size() == 1 ? "emergente.respuesta.falta" : "emergente.respuesta.faltan";
            broken.add(new RuleViolation(code, "respuestas", String.join("», «", faltan)));
        }
    }

    private void range(Criterio criterio, int at, List<RuleViolation> broken) {
        String path = "respuestas[" + at + "].valor";
        Integer valor = at < valores.size() ? valores.get(at) : null;
        ReglasEmergente.required(valor, path, broken);
        if (valor != null && (valor < 0 || valor > criterio.maximo())) {
            broken.add(new RuleViolation("emergente.respuesta.range", path, criterio.maximo()));
        }
    }

    private void names(List<Criterio> criterios, List<RuleViolation> broken) {
        Set<String> known = criterios.stream().map(c -> key(c.nombre())).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nombres.size(); i++) {
            String nombre = nombres.get(i);
            String path = "respuestas[" + i + "].criterio";
            if (nombre == null) {
                broken.add(new RuleViolation("emergente.respuesta.sinCriterio", path));
            } else if (!known.contains(key(nombre))) {
                broken.add(new RuleViolation("emergente.respuesta.desconocida", path, nombre));
            } else if (!seen.add(key(nombre))) {
                broken.add(new RuleViolation("emergente.respuesta.repetida", path, nombre));
            }
        }
    }

    /** They in the order of the criteria. */
    List<Integer> inOrder(List<Criterio> criterios) {
        return isNamed()
                ? Arrays.asList(IntStream.range(0, criterios.size())
                        .mapToObj(orden -> valores.get(at(criterios, orden)))
                        .toArray(Integer[]::new))
                : valores;
    }

    /** Where the answer to a criterion stands; below zero when none names it. */
    private int at(List<Criterio> criterios, int orden) {
        if (!isNamed()) {
            return orden;
        }
        String clave = key(criterios.get(orden).nombre());
        return IntStream.range(0, nombres.size())
                .filter(i -> nombres.get(i) != null && key(nombres.get(i)).equals(clave))
                .findFirst()
                .orElse(-1);
    }

    private boolean isNamed() {
        return nombres.stream().anyMatch(Objects::nonNull);
    }

    /** As the names of the criteria of a programme are told apart. */
    private static String key(String nombre) {
        return ClaveArticulo.of(nombre, "");
    }
}
