package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;

/** The rows of the form of a convenio: a fresh one, and what follows when one is taken out. */
final class RenglonesForma {
    private RenglonesForma() {}

    /** A row with what most rows of its list are. */
    static Map<String, String> fresh(String lista) {
        Map<String, String> row = new LinkedHashMap<>();
        if ("partes".equals(lista)) {
            row.put("tipo", TipoParte.PERSONA_MORAL.name());
        } else if ("apoyos".equals(lista)) {
            row.put("tipo", TipoApoyo.ESPECIE.name());
        }
        return row;
    }

    /** Commitments follow their party when one before it was taken out; those of that one have none any more. */
    static void followParties(List<Map<String, String>> compromisos, int index) {
        for (Map<String, String> compromiso : compromisos) {
            String parte = compromiso.get("parte");
            int number = parte != null && parte.matches("\\d{1,9}") ? Integer.parseInt(parte) : 0;
            if (number == index + 1) {
                compromiso.put("parte", null);
            } else if (number > index + 1) {
                compromiso.put("parte", String.valueOf(number - 1));
            }
        }
    }
}
