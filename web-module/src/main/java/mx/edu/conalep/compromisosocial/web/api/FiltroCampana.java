package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Which colectas or programas emergentes a list shows; null means any.
 *
 * @param texto words to look for, 200 characters at most
 */
record FiltroCampana(EstadoColecta estado, String texto) {

    /**
     * Reads the parameters of a call.
     *
     * @throws RuleViolationException when the state is none or the text too long
     */
    static FiltroCampana of(String estado, String texto) {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder asked = Json.createObjectBuilder();
        Json.put(asked, "estado", estado);
        Json.put(asked, "texto", texto);
        LectorObjeto query = new LectorObjeto(asked.build(), broken);
        FiltroCampana filtro = new FiltroCampana(query.one("estado", EstadoColecta.class), query.text("texto", 200));
        RuleViolationException.throwIfAny(broken);
        return filtro;
    }
}
