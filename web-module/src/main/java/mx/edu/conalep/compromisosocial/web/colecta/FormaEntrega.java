package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What stands in the form of a delivery, as typed: texts by the names of the API. It reads like the body of a call. */
public class FormaEntrega implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ARTICULOS = "articulos";

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final List<Map<String, String>> articulos = new ArrayList<>();
    private String foco;

    /** Offers what is left to deliver. */
    void offer(List<Balance> resto) {
        for (Balance cosa : resto) {
            if (cosa.articulo() == null) {
                datos.put("monto", cosa.diferencia().toPlainString());
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("articulo", cosa.articulo());
                row.put("cantidad", cosa.diferencia().stripTrailingZeros().toPlainString());
                row.put("unidad", cosa.unidad());
                articulos.add(row);
            }
        }
    }

    /** What is typed, read; what does not read is told in it. Rows in which nothing is written are left out. */
    Lectura<DatosEntrega> read() {
        List<RuleViolation> unread = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(
                JsonTecleado.object(datos)
                        .add(ARTICULOS, JsonTecleado.array(escritos().rows()))
                        .build(),
                unread);
        DatosEntrega read = LectorColecta.delivery(in);
        in.finish();
        return new Lectura<>(read, unread);
    }

    private RenglonesEscritos escritos() {
        return new RenglonesEscritos(ARTICULOS, articulos, "");
    }

    /**
     * Sends what was read.
     *
     * @throws RuleViolationException what is wrong, each at the row where it stands
     */
    void send(Runnable act) {
        foco = null;
        try {
            act.run();
        } catch (RuleViolationException refused) {
            throw escritos().atTheirPlaces(refused);
        }
    }

    /** Takes the receipt that was received. */
    void prove(String sha256) {
        datos.put("recibo", sha256);
    }

    /** Adds an article and goes to it. */
    public void add() {
        articulos.add(new LinkedHashMap<>());
        foco = ARTICULOS + ":" + (articulos.size() - 1) + ":articulo";
    }

    /** Takes an article out. */
    public void remove(int index) {
        articulos.remove(index);
        foco = ARTICULOS;
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public List<Map<String, String>> getArticulos() {
        return articulos;
    }
}
