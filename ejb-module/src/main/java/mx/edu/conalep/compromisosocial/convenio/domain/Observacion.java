package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What the legal area asks to correct in a clause (Art. 21 I).
 *
 * @param clausula letter of the clause, or {@value #GENERAL} for the convenio as a whole
 * @param texto what to correct
 */
public record Observacion(String clausula, String texto) implements Serializable {
    /** The name under which the convenio as a whole is observed. */
    public static final String GENERAL = "general";
    /** Longest text. */
    public static final int MAX = 2000;

    /** An observation whose line breaks are one letter each. */
    public Observacion {
        texto = TextoLibre.lines(texto);
    }

    /** What is wrong with the observation itself, under its path in a list. */
    public List<RuleViolation> check(int indice) {
        String path = "observaciones[" + indice + "].";
        List<RuleViolation> broken = new ArrayList<>();
        if (clausula == null
                || !GENERAL.equals(clausula) && Clausula.find(clausula).isEmpty()) {
            broken.add(new RuleViolation("convenio.observacion.clausula", path + "clausula", clausula));
        }
        if (TextoLibre.isBlank(texto)) {
            broken.add(new RuleViolation("convenio.observacion.texto", path + "texto"));
        } else {
            broken.addAll(TextoLibre.check(path + "texto", texto, MAX));
        }
        return broken;
    }
}
