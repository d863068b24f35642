package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/**
 * What stands in the form, as typed: texts by the names that the API gives them. It reads like the body of a call, so a value
 * that does not read is told under the same path, and kept.
 */
public class FormaConvenio implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What a row chooses from a few values. */
    private static final Set<String> ELEGIDOS = Set.of("tipo", "parte");

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> contacto = new LinkedHashMap<>();
    private final Map<String, String> clausulas = new LinkedHashMap<>();
    private List<String> alEmpezar = List.of();
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

    /** What stands in it now was written by nobody. */
    void begin() {
        alEmpezar = written();
    }

    /**
     * A draft begins with something that somebody wrote, be it by a template.
     *
     * @param plantilla the template that is chosen, or null
     * @throws RuleViolationException when there is nothing but what it began with
     */
    void requireWritten(String plantilla) {
        if (written().equals(alEmpezar) && TextoLibre.isBlank(plantilla)) {
            throw new RuleViolationException(new RuleViolation("convenios.borrador.vacio", "objeto"));
        }
    }

    /** Everything that is written, in the order of the form: what is only chosen says nothing yet. */
    private List<String> written() {
        return Stream.of(List.of(datos, contacto, clausulas), partes, apoyos, compromisos)
                .flatMap(List::stream)
                .flatMap(row -> row.entrySet().stream())
                .filter(e -> !ELEGIDOS.contains(e.getKey()) && !TextoLibre.isBlank(e.getValue()))
                .map(e -> e.getValue().strip())
                .toList();
    }

    List<Map<String, String>> rows(String lista) {
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
