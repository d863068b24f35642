package mx.edu.conalep.compromisosocial.convenio.service.formato;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Writes what is in a convenio as JSON with the names of the API, always in the same order: also the text of its versions. */
public final class EscritorConvenio {
    private EscritorConvenio() {}

    /** Adds the data to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder json, DatosConvenio datos) {
        put(json, "objeto", datos.objeto());
        put(json, "vigencia_inicio", datos.vigenciaInicio());
        put(json, "vigencia_fin", datos.vigenciaFin());
        JsonArrayBuilder partes = Json.createArrayBuilder();
        datos.partes().forEach(p -> partes.add(party(p)));
        json.add("partes", partes);
        JsonObjectBuilder clausulas = Json.createObjectBuilder();
        for (Clausula clausula : Clausula.values()) {
            put(clausulas, clausula.letra(), datos.clausulas().get(clausula));
        }
        json.add("clausulas", clausulas);
        JsonArrayBuilder apoyos = Json.createArrayBuilder();
        datos.apoyos().forEach(a -> apoyos.add(support(a)));
        json.add("apoyos", apoyos);
        JsonArrayBuilder compromisos = Json.createArrayBuilder();
        datos.compromisos().forEach(c -> compromisos.add(commitment(c)));
        json.add("compromisos", compromisos);
        return json.add("contacto", contact(datos.contacto()));
    }

    private static JsonObjectBuilder party(DatosParte parte) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "tipo", parte.tipo());
        put(json, "nombre", parte.nombre());
        put(json, "rfc", parte.rfc());
        put(json, "representante", parte.representante());
        return json;
    }

    /** A support; the face of one that was received adds to it. */
    public static JsonObjectBuilder support(DatosApoyo apoyo) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "tipo", apoyo.tipo());
        put(json, "descripcion", apoyo.descripcion());
        put(json, "cantidad", apoyo.cantidad());
        put(json, "unidad", apoyo.unidad());
        put(json, "monto", apoyo.monto());
        return json;
    }

    /** A commitment; the faces that follow it up add to it. */
    public static JsonObjectBuilder commitment(DatosCompromiso compromiso) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "parte", compromiso.parte());
        put(json, "descripcion", compromiso.descripcion());
        put(json, "vence", compromiso.vence());
        return json;
    }

    private static JsonObjectBuilder contact(Contacto contacto) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "nombre", contacto.getNombre());
        put(json, "correo", contacto.getCorreo());
        put(json, "telefono", contacto.getTelefono());
        return json;
    }

    /** Adds a value: numbers as they are, null as null, everything else as its text. */
    public static void put(JsonObjectBuilder json, String name, Object value) {
        Json.put(json, name, value);
    }
}
