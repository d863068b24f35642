package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What is kept of a student: the least with which his plantel tells him apart (R25).
 *
 * @param matricula capital letters, digits and hyphens
 * @param iniciales of his name, which show a mistyped matrícula
 * @param aviso whether he, or his tutor when he is under age, got the notice of privacy in force ({@link AvisoPrivacidad})
 * @param respuestas one for each criterion of the programme; null where there is none
 * @param criterios the criterion that each answer names; all null when they stand in the order of the criteria
 */
public record DatosCandidato(
        String matricula, String iniciales, boolean aviso, List<Integer> respuestas, List<String> criterios)
        implements Serializable {
    private static final Pattern MATRICULA = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,18}[A-Z0-9]");
    private static final Pattern INICIALES = Pattern.compile("\\p{Lu}{2,5}");

    /** With answers in the order of the criteria. */
    public DatosCandidato(String matricula, String iniciales, boolean aviso, List<Integer> respuestas) {
        this(matricula, iniciales, aviso, respuestas, Collections.nCopies(respuestas.size(), null));
    }

    /** The answers in the order of the criteria, once {@link #check} found nothing. */
    public List<Integer> answers(List<Criterio> deEllos) {
        return new RespuestasCandidato(respuestas, criterios).inOrder(deEllos);
    }

    /** The rules that it breaks, each with its field. */
    public List<RuleViolation> check(List<Criterio> deEllos) {
        List<RuleViolation> broken = new ArrayList<>();
        shaped(matricula, MATRICULA, "matricula", broken);
        shaped(iniciales, INICIALES, "iniciales", broken);
        if (!aviso) {
            broken.add(new RuleViolation("emergente.candidato.aviso", "aviso"));
        }
        new RespuestasCandidato(respuestas, criterios).check(deEllos, broken);
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
