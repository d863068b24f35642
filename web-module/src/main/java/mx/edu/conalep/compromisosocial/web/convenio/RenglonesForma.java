package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;

/** The rows of the form of a convenio: a fresh one, and what follows when one is taken out. */
final class RenglonesForma {
    private static final String PARTE = "parte";

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

    /**
     * Commitments follow their party when one before it was taken out; those of that one have none any more.
     *
     * @return those of that one
     */
    static List<Map<String, String>> followParties(List<Map<String, String>> compromisos, int index) {
        List<Map<String, String>> sinParte = new ArrayList<>();
        for (Map<String, String> compromiso : compromisos) {
            int number = party(compromiso);
            if (number == index + 1) {
                compromiso.put(PARTE, null);
                sinParte.add(compromiso);
            } else if (number > index + 1) {
                compromiso.put(PARTE, String.valueOf(number - 1));
            }
        }
        return sinParte;
    }

    /** The way back, when the party is there again: its commitments are its own again unless they have another one by now. */
    static void restoreParty(List<Map<String, String>> compromisos, int index, List<Map<String, String>> sinParte) {
        for (Map<String, String> compromiso : compromisos) {
            int number = party(compromiso);
            if (number > index) {
                compromiso.put(PARTE, String.valueOf(number + 1));
            } else if (number == 0 && sinParte.stream().anyMatch(other -> other == compromiso)) {
                compromiso.put(PARTE, String.valueOf(index + 1));
            }
        }
    }

    /** The number of its party, 0 for none. */
    private static int party(Map<String, String> compromiso) {
        String parte = compromiso.get(PARTE);
        return parte != null && parte.matches("\\d{1,9}") ? Integer.parseInt(parte) : 0;
    }
}
