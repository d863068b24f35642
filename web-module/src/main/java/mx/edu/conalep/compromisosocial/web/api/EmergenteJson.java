package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteRenglon;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.LineaEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Programas emergentes as the API answers them; nothing here tells of a student. */
final class EmergenteJson {
    /** What is planned, and so what a request carries itself. */
    private static final Set<String> ESCRITO = Set.of("solicitante", "causa", "peticion", "inicio", "fin", "planteles");

    private EmergenteJson() {}

    /** A programme whole. */
    static JsonObject of(EmergenteVista p) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", p.folio())
                .add("estado", p.estado().name())
                .add("version", p.version());
        Json.put(json, "autor", p.autor());
        EscritorEmergente.write(json, p.datos());
        json.add("criterios", EscritorEmergente.criteria(p.criterios()))
                .add("criterios_fijos", p.fijos())
                .add("documentos", CampanaJson.array(p.documentos(), EmergenteJson::document))
                .add("historia", CampanaJson.array(p.historia(), EmergenteJson::line));
        Json.put(json, "difundido_el", p.difundidoEl());
        Json.put(json, "iniciado_el", p.iniciadoEl());
        Json.put(json, "cerrado_el", p.cerradoEl());
        Json.put(json, "informado_el", p.informadoEl());
        Json.put(json, "motivo_cierre", p.motivoCierre());
        Json.put(json, "creado_en", p.creadoEn());
        Json.put(json, "modificado_en", p.modificadoEn());
        return json.build();
    }

    /** The names that an answer carries beside the plan: a PUT of a whole answer does not choke on them. */
    static Set<String> answerNames(EmergenteVista vista) {
        return CampanaJson.answerNames(of(vista), ESCRITO);
    }

    /** A programme as a row of a list. */
    static JsonObject of(EmergenteRenglon r) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("estado", r.estado().name())
                .add("version", r.version());
        Json.put(json, "autor", r.autor());
        Json.put(json, "causa", r.causa());
        Json.put(json, "solicitante", r.solicitante());
        Json.put(json, "inicio", r.inicio());
        Json.put(json, "fin", r.fin());
        return json.build();
    }

    /** The criteria with the version of their programme. */
    static JsonObject criteria(EmergenteVista p) {
        return Json.createObjectBuilder()
                .add("folio", p.folio())
                .add("version", p.version())
                .add("fijos", p.fijos())
                .add("criterios", EscritorEmergente.criteria(p.criterios()))
                .build();
    }

    /** A file of a programme. */
    static JsonObjectBuilder document(DocumentoEmergenteVista d) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "tipo", d.tipo());
        return CampanaJson.file(json, d.nombre(), d.mime(), d.tamano(), d.sha256(), d.recibidoPor(), d.recibidoEn());
    }

    /** A donation. */
    static JsonObject of(DonacionVista d) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("numero", d.numero()).add("plantel", d.plantel());
        EscritorEmergente.write(json, d.datos());
        Json.put(json, "reversion_de", d.reversionDe());
        Json.put(json, "motivo", d.motivo());
        Json.put(json, "capturada_por", d.capturadaPor());
        Json.put(json, "capturada_en", d.capturadaEn());
        return json.build();
    }

    /** The results at a level. */
    static JsonObject of(ResultadosPrograma r) {
        return Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("estado", r.estado().name())
                .add("nivel", r.nivel().clave())
                .add("items", CampanaJson.array(r.items(), EmergenteJson::result))
                .build();
    }

    private static JsonObjectBuilder result(ResultadoEmergente r) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "entidad", r.entidad());
        Json.put(json, "plantel", r.plantel());
        Json.put(json.add("planteles", r.planteles()), "candidatos", r.candidatos());
        return json.add("beneficiados", r.beneficiados())
                .add("entregas", r.entregas())
                .add("pendientes", r.pendientes())
                .add("articulos", CampanaJson.array(r.articulos(), a -> {
                    JsonObjectBuilder one = Json.createObjectBuilder();
                    Json.put(one, "articulo", a.articulo());
                    Json.put(one, "unidad", a.unidad());
                    Json.put(one, "donado", a.donado());
                    Json.put(one, "asignado", a.asignado());
                    Json.put(one, "entregado", a.entregado());
                    return one;
                }));
    }

    /** A line of its history; a withdrawal names its plantel, and its candidate to that plantel alone. */
    static JsonObjectBuilder line(LineaEmergenteVista l) {
        JsonObjectBuilder json = CampanaJson.line(l.de(), l.a(), l.usuario(), l.en(), l.motivo());
        if (l.isRetiro()) {
            Json.put(json, "plantel", l.plantel());
            Json.put(json, "candidato", l.candidato());
        }
        return json;
    }
}
