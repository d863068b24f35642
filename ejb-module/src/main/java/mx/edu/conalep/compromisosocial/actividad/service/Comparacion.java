package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorJson;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;

/** What changed from one snapshot to another: each field before and after, and the files that came or went. */
public final class Comparacion {
    private Comparacion() {}

    static List<CambioVista> between(String antes, String despues) {
        JsonObject before = LectorJson.parse(antes);
        JsonObject after = LectorJson.parse(despues);
        List<CambioVista> changes = new ArrayList<>();
        for (CambioCampo c : CambioCampo.between(datos(before), datos(after))) {
            changes.add(new CambioVista(c.campo().columna(), TextoValor.told(c.antes()), TextoValor.told(c.despues())));
        }
        Set<String> gone = files(before);
        Set<String> come = files(after);
        Set<String> same = new HashSet<>(gone);
        same.retainAll(come);
        gone.removeAll(same);
        come.removeAll(same);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new CambioVista(Observacion.EVIDENCIAS, told(before, gone), told(after, come)));
        }
        return changes;
    }

    /** The data of a snapshot. */
    public static DatosActividad datos(JsonObject snapshot) {
        Set<String> others = snapshot.keySet().stream()
                .filter(name -> CampoActividad.find(name).isEmpty())
                .collect(Collectors.toSet());
        return LectorJson.read(snapshot, others);
    }

    private static Set<String> files(JsonObject snapshot) {
        return snapshot.getJsonArray("evidencias").stream()
                .map(JsonValue::asJsonObject)
                .map(f -> f.getString("sha256"))
                .collect(Collectors.toSet());
    }

    private static String told(JsonObject snapshot, Set<String> hashes) {
        return snapshot.getJsonArray("evidencias").stream()
                .map(JsonValue::asJsonObject)
                .filter(f -> hashes.contains(f.getString("sha256")))
                .map(f -> f.getString("nombre"))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
