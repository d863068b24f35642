package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.derivado.domain.Cifra;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios.Columna;
import mx.edu.conalep.compromisosocial.derivado.service.DerivadosVista;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Derived work as JSON. */
final class DerivadosJson {
    private DerivadosJson() {}

    /** What derives from a convenio. */
    static JsonObject of(DerivadosVista d) {
        JsonArrayBuilder estados = Json.createArrayBuilder();
        d.cifras()
                .porEstado()
                .forEach((estado, cifra) -> estados.add(figures(cifra).add("estado", estado.name())));
        JsonArrayBuilder colectas = Json.createArrayBuilder();
        d.colectas()
                .forEach(c -> colectas.add(Json.createObjectBuilder()
                        .add("folio", c.folio())
                        .add("causa", c.causa())
                        .add("estado", c.estado())
                        .add("dinero", c.dinero())
                        .add("articulos", c.articulos())));
        JsonArrayBuilder apoyos = Json.createArrayBuilder();
        d.apoyos().forEach(a -> apoyos.add(support(a)));
        JsonArrayBuilder compromisos = Json.createArrayBuilder();
        d.pendientes()
                .forEach(c -> compromisos.add(EscritorConvenio.commitment(c.datos())
                        .add("orden", c.orden())
                        .add("vencido", c.vencido())));
        return Json.createObjectBuilder()
                .add("folio", d.convenio().folio())
                .add("vigencia", d.convenio().vigencia().name())
                .add("validadas", figures(d.cifras().validadas()))
                .add("por_validar", figures(d.cifras().porValidar()))
                .add("actividades", estados)
                .add("colectas", colectas)
                .add("apoyos_ofrecidos", d.ofrecido())
                .add("apoyos_recibidos", d.recibido())
                .add("recibidos", apoyos)
                .add("compromisos_pendientes", compromisos)
                .build();
    }

    private static JsonObjectBuilder figures(Cifra cifra) {
        return Json.createObjectBuilder()
                .add("actividades", cifra.actividades())
                .add("directos", cifra.directos())
                .add("indirectos", cifra.indirectos());
    }

    /** A support that was received. */
    static JsonObjectBuilder support(ApoyoRecibidoVista a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("numero", a.numero())
                .add("fecha", a.fecha().toString());
        json.addAll(EscritorConvenio.support(a.datos()));
        EscritorConvenio.put(
                json,
                "comprobante",
                a.comprobante() == null ? null : a.comprobante().getSha256());
        EscritorConvenio.put(json, "registrado_por", a.registradoPor());
        EscritorConvenio.put(json, "registrado_en", a.registradoEn());
        json.add("anulado", a.anulado());
        EscritorConvenio.put(json, "motivo", a.motivo());
        return json;
    }

    /** A row of the board. */
    static JsonObject of(RenglonConvenios r) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        EscritorConvenio.put(json, "entidad", r.entidad());
        EscritorConvenio.put(json, "estado", r.estado());
        EscritorConvenio.put(json, "alcance", r.alcance());
        for (Columna columna : Columna.values()) {
            json.add(columna.clave(), r.cuenta(columna));
        }
        return json.add("apoyos_ofrecidos", r.ofrecido())
                .add("apoyos_recibidos", r.recibido())
                .build();
    }
}
