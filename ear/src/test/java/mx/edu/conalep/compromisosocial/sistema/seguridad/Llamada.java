package mx.edu.conalep.compromisosocial.sistema.seguridad;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;

/**
 * One call of the API and what it must answer to whom.
 *
 * @param metodo HTTP method
 * @param ruta path as in the OpenAPI document, behind {@code /api/v1}
 * @param consulta query that the call needs, with its question mark, or the empty text
 * @param tipo content type of the body, or null without one
 * @param cuerpo body that breaks no rule of form; {@code {plantel}} in it is the plantel in question
 * @param quienes who may call it; the others get 403
 * @param ajeno whether it names a record of a plantel, so that a foreign one answers 404
 */
record Llamada(
        String metodo, String ruta, String consulta, String tipo, String cuerpo, Set<Persona> quienes, boolean ajeno) {

    /** One person of each role in the demonstration. */
    enum Persona {
        VINCULACION_PLANTEL("plantel.15-016"),
        TITULAR_PLANTEL("titular.15-016"),
        VINCULACION_ENTIDAD("entidad.15"),
        JURIDICO_ENTIDAD("juridico.15"),
        JURIDICO_NACIONAL("juridico.nacional"),
        DVS("dvs"),
        SSI("ssi"),
        OPERADOR("operador"),
        ADMIN("admin"),
        AUDITOR("auditor");

        private final String usuario;

        Persona(String usuario) {
            this.usuario = usuario;
        }

        String usuario() {
            return usuario;
        }

        /** Whether his scope is less than the whole country. */
        boolean isLocal() {
            return ordinal() <= JURIDICO_ENTIDAD.ordinal();
        }
    }

    static final Set<Persona> TODOS = EnumSet.allOf(Persona.class);

    private static final Set<String> DE_OTRA_UNIDAD = Set.of("convenio.otraUnidad", "emergente.otraUnidad");

    static Llamada of(String metodo, String ruta, Persona... quienes) {
        return new Llamada(metodo, ruta, "", null, null, Set.copyOf(Arrays.asList(quienes)), ruta.contains("{folio}"));
    }

    Llamada todos() {
        return new Llamada(metodo, ruta, consulta, tipo, cuerpo, TODOS, ajeno);
    }

    Llamada consulta(String query) {
        return new Llamada(metodo, ruta, query, tipo, cuerpo, quienes, ajeno);
    }

    Llamada json(String body) {
        return cuerpo("application/json", body);
    }

    Llamada cuerpo(String type, String body) {
        return new Llamada(metodo, ruta, consulta, type, body, quienes, ajeno);
    }

    Llamada ajena() {
        return new Llamada(metodo, ruta, consulta, tipo, cuerpo, quienes, true);
    }

    /** Whether a role is refused; who reads a record and is told that another unit acts on it has the role. */
    static boolean isRefusedByRole(Respuesta answer) {
        return answer.status() == 401
                || answer.status() == 403
                        && !DE_OTRA_UNIDAD.contains(answer.json().getString("codigo"));
    }

    /** Whether the record that it names is a convenio, not an activity. */
    boolean isConvenio() {
        return ruta.startsWith("/convenios");
    }

    /** As the OpenAPI document names it. */
    String clave() {
        return metodo + " " + ruta;
    }

    /** Calls it about a record of a plantel. */
    Respuesta call(Api api, String plantel, String folio) {
        String path = ruta.replace("{folio}", folio)
                .replace("{clave}", plantel)
                .replace("{periodo}", "2026-T1")
                .replace("{formato}", "pdf")
                .replace("{trabajo}", "no-existe")
                .replace("{numero}", "1")
                .replace("{sha256}", "0".repeat(64))
                .replace("{orden}", "1")
                .replace("{id}", "999999999");
        byte[] body =
                cuerpo == null ? null : cuerpo.replace("{plantel}", plantel).getBytes(StandardCharsets.UTF_8);
        return api.send(metodo, path + consulta.replace("{plantel}", plantel), Map.of(), tipo, body);
    }
}
