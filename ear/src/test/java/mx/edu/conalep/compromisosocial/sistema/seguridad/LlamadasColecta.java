package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;

import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;

/** The calls on colectas, as {@link MatrizPermisosIT} makes them. */
final class LlamadasColecta {

    /** How the paths about one colecta begin. */
    static final String RAIZ = "/colectas/{folio}";

    private static final Persona[] LECTORES = {
        VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR
    };
    private static final String PLAN = "{\"causa\":\"x\",\"aliado\":\"x\",\"convenio\":\"CC-1999-00001\"}";
    private static final String APORTACION =
            "{\"tipo\":\"DINERO\",\"monto\":1,\"referencia_deposito\":\"x\",\"fecha_deposito\":\"2026-01-01\"}";
    private static final String ARCHIVO = "--b\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\nCOMPROBANTE\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"x.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\nx\r\n--b--\r\n";

    static final List<Llamada> TODAS = Stream.of(
                    Stream.of(
                            of("GET", "/colectas", LECTORES),
                            of("POST", "/colectas", DVS).json(PLAN),
                            of("GET", RAIZ, LECTORES),
                            of("PUT", RAIZ, DVS).json(PLAN.replace("{", "{\"version\":999,")),
                            act("/difusion", "{\"version\":999}", DVS),
                            act("/inicio", "{\"version\":999}", DVS),
                            act("/cierre", "{\"version\":999}", DVS),
                            act("/entrega", "{\"version\":999}", DVS),
                            act("/acuses", "{}", VINCULACION_PLANTEL, VINCULACION_ENTIDAD),
                            act("/cero", "{}", TITULAR_PLANTEL),
                            act(
                                    "/sensibilizaciones",
                                    "{\"fecha\":\"2026-01-01\",\"descripcion\":\"x\",\"asistentes\":1}",
                                    VINCULACION_PLANTEL),
                            act("/sensibilizaciones/{id}/anulacion", "{\"motivo\":\"x\"}", VINCULACION_PLANTEL),
                            act("/aportaciones", APORTACION, VINCULACION_PLANTEL),
                            of("PUT", RAIZ + "/aportaciones/{numero}", VINCULACION_PLANTEL)
                                    .json(APORTACION.replace("{", "{\"version\":999,")),
                            act("/aportaciones/{numero}/validacion", "{}", VINCULACION_ENTIDAD),
                            act("/aportaciones/{numero}/devolucion", "{\"observacion\":\"x\"}", VINCULACION_ENTIDAD),
                            act("/aportaciones/{numero}/contraasiento", "{\"motivo\":\"x\"}", VINCULACION_ENTIDAD, DVS),
                            of("POST", RAIZ + "/evidencias", VINCULACION_PLANTEL)
                                    .cuerpo("multipart/form-data; boundary=b", ARCHIVO)),
                    Stream.of(
                                    "/acuses",
                                    "/aportaciones",
                                    "/aportaciones/{numero}",
                                    "/evidencias",
                                    "/evidencias/{sha256}",
                                    "/informe",
                                    "/informe.{formato}",
                                    "/resultados",
                                    "/sensibilizaciones")
                            .map(path -> of("GET", RAIZ + path, LECTORES)))
            .flatMap(calls -> calls)
            .toList();

    private LlamadasColecta() {}

    private static Llamada act(String path, String body, Persona... quienes) {
        return of("POST", RAIZ + path, quienes).json(body);
    }

    private static Llamada of(String metodo, String ruta, Persona... quienes) {
        return Llamada.of(metodo, ruta, quienes);
    }
}
