package mx.edu.conalep.compromisosocial.sistema.emergente;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Programmes on their way: a sound plan, and the acts that bring it from one state to the next. */
public final class Programas {

    static final String RUTA = "/emergentes/";

    private Programas() {}

    /** Today, as the DVS and the planteles of these tests tell it. */
    static LocalDate hoy() {
        return Dias.hoy();
    }

    /** A plan that lacks nothing but its request: asked for ten days ago, it began then and ends in thirty. */
    public static JsonObjectBuilder plan(List<String> planteles) {
        LocalDate hoy = hoy();
        return Json.createObjectBuilder()
                .add(
                        "solicitante",
                        Json.createObjectBuilder()
                                .add("tipo", "MUNICIPAL")
                                .add("nombre", "Protección Civil municipal")
                                .add("oficio", "PC/012/2026")
                                .add("fecha", hoy.minusDays(10).toString()))
                .add("causa", "Inundación en la colonia")
                .add("peticion", "Despensas para estudiantes damnificados")
                .add("inicio", hoy.minusDays(10).toString())
                .add("fin", hoy.plusDays(30).toString())
                .add("planteles", Json.createArrayBuilder(planteles));
    }

    /** A new plan; answers its folio. */
    public static String create(Api autor, List<String> planteles) {
        return autor.post("/emergentes", plan(planteles).build())
                .expect(201)
                .json()
                .getString("folio");
    }

    /** Vivienda 50 by yes or no, ingreso 30 of 3, familia 20 of 6. */
    static JsonArrayBuilder criterios() {
        return Json.createArrayBuilder()
                .add(criterio("Vivienda dañada", "50", "SI_NO"))
                .add(criterio("Ingreso perdido", "30", "ESCALA").add("maximo", 3))
                .add(criterio("Dependientes en la familia", "20", "ESCALA").add("maximo", 6));
    }

    static JsonObjectBuilder criterio(String nombre, String peso, String tipo) {
        return Json.createObjectBuilder()
                .add("nombre", nombre)
                .add("peso", new BigDecimal(peso))
                .add("tipo", tipo);
    }

    /** A programme that was sent down, with its criteria. */
    public static String broadcast(Api autor, List<String> planteles) {
        String folio = create(autor, planteles);
        upload(autor, folio, "SOLICITUD", Muestras.pdf("Solicitud " + folio)).expect(201);
        JsonObject programa = autor.get(RUTA + folio).expect(200).json();
        autor.put(
                        RUTA + folio + "/criterios",
                        Json.createObjectBuilder()
                                .add("version", programa.getInt("version"))
                                .add("criterios", criterios())
                                .build())
                .expect(200);
        autor.post(RUTA + folio + "/difusion").expect(200);
        return folio;
    }

    /** A programme that runs. */
    public static String running(Api autor, List<String> planteles) {
        String folio = broadcast(autor, planteles);
        autor.post(RUTA + folio + "/inicio").expect(200);
        return folio;
    }

    /** Five boxes for the plantel of a programme that runs. */
    public static void donated(Api plantel, String folio) {
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "5")).expect(201);
    }

    /** A programme with five boxes and two students, the first of whom has been proposed. */
    public static String proposed(Api plantel, List<String> planteles) {
        String folio = running(plantel, planteles);
        donated(plantel, folio);
        candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 1 0");
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1), null))
                .expect(201);
        return folio;
    }

    /** The same of a plantel, approved. */
    public static String approved(Sistema sistema, String clave) {
        Api plantel = sistema.api("plantel." + clave);
        String folio = proposed(plantel, List.of(clave));
        sistema.api("titular." + clave)
                .post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(200);
        return folio;
    }

    /** The same, sent back. */
    public static String returned(Sistema sistema, String clave) {
        String folio = proposed(sistema.api("plantel." + clave), List.of(clave));
        sistema.api("titular." + clave)
                .post(
                        RUTA + folio + "/asignacion/devolucion",
                        Json.createObjectBuilder(number("asignacion", 1))
                                .add("motivo", "Revise los ingresos")
                                .build())
                .expect(200);
        return folio;
    }

    static Respuesta upload(Api who, String folio, String tipo, byte[] file) {
        boolean pdf = file[0] == '%';
        return who.upload(
                RUTA + folio + "/evidencias",
                tipo,
                pdf ? "archivo.pdf" : "foto.jpg",
                pdf ? "application/pdf" : "image/jpeg",
                file);
    }

    /** A donation of yesterday. */
    static JsonObject donativo(String articulo, String cantidad) {
        return Json.createObjectBuilder()
                .add("articulo", articulo)
                .add("cantidad", new BigDecimal(cantidad))
                .add("unidad", "caja")
                .add("origen", "DIF municipal")
                .add("fecha", hoy().minusDays(1).toString())
                .build();
    }

    /** A student with his answers, {@code "1 3 6"}. */
    static JsonObject candidato(String matricula, String respuestas) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (String valor : respuestas.split(" ")) {
            array.add(Json.createObjectBuilder().add("valor", Integer.parseInt(valor)));
        }
        return Json.createObjectBuilder()
                .add("matricula", matricula)
                .add("iniciales", "ABC")
                .add("aviso", true)
                .add("respuestas", array)
                .build();
    }

    /** Captures a student with a matrícula of his own; answers it. */
    static String candidate(Api plantel, String folio, String respuestas) {
        String matricula = "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        plantel.post(RUTA + folio + "/candidatos", candidato(matricula, respuestas))
                .expect(201);
        return matricula;
    }

    static JsonObject asignacion(String cantidad, List<Integer> candidatos, String motivo) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("articulo", " despensa ")
                .add("unidad", "Caja")
                .add("cantidad", new BigDecimal(cantidad));
        if (!candidatos.isEmpty()) {
            json.add("candidatos", Json.createArrayBuilder(candidatos));
        }
        return json.add("motivo", motivo == null ? JsonValue.NULL : Json.createValue(motivo))
                .build();
    }

    static JsonObject number(String name, int value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
