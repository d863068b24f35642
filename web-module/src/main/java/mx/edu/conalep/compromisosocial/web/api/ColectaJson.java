package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseVista;
import mx.edu.conalep.compromisosocial.colecta.service.CeroVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaRenglon;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.LineaColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Colectas as the API answers them. */
final class ColectaJson {
    /** What is planned, and so what a request carries itself. */
    private static final Set<String> ESCRITO =
            Set.of("causa", "aliado", "convenio", "metas", "cronograma", "participantes");

    private ColectaJson() {}

    /** A colecta whole. */
    static JsonObject of(ColectaVista c) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", c.folio())
                .add("estado", c.estado().name())
                .add("version", c.version());
        EscritorColecta.write(json, c.datos());
        json.add("documentos", CampanaJson.array(c.documentos(), ColectaJson::document));
        json.add("totales", totals(c.totales()));
        json.add("entregas", CampanaJson.array(c.entregas(), EscritorColecta::delivery));
        json.add("fuera", CampanaJson.array(c.fuera(), AportacionJson::write));
        json.add("historia", CampanaJson.array(c.historia(), ColectaJson::line));
        Json.put(json, "difundida_el", c.difundidaEl());
        Json.put(json, "iniciada_el", c.iniciadaEl());
        Json.put(json, "cerrada_el", c.cerradaEl());
        Json.put(json, "motivo_cierre", c.motivoCierre());
        Json.put(json, "creado_en", c.creadoEn());
        Json.put(json, "modificado_en", c.modificadoEn());
        return json.build();
    }

    /** The names that an answer carries beside the plan: a PUT of a whole answer does not choke on them. */
    static Set<String> answerNames(ColectaVista vista) {
        return CampanaJson.answerNames(of(vista), ESCRITO);
    }

    /** A colecta as a row of a list. */
    static JsonObject of(ColectaRenglon r) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("estado", r.estado().name())
                .add("version", r.version())
                .add("causa", r.causa())
                .add("aliado", r.aliado())
                .add("convenio", r.convenio());
        Json.put(json, "inicio", r.inicio());
        Json.put(json, "cierre", r.cierre());
        return json.build();
    }

    /** A file of a colecta. */
    static JsonObjectBuilder document(DocumentoColectaVista d) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "tipo", d.tipo());
        Json.put(json, "plantel", d.plantel());
        return CampanaJson.file(json, d.nombre(), d.mime(), d.tamano(), d.sha256(), d.recibidoPor(), d.recibidoEn());
    }

    /** Whether a unit has acknowledged. */
    static JsonObjectBuilder acuse(AcuseVista a) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "entidad", a.entidad());
        Json.put(json, "plantel", a.plantel());
        json.add("acusado", a.en() != null);
        Json.put(json, "acusado_por", a.usuario());
        Json.put(json, "acusado_en", a.en());
        return json;
    }

    /** An act of sensitising; one that stands and stands out says so in {@code aviso}. */
    static JsonObjectBuilder sensitising(SensibilizacionVista s) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", s.id());
        Json.put(json, "plantel", s.plantel());
        Json.put(json, "fecha", s.datos().fecha());
        Json.put(json, "descripcion", s.datos().descripcion());
        Json.put(json, "asistentes", s.datos().asistentes());
        Json.put(json, "registrado_por", s.usuario());
        Json.put(json, "registrado_en", s.en());
        json.add("anulada", s.anulada());
        Json.put(json, "anulada_por", s.anuladaPor());
        Json.put(json, "anulada_en", s.anuladaEn());
        Json.put(json, "motivo", s.motivo());
        if (s.datos().isInusual() && !s.anulada()) {
            json.add(
                    "aviso",
                    Messages.text("colecta.sensibilizacion.inusual", s.datos().asistentes()));
        }
        return json;
    }

    /** A zero declaration. */
    static JsonObject zero(CeroVista z) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "plantel", z.plantel());
        Json.put(json, "declarado_por", z.declaradoPor());
        Json.put(json, "declarado_en", z.declaradoEn());
        return json.build();
    }

    /** The results at a level. */
    static JsonObject of(Resultados r) {
        return Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("estado", r.estado().name())
                .add("nivel", r.nivel().clave())
                .add("items", CampanaJson.array(r.items(), ColectaJson::result))
                .build();
    }

    private static JsonObjectBuilder result(ResultadoVista r) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "entidad", r.entidad());
        Json.put(json, "plantel", r.plantel());
        Json.put(json, "situacion", r.situacion());
        json.add("reportados", r.reportados())
                .add("cero_declarado", r.cero())
                .add("sin_reporte", r.sinReporte())
                .add("aportaciones", r.aportaciones())
                .add("pendientes", r.pendientes());
        Json.put(json, "dinero", r.dinero());
        return json.add("especie", CampanaJson.array(r.especie(), ColectaJson::goods));
    }

    private static JsonObjectBuilder totals(Totales t) {
        JsonObjectBuilder dinero = Json.createObjectBuilder();
        Json.put(dinero, "recaudado", t.dinero());
        Json.put(dinero, "meta", t.metaDinero());
        return Json.createObjectBuilder().add("dinero", dinero).add("especie", CampanaJson.array(t.especie(), e -> {
            JsonObjectBuilder json = goods(e);
            Json.put(json, "meta", e.meta());
            return json;
        }));
    }

    private static JsonObjectBuilder goods(Totales.Especie e) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "articulo", e.articulo());
        Json.put(json, "unidad", e.unidad());
        Json.put(json, "cantidad", e.cantidad());
        return json;
    }

    private static JsonObjectBuilder line(LineaColectaVista l) {
        return CampanaJson.line(l.de(), l.a(), l.usuario(), l.en(), l.motivo());
    }
}
