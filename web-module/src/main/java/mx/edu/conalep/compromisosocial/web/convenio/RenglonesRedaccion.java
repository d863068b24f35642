package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Adding rows to the form of a convenio and taking them out; what was taken out last comes back whole, with what rested on it. */
public class RenglonesRedaccion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PARTES = "partes";

    private final FormaConvenio forma;
    private String foco;
    private Quitado quitado;

    /** What was taken out: the row, where it stood, and the commitments that were left without a party. */
    private record Quitado(String lista, int index, Map<String, String> renglon, List<Map<String, String>> sinParte)
            implements Serializable {}

    RenglonesRedaccion(FormaConvenio forma) {
        this.forma = forma;
    }

    /** Adds a row to {@code partes}, {@code apoyos} or {@code compromisos} and goes to it. */
    public void add(String lista) {
        foco = forma.add(lista);
    }

    /** Takes a row out and goes to where it can be put back. */
    public void remove(String lista, int index) {
        Map<String, String> renglon = forma.rows(lista).remove(index);
        List<Map<String, String>> sinParte =
                PARTES.equals(lista) ? RenglonesForma.followParties(forma.getCompromisos(), index) : List.of();
        quitado = new Quitado(lista, index, renglon, sinParte);
        foco = "deshacer_" + lista;
    }

    /** Puts back what was taken out last and goes to it. */
    public void undo() {
        if (quitado == null) {
            return;
        }
        List<Map<String, String>> rows = forma.rows(quitado.lista);
        int index = Math.min(quitado.index, rows.size());
        rows.add(index, quitado.renglon);
        if (PARTES.equals(quitado.lista)) {
            RenglonesForma.restoreParty(forma.getCompromisos(), index, quitado.sinParte);
        }
        foco = quitado.lista + ":" + index + ":" + (PARTES.equals(quitado.lista) ? "nombre" : "descripcion");
        quitado = null;
    }

    /** The list from which a row was taken out that can be put back; null for none. */
    public String getDeshacible() {
        return quitado == null ? null : quitado.lista;
    }

    /** The number that the row had. */
    public int getNumero() {
        return quitado.index + 1;
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    /** The page goes nowhere by itself: something else was asked for. */
    void stay() {
        foco = null;
    }
}
