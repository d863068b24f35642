package mx.edu.conalep.compromisosocial.web.api;

import static mx.edu.conalep.compromisosocial.web.api.CampanaJson.array;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.BalanceInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.EntregaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.SumaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaVista;
import mx.edu.conalep.compromisosocial.shared.Json;

/** The report of a colecta as the API answers it. */
final class InformeColectaJson {

    private InformeColectaJson() {}

    static JsonObject of(InformeColectaVista vista) {
        ContenidoInforme c = vista.contenido();
        JsonObjectBuilder json = version(c.version());
        json.add("nivel", c.nivel().clave())
                .add("balance", array(c.balance(), InformeColectaJson::balance))
                .add("planteles", array(c.planteles(), InformeColectaJson::plantel))
                .add("sumas", array(c.sumas(), InformeColectaJson::sum))
                .add("contraasientos", array(c.contraasientos(), InformeColectaJson::contribution))
                .add("fuera", array(c.fuera(), InformeColectaJson::contribution))
                .add("entregas", array(c.entregas(), InformeColectaJson::delivery));
        return json.add("diferencia", vista.diferencia() == null ? JsonValue.NULL : difference(vista.diferencia()))
                .build();
    }

    private static JsonObjectBuilder version(VersionInforme v) {
        JsonObjectBuilder json = VersionJson.begin(v);
        Json.put(json, "aliado", v.aliado());
        Json.put(json, "convenio", v.convenio());
        Json.put(json, "cerrada_el", v.cerradaEl());
        return json;
    }

    private static JsonObjectBuilder balance(BalanceInforme b) {
        JsonObjectBuilder json = thing(Json.createObjectBuilder(), b.cosa());
        Json.put(json, "meta", b.meta());
        Json.put(json, "recaudado", b.recaudado());
        Json.put(json, "entregado", b.entregado());
        Json.put(json, "diferencia", b.diferencia());
        return json;
    }

    private static JsonObjectBuilder plantel(PlantelInforme p) {
        return Json.createObjectBuilder()
                .add("entidad", p.entidad())
                .add("plantel", p.plantel())
                .add("nombre", p.nombre())
                .add("situacion", p.situacion().name())
                .add("aportaciones", p.cuentan())
                .add("contraasientos", p.contraasientos())
                .add("fuera", p.fuera());
    }

    private static JsonObjectBuilder sum(SumaInforme s) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("nivel", s.nivel().clave());
        Json.put(json, "entidad", s.entidad().isEmpty() ? null : s.entidad());
        Json.put(json, "plantel", s.plantel().isEmpty() ? null : s.plantel());
        Json.put(thing(json, s.cosa()), "recaudado", s.cantidad());
        return json;
    }

    private static JsonObjectBuilder contribution(AportacionInforme a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("numero", a.numero())
                .add("plantel", a.plantel())
                .add("fecha", a.fecha().toString());
        Json.put(thing(json, a.cosa()), "cantidad", a.cantidad());
        json.add("estado", a.estado().name());
        json.add("contraasiento_de", a.isContraasiento() ? Json.createValue(a.contraasientoDe()) : JsonValue.NULL);
        Json.put(json, "motivo", a.motivo());
        return json;
    }

    private static JsonObjectBuilder delivery(EntregaInforme e) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("fecha", e.fecha().toString())
                .add("recibe", e.recibe())
                .add("recibo", e.recibo());
        Json.put(thing(json, e.cosa()), "cantidad", e.cantidad());
        return json;
    }

    private static JsonObject difference(DiferenciaInforme d) {
        return Json.createObjectBuilder()
                .add("cambios", array(d.cambios(), c -> {
                    JsonObjectBuilder json = thing(Json.createObjectBuilder(), c.cosa());
                    Json.put(json, "antes", c.antes());
                    Json.put(json, "despues", c.despues());
                    Json.put(json, "diferencia", c.diferencia());
                    return json;
                }))
                .add("agregadas", array(d.agregadas(), InformeColectaJson::contribution))
                .add("planteles", array(d.planteles(), InformeColectaJson::plantel))
                .build();
    }

    private static JsonObjectBuilder thing(JsonObjectBuilder json, Cosa cosa) {
        json.add("tipo", cosa.tipo().name());
        Json.put(json, "articulo", cosa.articulo());
        Json.put(json, "unidad", cosa.unidad());
        return json;
    }
}
