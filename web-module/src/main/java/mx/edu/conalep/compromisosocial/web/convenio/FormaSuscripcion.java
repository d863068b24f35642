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
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/**
 * What stands in the form of the signatures, as typed: the day, who signed for each party, on which page of the PDF each clause stands
 * (Art. 21 II g). It reads like the body of a call.
 */
public class FormaSuscripcion implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<DatosParte> partes;
    private String fecha;
    private final List<Map<String, String>> firmantes = new ArrayList<>();
    private final Map<String, String> paginas = new LinkedHashMap<>();

    private FormaSuscripcion(List<DatosParte> partes) {
        this.partes = List.copyOf(partes);
    }

    /**
     * With a row for the signatory of each party, who is its representative until somebody else is typed; a natural person without one signs
     * for herself.
     */
    static FormaSuscripcion of(List<DatosParte> partes) {
        FormaSuscripcion forma = new FormaSuscripcion(partes);
        for (DatosParte parte : partes) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("parte", String.valueOf(forma.firmantes.size() + 1));
            row.put("nombre", signsForHerself(parte) ? parte.nombre() : parte.representante());
            if (signsForHerself(parte)) {
                row.put("cargo", Messages.text("convenios.firmante.cargo.propio"));
            }
            forma.firmantes.add(row);
        }
        return forma;
    }

    private static boolean signsForHerself(DatosParte parte) {
        return parte.tipo() == TipoParte.PERSONA_FISICA && TextoLibre.isBlank(parte.representante());
    }

    /** Whether the party of a row is a natural person who signs for herself: she shows who she is, nobody empowers her. */
    public boolean isPropia(int index) {
        return signsForHerself(party(index));
    }

    /** The party of a row. */
    public DatosParte party(int index) {
        return partes.get(index);
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
