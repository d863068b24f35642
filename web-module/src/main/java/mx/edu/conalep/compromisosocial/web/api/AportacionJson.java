package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Contributions to a colecta as the API answers them. {@code misma_referencia} tells, where one is answered alone, the numbers of the others of
 * its plantel that stand with the same reference of a deposit; {@code referencia_en_otros}, to who is above planteles, the other
 * planteles that name it: the keys of those he sees and how many he does not;
 * {@code aviso}, that the goal counts its article in another unit; {@code cero_retirado}, the zero declaration that the act withdrew.
 */
final class AportacionJson {
    /** What an answer carries beside the data; a PUT may repeat it. */
    static final Set<String> SOLO_RESPUESTA = Set.of(
            "numero",
            "plantel",
            "entidad",
            "estado",
            "observacion",
            "contraasiento_de",
            "motivo",
            "capturada_por",
            "capturada_en",
            "validada_por",
            "validada_en",
            "misma_referencia",
            "referencia_en_otros",
            "aviso",
            "cero_retirado");

    private AportacionJson() {}

    /** A contribution. */
    static JsonObject of(AportacionVista a) {
        return write(a).build();
    }

    /** A contribution as part of another answer. */
    static JsonObjectBuilder write(AportacionVista a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("numero", a.numero())
                .add("plantel", a.plantel())
                .add("entidad", a.entidad())
                .add("estado", a.estado().name())
                .add("version", a.version());
        EscritorColecta.write(json, a.datos());
        Json.put(json, "observacion", a.observacion());
        Json.put(json, "contraasiento_de", a.contraasientoDe());
        Json.put(json, "motivo", a.motivo());
        Json.put(json, "capturada_por", a.capturadaPor());
        Json.put(json, "capturada_en", a.capturadaEn());
        Json.put(json, "validada_por", a.validadaPor());
        Json.put(json, "validada_en", a.validadaEn());
        if (!a.mismaReferencia().isEmpty()) {
            json.add("misma_referencia", Json.createArrayBuilder(a.mismaReferencia()));
        }
        if (!a.ajena().isEmpty()) {
            json.add(
                    "referencia_en_otros",
                    Json.createObjectBuilder()
                            .add("planteles", Json.createArrayBuilder(a.ajena().planteles()))
                            .add("fuera_de_ambito", a.ajena().fuera()));
        }
        if (a.otraUnidad() != null) {
            json.add(
                    "aviso",
                    Messages.text(
                            "colecta.aportacion.otraUnidad",
                            a.otraUnidad().articulo(),
                            a.otraUnidad().unidad(),
                            a.datos().unidad()));
        }
        if (a.ceroRetirado() != null) {
            json.add("cero_retirado", ColectaJson.zero(a.ceroRetirado()));
        }
        return json;
    }
}
