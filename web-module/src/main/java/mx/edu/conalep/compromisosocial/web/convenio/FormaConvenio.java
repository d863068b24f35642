package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/**
 * What stands in the form, as typed: texts by the names that the API gives them. It reads like the body of a call, so a value
 * that does not read is told under the same path, and kept.
 */
public class FormaConvenio implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> contacto = new LinkedHashMap<>();
    private final Map<String, String> clausulas = new LinkedHashMap<>();
    private final List<Map<String, String>> partes = new ArrayList<>();
    private final List<Map<String, String>> apoyos = new ArrayList<>();
    private final List<Map<String, String>> compromisos = new ArrayList<>();

    /** A form with what is written. */
    static FormaConvenio of(DatosConvenio escrito) {
        JsonObject json =
                EscritorConvenio.write(Json.createObjectBuilder(), escrito).build();
        FormaConvenio forma = new FormaConvenio();
        for (String name : List.of("objeto", "vigencia_inicio", "vigencia_fin")) {
            forma.datos.put(name, json.getString(name, null));
        }
        forma.contacto.putAll(JsonTecleado.texts(json.getJsonObject("contacto")));
        forma.clausulas.putAll(JsonTecleado.texts(json.getJsonObject("clausulas")));
        json.getJsonArray("partes").getValuesAs(JsonObject.class).forEach(o -> forma.partes.add(JsonTecleado.texts(o)));
        json.getJsonArray("apoyos").getValuesAs(JsonObject.class).forEach(o -> forma.apoyos.add(JsonTecleado.texts(o)));
        json.getJsonArray("compromisos")
                .getValuesAs(JsonObject.class)
                .forEach(o -> forma.compromisos.add(JsonTecleado.texts(o)));
        return forma;
    }

    /** What is typed, read; what does not read is told in it. */
    LectorConvenio.Leido read() {
        JsonObjectBuilder json = JsonTecleado.object(datos)
                .add("contacto", JsonTecleado.object(contacto))
                .add("clausulas", JsonTecleado.object(clausulas))
                .add("partes", JsonTecleado.array(partes))
                .add("apoyos", JsonTecleado.array(apoyos))
                .add("compromisos", JsonTecleado.array(compromisos));
        return LectorConvenio.read(json.build(), Set.of());
    }

    /** Adds a row to a list; answers the id of its first input. */
    String add(String lista) {
        List<Map<String, String>> rows = rows(lista);
        rows.add(RenglonesForma.fresh(lista));
        return lista + ":" + (rows.size() - 1) + ("partes".equals(lista) ? ":nombre" : ":descripcion");
    }

    /** Takes a row out of a list; commitments of the parties behind one follow their party, its own have none any more. */
    void remove(String lista, int index) {
        rows(lista).remove(index);
        if ("partes".equals(lista)) {
            RenglonesForma.followParties(compromisos, index);
        }
    }

    private List<Map<String, String>> rows(String lista) {
        return switch (lista) {
            case "partes" -> partes;
            case "apoyos" -> apoyos;
            default -> compromisos;
        };
    }

    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getContacto() {
        return contacto;
    }

    public Map<String, String> getClausulas() {
        return clausulas;
    }

    public List<Map<String, String>> getPartes() {
        return partes;
    }

    public List<Map<String, String>> getApoyos() {
        return apoyos;
    }

    public List<Map<String, String>> getCompromisos() {
        return compromisos;
    }
}
