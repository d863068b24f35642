package mx.edu.conalep.compromisosocial.emergente.service.formato;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Writes what is in a programme as JSON with the names of the API, always in the same order. */
public final class EscritorEmergente {
    private EscritorEmergente() {}

    /** A plan as canonical text. */
    public static String text(DatosEmergente datos) {
        JsonObject json = write(Json.createObjectBuilder(), datos).build();
        return json.toString();
    }

    /** Adds a plan to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder json, DatosEmergente datos) {
        JsonObjectBuilder quien = Json.createObjectBuilder();
        Json.put(quien, "tipo", datos.solicitante().tipo());
        Json.put(quien, "nombre", datos.solicitante().nombre());
        Json.put(quien, "oficio", datos.solicitante().oficio());
        Json.put(quien, "fecha", datos.solicitante().fecha());
        json.add("solicitante", quien);
        Json.put(json, "causa", datos.causa());
        Json.put(json, "peticion", datos.peticion());
        Json.put(json, "inicio", datos.inicio());
        Json.put(json, "fin", datos.fin());
        return json.add("planteles", Json.createArrayBuilder(datos.planteles()));
    }

    /** The criteria. */
    public static JsonArrayBuilder criteria(List<Criterio> criterios) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        criterios.forEach(c -> {
            JsonObjectBuilder json = Json.createObjectBuilder();
            Json.put(json, "nombre", c.nombre());
            Json.put(json, "peso", c.peso());
            Json.put(json, "tipo", c.tipo());
            Json.put(json, "maximo", c.maximo());
            array.add(json);
        });
        return array;
    }

    /** Adds a donation to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder json, DatosDonacion datos) {
        Json.put(json, "articulo", datos.articulo());
        Json.put(json, "cantidad", datos.cantidad());
        Json.put(json, "unidad", datos.unidad());
        Json.put(json, "origen", datos.origen());
        Json.put(json, "fecha", datos.fecha());
        return json;
    }

    /** The answers with what each of them adds to the score. */
    public static JsonArrayBuilder answers(Puntaje puntaje) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        puntaje.aportes().forEach(a -> {
            JsonObjectBuilder json = Json.createObjectBuilder();
            Json.put(json, "criterio", a.criterio().nombre());
            Json.put(json, "peso", a.criterio().peso());
            Json.put(json, "maximo", a.criterio().maximo());
            Json.put(json, "valor", a.respuesta());
            Json.put(json, "puntos", a.puntos());
            array.add(json);
        });
        return array;
    }
}
