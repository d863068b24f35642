package mx.edu.conalep.compromisosocial.web.api;

import static mx.edu.conalep.compromisosocial.web.api.CampanaJson.array;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Unidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteVista;
import mx.edu.conalep.compromisosocial.shared.Json;

/** The report of a programme as the API answers it: numbers alone (R25). */
final class InformeEmergenteJson {

    private InformeEmergenteJson() {}

    static JsonObject of(InformeEmergenteVista vista) {
        ContenidoEmergente c = vista.contenido();
        JsonObjectBuilder json = version(c.version());
        json.add("nivel", c.nivel().clave())
                .add("no_elegidos", told(c.noElegidos()))
                .add("reversiones", told(c.reversiones()))
                .add("unidades", array(c.personas(), InformeEmergenteJson::persons))
                .add("articulos", array(c.articulos(), InformeEmergenteJson::goods));
        return json.add("diferencia", vista.diferencia() == null ? JsonValue.NULL : difference(vista.diferencia()))
                .build();
    }

    private static JsonObjectBuilder version(VersionEmergente v) {
        JsonObjectBuilder json = VersionJson.begin(v);
        Json.put(json, "solicitante", v.solicitante());
        Json.put(json, "peticion", v.peticion());
        Json.put(json, "cerrado_el", v.cerradoEl());
        return json;
    }

    /** Null for what is not told: below the nation, and 1 or 2. */
    private static JsonValue told(Optional<Integer> count) {
        return count.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder unit(Unidad u) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("nivel", u.nivel().clave());
        Json.put(json, "entidad", u.entidad().isEmpty() ? null : u.entidad());
        Json.put(json, "plantel", u.plantel().isEmpty() ? null : u.plantel());
        return json;
    }

    /** What is not known is null, never a zero. */
    private static JsonObjectBuilder persons(PersonasUnidad p) {
        JsonObjectBuilder json = unit(p.unidad()).add("planteles", p.planteles());
        count(json, "donaciones", p, p.donaciones());
        count(json, "beneficiados", p, p.beneficiados());
        count(json, "entregas", p, p.entregas());
        return json;
    }

    private static void count(JsonObjectBuilder json, String name, PersonasUnidad p, int count) {
        json.add(name, p.isConRegistro() ? Json.createValue(count) : JsonValue.NULL);
    }

    private static JsonObjectBuilder goods(ArticuloUnidad a) {
        JsonObjectBuilder json = unit(a.unidad()).add("articulo", a.articulo()).add("unidad", a.medida());
        Json.put(json, "donado", a.donado());
        Json.put(json, "asignado", a.asignado());
        Json.put(json, "entregado", a.entregado());
        return json;
    }

    private static JsonObject difference(DiferenciaEmergente d) {
        return Json.createObjectBuilder()
                .add("unidades", array(d.personas(), InformeEmergenteJson::persons))
                .add("articulos", array(d.articulos(), c -> {
                    JsonObjectBuilder json = Json.createObjectBuilder()
                            .add("articulo", c.articulo())
                            .add("unidad", c.medida());
                    Json.put(json, "antes", c.antes());
                    Json.put(json, "despues", c.despues());
                    return json;
                }))
                .build();
    }
}
