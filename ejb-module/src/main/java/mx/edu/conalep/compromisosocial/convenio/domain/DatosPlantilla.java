package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a template of clauses says.
 *
 * @param nombre how the legal area calls it
 * @param alcance which convenios it serves
 * @param clausulas text of each clause, with placeholders ({@link Marcador}); those without text are absent
 */
public record DatosPlantilla(String nombre, Alcance alcance, Map<Clausula, String> clausulas) implements Serializable {
    /** Longest name. */
    public static final int NOMBRE_MAX = 120;

    public DatosPlantilla {
        EnumMap<Clausula, String> written = new EnumMap<>(Clausula.class);
        written.putAll(clausulas);
        clausulas = Collections.unmodifiableMap(written);
    }

    /**
     * What keeps it from being a template, each with its field.
     *
     * @param nacional whether it is of the national legal area, which alone writes for national convenios
     */
    public List<RuleViolation> check(boolean nacional) {
        List<RuleViolation> broken = new ArrayList<>();
        if (nombre == null) {
            broken.add(new RuleViolation("convenio.plantilla.nombre", "nombre"));
        }
        if (alcance == null) {
            broken.add(new RuleViolation("convenio.plantilla.alcance", "alcance"));
        } else if (alcance == Alcance.NACIONAL && !nacional) {
            broken.add(new RuleViolation("convenio.plantilla.ajena", "alcance"));
        }
        if (clausulas.isEmpty()) {
            broken.add(new RuleViolation("convenio.plantilla.vacia", "clausulas"));
        }
        clausulas.forEach((letra, texto) -> Marcadores.unknown(texto)
                .forEach(marca -> broken.add(new RuleViolation(
                        "convenio.plantilla.marcador", "clausulas." + letra.letra(), marca, Marcador.all()))));
        return broken;
    }
}
