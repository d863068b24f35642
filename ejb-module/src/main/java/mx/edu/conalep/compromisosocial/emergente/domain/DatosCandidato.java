package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What is kept of a student: the least with which his plantel tells him apart (R25).
 *
 * @param matricula capital letters, digits and hyphens
 * @param iniciales of his name, which show a mistyped matrícula
 * @param aviso whether he, or his tutor when he is under age, got the notice of privacy in force ({@link AvisoPrivacidad})
 * @param respuestas one for each criterion of the programme, in their order; null where there is none
 */
public record DatosCandidato(String matricula, String iniciales, boolean aviso, List<Integer> respuestas)
        implements Serializable {
    private static final Pattern MATRICULA = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,18}[A-Z0-9]");
    private static final Pattern INICIALES = Pattern.compile("\\p{Lu}{2,5}");

    /** The rules that it breaks, each with its field. */
    public List<RuleViolation> check(List<Criterio> criterios) {
        List<RuleViolation> broken = new ArrayList<>();
        shaped(matricula, MATRICULA, "matricula", broken);
        shaped(iniciales, INICIALES, "iniciales", broken);
        if (!aviso) {
            broken.add(new RuleViolation("emergente.candidato.aviso", "aviso"));
        }
        if (respuestas.size() > criterios.size()) {
            broken.add(new RuleViolation("emergente.respuestas.sobran", "respuestas", criterios.size()));
        }
        for (int i = 0; i < criterios.size(); i++) {
            String path = "respuestas[" + i + "].valor";
            Integer valor = i < respuestas.size() ? respuestas.get(i) : null;
            ReglasEmergente.required(valor, path, broken);
            int maximo = criterios.get(i).maximo();
            if (valor != null && (valor < 0 || valor > maximo)) {
                broken.add(new RuleViolation("emergente.respuesta.range", path, maximo));
            }
        }
        return broken;
    }

    private static void shaped(String value, Pattern shape, String field, List<RuleViolation> broken) {
        ReglasEmergente.required(value, field, broken);
        if (value != null && !shape.matcher(value).matches()) {
            String code = "emergente.candidato." + field;
            broken.add(new RuleViolation(code, field));
        }
    }
}
