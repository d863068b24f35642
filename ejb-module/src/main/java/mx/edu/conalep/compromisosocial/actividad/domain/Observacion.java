package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What the entidad asks to correct in one field (Bases, Art. 23; R23).
 *
 * @param campo column name of the field, {@value #EVIDENCIAS} or {@value #GENERAL}
 * @param texto what to correct, in words for the plantel
 */
public record Observacion(String campo, String texto) {
    /** The name under which the evidence as a whole is observed. */
    public static final String EVIDENCIAS = "evidencias";
    /** The name under which the record as a whole is observed. */
    public static final String GENERAL = "general";
    /** Longest text. */
    public static final int MAX = 1000;

    /** An observation whose line breaks are one letter each. */
    public Observacion {
        texto = TextoLibre.lines(texto);
    }

    /** What is wrong with the observation itself: a field that does not exist, no text, too long a text. */
    public List<RuleViolation> check() {
        List<RuleViolation> broken = new ArrayList<>();
        String nombre = campo == null ? "observaciones" : campo;
        if (campo == null
                || !EVIDENCIAS.equals(campo) && CampoActividad.find(campo).isEmpty()) {
            broken.add(new RuleViolation("actividad.R23.unknownField", "observaciones", campo));
        }
        if (TextoLibre.isBlank(texto)) {
            broken.add(new RuleViolation("actividad.R23.textRequired", nombre));
        } else {
            broken.addAll(TextoLibre.check(nombre, texto, MAX));
        }
        return broken;
    }
}
