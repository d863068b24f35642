package mx.edu.conalep.compromisosocial.sistema.seguridad;

import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;

/**
 * One request of a browser and what it must answer to whom.
 *
 * @param declarada as {@link Fuentes} names what it reaches
 * @param metodo HTTP method
 * @param ruta address with its query; {@code {folio}}, {@code {convenio}}, {@code {colecta}}, {@code {emergente}}, {@code {evidencia}},
 *     {@code {plantel}} and {@code {entidad}} are those in question
 * @param cuerpo JSON to send, or null
 * @param quienes whom it serves; the others get 403
 * @param trato what becomes of a foreign record
 */
record Visita(String declarada, String metodo, String ruta, String cuerpo, Set<Persona> quienes, Trato trato) {

    /** What becomes of a record of another plantel. */
    enum Trato {
        /** The address names none. */
        NINGUNO,
        /** It is not found. */
        NO_EXISTE,
        /** It filters a list, which then shows nothing of it. */
        FILTRA
    }

    /** A page, declared by its path and its view parameters. */
    static Visita page(String ruta, Set<Persona> quienes) {
        return new Visita(null, "GET", ruta, null, quienes, Trato.NINGUNO).declares("");
    }

    /** The same with the names of its view parameters, in order of the alphabet. */
    Visita declares(String parametros) {
        String path = ruta.split("\\?")[0];
        String names = parametros.isEmpty() ? "" : " " + parametros;
        return new Visita(("/".equals(path) ? "/index" : path) + names, metodo, ruta, cuerpo, quienes, trato);
    }

    /** A request to a servlet. */
    static Visita servlet(String declarada, String ruta, Set<Persona> quienes) {
        return new Visita(declarada, declarada.split(" ")[0], ruta, null, quienes, Trato.NINGUNO);
    }

    Visita json(String body) {
        return new Visita(declarada, metodo, ruta, body, quienes, trato);
    }

    Visita notFound() {
        return new Visita(declarada, metodo, ruta, cuerpo, quienes, Trato.NO_EXISTE);
    }

    Visita filters() {
        return new Visita(declarada, metodo, ruta, cuerpo, quienes, Trato.FILTRA);
    }

    String name() {
        return metodo + " " + ruta;
    }

    /** Sends it about a record of a plantel, with the session's secret. */
    Respuesta send(Sesion sesion, Registro registro) {
        String path = ruta.replace("{folio}", registro.folio())
                .replace("{convenio}", registro.convenio())
                .replace("{colecta}", registro.colecta())
                .replace("{emergente}", registro.emergente())
                .replace("{evidencia}", Long.toString(registro.evidencia()))
                .replace("{plantel}", registro.plantel())
                .replace("{entidad}", registro.plantel().substring(0, 2));
        Map<String, String> headers =
                "GET".equals(metodo) ? Map.of() : Map.of("X-CSRF-Token", sesion.csrf(), "X-Archivo-Nombre", "x.jpg");
        return sesion.send(metodo, path, headers, cuerpo == null ? null : "application/json", cuerpo);
    }

    /**
     * The records in question: an activity with its evidence, a convenio in legal review, a colecta and a programa emergente that run.
     *
     * @param colecta empty when the test makes none
     */
    record Registro(
            String plantel,
            String nombre,
            String folio,
            long evidencia,
            String convenio,
            String colecta,
            String emergente) {

        /** The same with a colecta. */
        Registro withColecta(String otra) {
            return new Registro(plantel, nombre, folio, evidencia, convenio, otra, emergente);
        }
    }
}
