package mx.edu.conalep.compromisosocial.sistema.convenio;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Convenios on their way: a sound draft, and the acts that bring it from one state to the next. */
public final class Acuerdos {

    private static final String RUTA = "/convenios/";

    private final Api autora;
    private final Api juridico;
    private final Api dvs;

    public Acuerdos(Sistema sistema) {
        this(sistema, "15");
    }

    /** Those of another CE. */
    Acuerdos(Sistema sistema, String entidad) {
        this.autora = sistema.api("entidad." + entidad);
        this.juridico = sistema.api("juridico." + entidad);
        this.dvs = sistema.api("dvs");
    }

    /** A draft that lacks nothing; its validity contains today. */
    static JsonObjectBuilder borrador(String objeto) {
        LocalDate hoy = Dias.hoy();
        JsonObjectBuilder clausulas = Json.createObjectBuilder();
        for (char letra = 'a'; letra <= 'f'; letra++) {
            clausulas.add(String.valueOf(letra), "Cláusula " + letra + " del acuerdo");
        }
        return Json.createObjectBuilder()
                .add("objeto", objeto)
                .add("vigencia_inicio", hoy.minusDays(30).toString())
                .add("vigencia_fin", hoy.plusDays(300).toString())
                .add(
                        "partes",
                        Json.createArrayBuilder()
                                .add(parte("COLEGIO_ESTATAL", "CONALEP Estado de México", null))
                                .add(parte("PERSONA_MORAL", "Fundación de prueba", "SAT970701NN3")))
                .add("clausulas", clausulas)
                .add("apoyos", Json.createArrayBuilder())
                .add(
                        "compromisos",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("parte", 2)
                                        .add("descripcion", "Entregar el material")
                                        .add("vence", hoy.plusDays(60).toString())));
    }

    private static JsonObjectBuilder parte(String tipo, String nombre, String rfc) {
        JsonObjectBuilder parte = Json.createObjectBuilder().add("tipo", tipo).add("nombre", nombre);
        return rfc == null ? parte.addNull("rfc") : parte.add("rfc", rfc);
    }

    /** A new draft of the entidad; answers its file number. */
    public String create(String objeto) {
        return create(borrador(objeto).build());
    }

    private String create(JsonObject borrador) {
        return autora.post(
                        "/convenios",
                        borrador,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .expect(201)
                .json()
                .getString("folio");
    }

    /** A draft that the legal area has found good. */
    String approved(String objeto) {
        return approved(borrador(objeto).build());
    }

    private String approved(JsonObject borrador) {
        return approve(create(borrador));
    }

    /** Brings a draft through its legal review. */
    public String approve(String folio) {
        return juridico("dictamen", send(folio));
    }

    /** A draft that waits for the legal area. */
    String sent(String objeto) {
        return send(create(objeto));
    }

    /** Hands a draft to the legal area. */
    public String send(String folio) {
        autora.post(RUTA + folio + "/revision").expect(200);
        return folio;
    }

    /** A draft that renews a convenio for a year; answers its file number. */
    public String addendum(String primero) {
        return addendum(primero, Json.createArrayBuilder());
    }

    /** The same with something that the other party is to do by a day. */
    public String addendum(String primero, String compromiso, LocalDate vence) {
        return addendum(
                primero,
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("parte", 2)
                                .add("descripcion", compromiso)
                                .add("vence", vence.toString())));
    }

    private String addendum(String primero, JsonArrayBuilder compromisos) {
        JsonObject borrador =
                autora.post(RUTA + primero + "/adenda").expect(201).json();
        String hasta = LocalDate.parse(borrador.getString("vigencia_inicio"))
                .plusYears(1)
                .toString();
        JsonObject completo = Json.createObjectBuilder(borrador)
                .add("vigencia_fin", hasta)
                .add("compromisos", compromisos)
                .build();
        return autora.put(RUTA + borrador.getString("folio"), completo)
                .expect(200)
                .json()
                .getString("folio");
    }

    /** Ends a convenio as of yesterday. */
    public void end(String primero) {
        autora.post(
                        RUTA + primero + "/terminacion",
                        Json.createObjectBuilder()
                                .add("motivo", "Acuerdo de las partes")
                                .add("fecha", Dias.ayer().toString())
                                .build())
                .expect(200);
    }

    /** An act of the legal area. */
    String juridico(String acto, String folio) {
        juridico.post(RUTA + folio + "/" + acto).expect(200);
        return folio;
    }

    /** A convenio with its signed document and its signatures. */
    public String signed(String objeto) {
        return sign(approved(objeto));
    }

    /** Brings an approved one through its signing. */
    public String sign(String folio) {
        upload(folio, Muestras.pdf("Firmado " + folio)).expect(201);
        autora.post(RUTA + folio + "/suscripcion", firmas(2)).expect(200);
        return folio;
    }

    /** A registered one; answers its yearly folio. */
    public String registered(String objeto) {
        return register(signed(objeto));
    }

    /** Registers a signed one; answers its yearly folio. */
    String register(String folio) {
        return dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
    }

    /** One that is in force since a day long gone; answers its yearly folio. */
    public String registeredSince(String objeto, LocalDate inicio) {
        JsonObject largo =
                borrador(objeto).add("vigencia_inicio", inicio.toString()).build();
        return register(sign(approved(largo)));
    }

    Respuesta upload(String folio, byte[] pdf) {
        return autora.upload(RUTA + folio + "/evidencias", "CONVENIO_FIRMADO", "convenio.pdf", "application/pdf", pdf);
    }

    /** Today where the convenios of these tests are signed: they get their dictamen today, and nobody signs before it (R21.1). */
    public static LocalDate hoy() {
        return Dias.hoy();
    }

    /** A signing of today by so many of the two parties. */
    static JsonObject firmas(int cuantas) {
        JsonArrayBuilder firmantes = Json.createArrayBuilder();
        for (int parte = 1; parte <= cuantas; parte++) {
            firmantes.add(Json.createObjectBuilder()
                    .add("parte", parte)
                    .add("nombre", "Persona facultada " + parte)
                    .add("cargo", "Titular")
                    .add("documento", "Nombramiento " + parte)
                    .add("documento_fecha", "2025-01-15"));
        }
        return Json.createObjectBuilder()
                .add("fecha", hoy().toString())
                .add("firmantes", firmantes)
                .build();
    }
}
