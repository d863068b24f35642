package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosPlantilla;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorPlantilla;
import mx.edu.conalep.compromisosocial.shared.Json;

/** What stands in the form of a template, as typed, by the names that the API gives it (Art. 21 II). */
public class FormaPlantilla implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> clausulas = new LinkedHashMap<>();

    /** Shows what is written. */
    void show(DatosPlantilla escrito) {
        datos.put("nombre", escrito.nombre());
        datos.put("alcance", escrito.alcance().name());
        escrito.clausulas().forEach((letra, texto) -> clausulas.put(letra.letra(), texto));
    }

    /** What is typed, read; what does not read is told in it. */
    LectorPlantilla.Leida read() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        clausulas.forEach((letra, texto) -> Json.put(texts, letra, texto));
        JsonObjectBuilder json = Json.createObjectBuilder();
        datos.forEach((name, value) -> Json.put(json, name, value));
        return LectorPlantilla.read(json.add("clausulas", texts).build(), Set.of());
    }

    /** The letters of the clauses that have a text. */
    public List<String> getLetras() {
        return Arrays.stream(Clausula.values())
                .map(Clausula::letra)
                .filter(clausulas::containsKey)
                .toList();
    }

    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getClausulas() {
        return clausulas;
    }
}
