package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What is typed of a donation in kind (Art. 15), and the one on record that says the same. */
public class FormaDonacion implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();
    private final Map<String, String> datos = new LinkedHashMap<>();
    private DonacionVista igual;

    /** What is typed. */
    Lectura<DatosDonacion> read() {
        List<RuleViolation> faltas = new ArrayList<>();
        DatosDonacion read = LectorEmergente.donation(
                new LectorObjeto(JsonTecleado.object(datos).build(), faltas));
        return new Lectura<>(read, faltas);
    }

    /** The key under which this form is kept once. */
    String clave() {
        return clave;
    }

    /**
     * Lays what is on record beside it.
     *
     * @param otra null for none
     * @return whether there is one, so that the person is asked first
     */
    boolean asks(DonacionVista otra) {
        igual = otra;
        return otra != null;
    }

    /** The donation on record that says the same; null for none, or when it was not looked for. */
    public DonacionVista getIgual() {
        return igual;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }
}
