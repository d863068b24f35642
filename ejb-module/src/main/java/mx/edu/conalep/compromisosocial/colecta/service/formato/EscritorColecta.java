package mx.edu.conalep.compromisosocial.colecta.service.formato;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Writes what is in a colecta as JSON with the names of the API, always in the same order. */
public final class EscritorColecta {
    private EscritorColecta() {}

    /** A plan as canonical text. */
    public static String text(DatosColecta datos) {
        JsonObject json = write(Json.createObjectBuilder(), datos).build();
        return json.toString();
    }

    /** Adds a plan to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder json, DatosColecta datos) {
        Json.put(json, "causa", datos.causa());
        Json.put(json, "aliado", datos.aliado());
        Json.put(json, "convenio", datos.convenio());
        JsonArrayBuilder metas = Json.createArrayBuilder();
        datos.metas().forEach(m -> metas.add(goal(m)));
        json.add("metas", metas);
        JsonObjectBuilder cronograma = Json.createObjectBuilder();
        Json.put(cronograma, "inicio", datos.cronograma().inicio());
        cronograma.add(
                "cortes",
                Json.createArrayBuilder(datos.cronograma().cortes().stream()
                        .map(LocalDate::toString)
                        .toList()));
        Json.put(cronograma, "cierre", datos.cronograma().cierre());
        json.add("cronograma", cronograma);
        return json.add(
                "participantes",
                Json.createObjectBuilder()
                        .add("entidades", Json.createArrayBuilder(datos.entidades()))
                        .add("planteles", Json.createArrayBuilder(datos.planteles())));
    }

    private static JsonObjectBuilder goal(DatosMeta meta) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "tipo", meta.tipo());
        if (meta.tipo() == TipoAportacion.DINERO) {
            Json.put(json, "monto", meta.monto());
        } else {
            Json.put(json, "articulo", meta.articulo());
            Json.put(json, "cantidad", meta.cantidad());
            Json.put(json, "unidad", meta.unidad());
        }
        return json;
    }

    /** Adds a contribution to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder json, DatosAportacion datos) {
        Json.put(json, "tipo", datos.tipo());
        if (datos.isDinero()) {
            Json.put(json, "monto", datos.monto());
            Json.put(json, "referencia_deposito", datos.referenciaDeposito());
        } else {
            Json.put(json, "articulo", datos.articulo());
            Json.put(json, "cantidad", datos.cantidad());
            Json.put(json, "unidad", datos.unidad());
        }
        Json.put(json, datos.campoFecha(), datos.fecha());
        Json.put(json, "evidencia", datos.comprobante());
        return json;
    }

    /** A delivery. */
    public static JsonObjectBuilder delivery(DatosEntrega entrega) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "fecha", entrega.fecha());
        Json.put(json, "recibe", entrega.recibe());
        Json.put(json, "recibo", entrega.recibo());
        Json.put(json, "monto", entrega.monto());
        JsonArrayBuilder articulos = Json.createArrayBuilder();
        entrega.articulos().forEach(a -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            Json.put(one, "articulo", a.articulo());
            Json.put(one, "cantidad", a.cantidad());
            Json.put(one, "unidad", a.unidad());
            articulos.add(one);
        });
        return json.add("articulos", articulos);
    }
}
