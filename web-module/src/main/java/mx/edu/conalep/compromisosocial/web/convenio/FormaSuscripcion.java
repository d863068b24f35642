package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/**
 * What stands in the form of the signatures, as typed: the day, who signed for each party, on which page of the PDF each clause stands
 * (Art. 21 II g). It reads like the body of a call.
 */
public class FormaSuscripcion implements Serializable {
    private static final long serialVersionUID = 1L;

    private String fecha;
    private final List<Map<String, String>> firmantes = new ArrayList<>();
    private final Map<String, String> paginas = new LinkedHashMap<>();

    /** With a row for the signatory of each party, who is its representative until somebody else is typed. */
    static FormaSuscripcion of(List<DatosParte> partes) {
        FormaSuscripcion forma = new FormaSuscripcion();
        for (DatosParte parte : partes) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("parte", String.valueOf(forma.firmantes.size() + 1));
            row.put("nombre", parte.representante());
            forma.firmantes.add(row);
        }
        return forma;
    }

    /** Takes over where the clauses stand in another PDF. */
    void show(Map<Clausula, Integer> encontradas) {
        paginas.clear();
        encontradas.forEach((clausula, pagina) -> paginas.putIfAbsent(clausula.letra(), String.valueOf(pagina)));
    }

    /**
     * What is typed, read.
     *
     * @param sha256 hash of the PDF that was signed
     * @param faltas takes every value that does not read, at its path
     */
    DatosSuscripcion read(String sha256, List<RuleViolation> faltas) {
        JsonObject json = Json.createObjectBuilder()
                .add("sha256", sha256)
                .add("fecha", fecha == null ? "" : fecha)
                .add("firmantes", JsonTecleado.array(firmantes))
                .add("paginas", JsonTecleado.numbers(paginas))
                .build();
        return LectorConvenio.signing(new LectorObjeto(json, faltas));
    }

    /** Page of each clause as typed, by its letter. */
    public Map<String, String> getPaginas() {
        return paginas;
    }

    public List<Map<String, String>> getFirmantes() {
        return firmantes;
    }

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }
}
