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
     * @param tipo its media type
     * @param esquema name of its schema
     */
    record Cuerpo(String tipo, String esquema) {}

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
        return new Trato(
                HttpMethod.PUT, ruta, Map.of(), new Cuerpo(JSON, pide), 200, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** An act on a record. */
    static Trato act(String ruta, String pide, String esquema) {
        return new Trato(
                HttpMethod.POST, ruta, Map.of(), new Cuerpo(JSON, pide), 200, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** Makes a record. */
    static Trato make(String ruta, String pide, String esquema) {
        return new Trato(
                HttpMethod.POST, ruta, Map.of(), new Cuerpo(JSON, pide), 201, Map.of(JSON, esquema), Rasgo.NINGUNO);
    }

    /** Removes a record. */
    static Trato remove(String ruta) {
        return new Trato(HttpMethod.DELETE, ruta, Map.of(), null, 204, Map.of(), Rasgo.NINGUNO);
    }

    /** Receives a file. */
    static Trato upload(String ruta, String pide, String esquema) {
        return new Trato(
                HttpMethod.POST, ruta, Map.of(), new Cuerpo(FORMA, pide), 201, Map.of(JSON, esquema), Rasgo.NINGUNO);
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

    /** Whether it names a record. */
    boolean isDeRegistro() {
        return ruta.contains("{");
    }

    /** Whether it answers with bytes alone. */
    boolean isArchivo() {
        return !contenidos.isEmpty() && contenidos.values().stream().allMatch(esquema -> esquema == null);
    }
}
