package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObjectBuilder;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.informe.VersionNumerada;

/** A version of a report as the API answers it. */
final class VersionJson {

    private VersionJson() {}

    /** An object that begins with what every published version tells. */
    static JsonObjectBuilder begin(VersionNumerada<?> v) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", v.folio())
                .add("estado", "PUBLICADA")
                .add("version", v.version());
        Json.put(json, "motivo", v.motivo());
        Json.put(json, "sha256", v.sha256());
        Json.put(json, "publicada_en", v.publicadaEn());
        Json.put(json, "causa", v.causa());
        return json;
    }
}
