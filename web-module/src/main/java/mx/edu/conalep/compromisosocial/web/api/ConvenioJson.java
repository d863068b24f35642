package mx.edu.conalep.compromisosocial.web.api;

import static mx.edu.conalep.compromisosocial.web.api.CampanaJson.array;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.service.CompromisoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioRenglon;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.EslabonVista;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Convenios as the API answers them. */
final class ConvenioJson {
    /** The names that an answer carries beside what is written: a PUT of a whole answer does not choke on them. */
    static final Set<String> DE_RESPUESTA = Set.of(
            "folio",
            "expediente",
            "estado",
            "vigencia",
            "fin",
            "origen",
            "sustituye",
            "sustituto",
            "no_firmable",
            "plantilla",
            "paginas",
            "version",
            "alcance",
            "revisor",
            "entidad",
            "plantel",
            "firmantes",
            "documentos",
            "suscrito_el",
            "terminado_el",
            "causa_terminacion",
            "creado_en",
            "modificado_en",
            "advertencias");

    private ConvenioJson() {}

    /** A convenio whole. */
    static JsonObject of(ConvenioVista c) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", c.folio())
                .add("expediente", c.expediente())
                .add("estado", c.estado().name())
                .add("vigencia", c.vigencia().name())
                .add("version", c.version())
                .add("alcance", c.alcance().name())
                .add("revisor", c.revisor().name());
        EscritorConvenio.put(json, "entidad", c.entidad());
        EscritorConvenio.put(json, "plantel", c.plantel());
        EscritorConvenio.write(json, c.datos());
        json.add("compromisos", array(c.compromisos(), ConvenioJson::commitment));
        json.add("firmantes", array(c.firmantes(), ConvenioJson::signatory));
        json.add("documentos", array(c.documentos(), ConvenioJson::document));
        json.add("paginas", pages(c.paginas()));
        EscritorConvenio.put(json, "fin", c.fin());
        EscritorConvenio.put(json, "origen", c.origen());
        replacement(json, c.sustitucion());
        if (c.plantilla() != null) {
            json.add(
                    "plantilla",
                    Json.createObjectBuilder()
                            .add("clave", c.plantilla().clave())
                            .add("version", c.plantilla().version()));
        }
        EscritorConvenio.put(json, "suscrito_el", c.suscritoEl());
        EscritorConvenio.put(json, "terminado_el", c.terminadoEl());
        EscritorConvenio.put(json, "causa_terminacion", c.causaTerminacion());
        EscritorConvenio.put(json, "creado_en", c.creadoEn());
        EscritorConvenio.put(json, "modificado_en", c.modificadoEn());
        return json.build();
    }

    /** Which is written instead of which, and why it is not signed any more; absent where there is nothing to tell. */
    private static void replacement(JsonObjectBuilder json, SustitucionVista s) {
        if (s.sustituye() != null) {
            json.add("sustituye", s.sustituye());
        }
        if (s.sustituto() != null) {
            json.add("sustituto", s.sustituto());
        }
        if (!s.impedimentos().isEmpty()) {
            json.add("no_firmable", Json.createArrayBuilder(s.impedimentos()));
        }
    }

    /** Pages by the letter of their clause. */
    static JsonObjectBuilder pages(Map<Clausula, Integer> paginas) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(paginas).forEach((clausula, pagina) -> json.add(clausula.letra(), pagina));
        return json;
    }

    /** A convenio in its chain of renewals. */
    static JsonObjectBuilder link(EslabonVista e) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", e.folio())
                .add("estado", e.estado().name())
                .add("primero", e.primero());
        EscritorConvenio.put(json, "vigencia_inicio", e.inicio());
        EscritorConvenio.put(json, "vigencia_fin", e.fin());
        return json;
    }

    /** A convenio as a row of a list. */
    static JsonObject of(ConvenioRenglon r) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("expediente", r.expediente())
                .add("estado", r.estado().name())
                .add("vigencia", r.vigencia().name())
                .add("version", r.version())
                .add("alcance", r.alcance().name());
        EscritorConvenio.put(json, "entidad", r.entidad());
        EscritorConvenio.put(json, "plantel", r.plantel());
        EscritorConvenio.put(json, "objeto", r.objeto());
        EscritorConvenio.put(json, "contrapartes", r.contrapartes());
        EscritorConvenio.put(json, "vigencia_inicio", r.vigenciaInicio());
        EscritorConvenio.put(json, "vigencia_fin", r.vigenciaFin());
        return json.build();
    }

    /** A version that went to review, with what was observed on it. */
    static JsonObject of(VersionVista v) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("numero", v.numero());
        EscritorConvenio.write(json, v.datos());
        EscritorConvenio.put(json, "sha256", v.sha256());
        EscritorConvenio.put(json, "enviada_por", v.enviadaPor());
        EscritorConvenio.put(json, "enviada_en", v.enviadaEn());
        return json.add("observaciones", array(v.observaciones(), ConvenioJson::observation))
                .build();
    }

    /** A file of a convenio. */
    static JsonObjectBuilder document(DocumentoVista d) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", d.id())
                .add("tipo", d.tipo().name())
                .add("nombre", d.nombre())
                .add("tamano", d.tamano())
                .add("paginas", d.paginas())
                .add("sha256", d.sha256());
        EscritorConvenio.put(json, "recibido_por", d.recibidoPor());
        EscritorConvenio.put(json, "recibido_en", d.recibidoEn());
        return json;
    }

    private static JsonObjectBuilder commitment(CompromisoVista c) {
        JsonObjectBuilder json = EscritorConvenio.commitment(c.datos())
                .add("orden", c.orden())
                .add("estado", c.estado().name());
        EscritorConvenio.put(json, "cumplido_en", c.cumplidoEn());
        EscritorConvenio.put(json, "cumplido_por", c.cumplidoPor());
        return json;
    }

    private static JsonObjectBuilder signatory(Firmante f) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        EscritorConvenio.put(json, "parte", f.parte());
        EscritorConvenio.put(json, "nombre", f.nombre());
        EscritorConvenio.put(json, "cargo", f.cargo());
        EscritorConvenio.put(json, "documento", f.documento());
        EscritorConvenio.put(json, "documento_fecha", f.documentoFecha());
        return json;
    }

    private static JsonObjectBuilder observation(ObservacionVista o) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        EscritorConvenio.put(json, "clausula", o.clausula());
        EscritorConvenio.put(json, "texto", o.texto());
        EscritorConvenio.put(json, "hecha_por", o.hechaPor());
        EscritorConvenio.put(json, "hecha_en", o.hechaEn());
        return json;
    }
}
