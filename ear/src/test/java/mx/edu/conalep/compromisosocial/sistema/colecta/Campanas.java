package mx.edu.conalep.compromisosocial.sistema.colecta;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Colectas on their way: a sound plan on a convenio in force, and the acts that bring it from one state to the next. */
public final class Campanas {

    private static final String RUTA = "/colectas/";

    private final Sistema sistema;
    private final Api dvs;
    private final String convenio;

    public Campanas(Sistema sistema) {
        this.sistema = sistema;
        this.dvs = sistema.api("dvs");
        this.convenio = new Acuerdos(sistema).registered("Convenio de una colecta");
    }

    /** Today, as the DVS and the planteles of these tests tell it. */
    static LocalDate hoy() {
        return Dias.hoy();
    }

    /** Folio of the registered convenio in force. */
    public String convenio() {
        return convenio;
    }

    /** A plan that lacks nothing but its lineamientos: it began ten days ago and ends in thirty. */
    public static JsonObjectBuilder plan(String convenio, List<String> entidades, List<String> planteles) {
        LocalDate hoy = hoy();
        return Json.createObjectBuilder()
                .add("causa", "Apoyo a hospitales")
                .add("aliado", "Institución aliada")
                .add("convenio", convenio)
                .add(
                        "metas",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("tipo", "DINERO")
                                        .add("monto", new BigDecimal("5000.00")))
                                .add(Json.createObjectBuilder()
                                        .add("tipo", "ESPECIE")
                                        .add("articulo", "Arroz")
                                        .add("cantidad", 100)
                                        .add("unidad", "kg")))
                .add(
                        "cronograma",
                        Json.createObjectBuilder()
                                .add("inicio", hoy.minusDays(10).toString())
                                .add(
                                        "cortes",
                                        Json.createArrayBuilder()
                                                .add(hoy.plusDays(10).toString()))
                                .add("cierre", hoy.plusDays(30).toString()))
                .add(
                        "participantes",
                        Json.createObjectBuilder()
                                .add("entidades", Json.createArrayBuilder(entidades))
                                .add("planteles", Json.createArrayBuilder(planteles)));
    }

    /** A new plan; answers its folio. */
    public String create(List<String> entidades, List<String> planteles) {
        return create(plan(convenio, entidades, planteles));
    }

    private String create(JsonObjectBuilder plan) {
        return dvs.post(
                        "/colectas",
                        plan.build(),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .expect(201)
                .json()
                .getString("folio");
    }

    /** A colecta that was sent down. */
    public String broadcast(List<String> entidades, List<String> planteles) {
        return broadcast(create(entidades, planteles));
    }

    private String broadcast(String folio) {
        upload(dvs, folio, "LINEAMIENTOS", Muestras.pdf("Lineamientos " + folio))
                .expect(201);
        dvs.post(RUTA + folio + "/difusion").expect(200);
        return folio;
    }

    /** A colecta that runs, acknowledged by every entidad and plantel. */
    public String running(List<String> entidades, List<String> planteles) {
        return started(broadcast(entidades, planteles), entidades, planteles);
    }

    /** The same with texts of one's own. */
    public String running(String causa, String aliado, List<String> entidades, List<String> planteles) {
        String folio =
                create(plan(convenio, entidades, planteles).add("causa", causa).add("aliado", aliado));
        return started(broadcast(folio), entidades, planteles);
    }

    private String started(String folio, List<String> entidades, List<String> planteles) {
        entidades.forEach(
                e -> sistema.api("entidad." + e).post(RUTA + folio + "/acuses").expect(200));
        planteles.forEach(
                p -> sistema.api("plantel." + p).post(RUTA + folio + "/acuses").expect(200));
        dvs.post(RUTA + folio + "/inicio").expect(200);
        return folio;
    }

    static Respuesta upload(Api who, String folio, String tipo, byte[] pdf) {
        return who.upload(RUTA + folio + "/evidencias", tipo, "archivo.pdf", "application/pdf", pdf);
    }

    /** A contribution in money of yesterday. */
    public static JsonObject dinero(String monto) {
        return Json.createObjectBuilder()
                .add("tipo", "DINERO")
                .add("monto", new BigDecimal(monto))
                .add(
                        "referencia_deposito",
                        "REF-" + UUID.randomUUID().toString().substring(0, 8))
                .add("fecha_deposito", hoy().minusDays(1).toString())
                .build();
    }

    /** A contribution in kind of yesterday. */
    static JsonObject especie(String articulo, String cantidad) {
        return Json.createObjectBuilder()
                .add("tipo", "ESPECIE")
                .add("articulo", articulo)
                .add("cantidad", new BigDecimal(cantidad))
                .add("unidad", "kg")
                .add("fecha", hoy().minusDays(1).toString())
                .build();
    }
}
