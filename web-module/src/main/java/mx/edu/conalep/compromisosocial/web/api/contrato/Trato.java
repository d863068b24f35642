package mx.edu.conalep.compromisosocial.web.api.contrato;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What one call takes and answers when all goes well; how it may be refused follows from that ({@link Rechazos}).
 *
 * @param ruta behind {@code /api/v1}, as the resource has it, its parameters without their patterns
 * @param consulta parameters of the query, each with the name of its schema
 * @param cuerpo what it takes, or null
 * @param estado status of its answer
 * @param contenidos schemas of its answer by their media types; null for bytes or text
 * @param rasgo what else it does
 */
record Trato(
        HttpMethod metodo,
        String ruta,
        Map<String, String> consulta,
        Cuerpo cuerpo,
        int estado,
        Map<String, String> contenidos,
        Rasgo rasgo) {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String TODO = "*/*";

    private static final String FORMA = "multipart/form-data";

    /**
     * A body.
     *
     * @param contenidos schemas of what may be sent by their media types; null for bytes or text
     * @param obligatorio whether a call without one is refused
     */
    record Cuerpo(Map<String, String> contenidos, boolean obligatorio) {
        /** An object; none at all is an empty one. */
        static Cuerpo json(String esquema) {
            return new Cuerpo(Map.of(JSON, esquema), false);
        }

        /** A file in a form. */
        static Cuerpo form(String esquema) {
            return new Cuerpo(Map.of(FORMA, esquema), true);
        }

        /** A table, by itself or in a form. */
        static Cuerpo table(String esquema) {
            Map<String, String> contenidos = new LinkedHashMap<>();
            contenidos.put(CSV, null);
            contenidos.put(XLSX, null);
            contenidos.put(FORMA, esquema);
            return new Cuerpo(contenidos, true);
        }
    }

    /** What a call does beside answering with a body. */
    enum Rasgo {
        /** Nothing. */
        NINGUNO,
        /** The address of what it made comes with it. */
        UBICA,
        /** Bytes to be kept under a name. */
        DESCARGA,
        /** Bytes that never change, with their entity tag. */
        ETIQUETA
    }

    /** Reads an object. */
    static Trato get(String ruta, String esquema) {
        return new Trato(HttpMethod.GET, ruta, Map.of(), null, 200, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** Reads bytes. */
    static Trato file(String ruta, Rasgo rasgo, String... tipos) {
        Map<String, String> contenidos = new LinkedHashMap<>();
        for (String tipo : tipos) {
            contenidos.put(tipo, null);
        }
        return new Trato(HttpMethod.GET, ruta, Map.of(), null, 200, contenidos, rasgo);
    }

    /** Replaces a record. */
    static Trato put(String ruta, String pide, String esquema) {
        return new Trato(HttpMethod.PUT, ruta, Map.of(), Cuerpo.json(pide), 200, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** An act on a record. */
    static Trato act(String ruta, String pide, String esquema) {
        return post(ruta, Cuerpo.json(pide), 200, esquema);
    }

    /** Does something that needs nothing. */
    static Trato run(String ruta, String esquema) {
        return post(ruta, null, 200, esquema);
    }

    /** Makes a record. */
    static Trato make(String ruta, String pide, String esquema) {
        return post(ruta, Cuerpo.json(pide), 201, esquema);
    }

    /** Removes a record. */
    static Trato remove(String ruta) {
        return new Trato(HttpMethod.DELETE, ruta, Map.of(), null, 204, Map.of(), Rasgo.NINGUNO);
    }

    /** Receives a file. */
    static Trato upload(String ruta, String pide, String esquema) {
        return post(ruta, Cuerpo.form(pide), 201, esquema);
    }

    /** Reads a table into records. */
    static Trato load(String ruta, String pide, String esquema) {
        return post(ruta, Cuerpo.table(pide), 200, esquema);
    }

    private static Trato post(String ruta, Cuerpo pide, int estado, String esquema) {
        return new Trato(HttpMethod.POST, ruta, Map.of(), pide, estado, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** The same, which goes on after its answer. */
    Trato later() {
        return new Trato(metodo, ruta, consulta, cuerpo, 202, contenidos, rasgo);
    }

    /** The same, whose body must be there. */
    Trato whole() {
        return new Trato(metodo, ruta, consulta, new Cuerpo(cuerpo.contenidos(), true), estado, contenidos, rasgo);
    }

    /** The same with the address of what it made. */
    Trato located() {
        return new Trato(metodo, ruta, consulta, cuerpo, estado, contenidos, Rasgo.UBICA);
    }

    /** The same as CSV for who asks for it. */
    Trato csv() {
        Map<String, String> both = new LinkedHashMap<>(contenidos);
        both.put(CSV, null);
        return new Trato(metodo, ruta, consulta, cuerpo, estado, both, Rasgo.DESCARGA);
    }

    /** The same with parameters of its query: each name followed by its schema. */
    Trato asks(String... nombresYEsquemas) {
        Map<String, String> all = new LinkedHashMap<>(consulta);
        for (int i = 0; i < nombresYEsquemas.length; i += 2) {
            all.put(nombresYEsquemas[i], nombresYEsquemas[i + 1]);
        }
        return new Trato(metodo, ruta, all, cuerpo, estado, contenidos, rasgo);
    }

    /** The same, page by page. */
    Trato paged() {
        return asks("pagina", "Pagina", "tamano", "Tamano");
    }

    /** Whether anybody may call it. */
    boolean isPublico() {
        return ruta.startsWith("/publico/");
    }

    /** Whether it is called to get a token. */
    boolean isEntrada() {
        return ruta.equals("/sesiones");
    }

    /** Whether it takes a table, of which each row may be refused. */
    boolean isTabla() {
        return cuerpo != null && cuerpo.contenidos().containsKey(CSV);
    }

    /** Whether it names a record. */
    boolean isDeRegistro() {
        return ruta.contains("{");
    }

    /** Whether it answers with bytes alone. */
    boolean isArchivo() {
        return !contenidos.isEmpty() && contenidos.values().stream().allMatch(esquema -> esquema == null);
    }
}
