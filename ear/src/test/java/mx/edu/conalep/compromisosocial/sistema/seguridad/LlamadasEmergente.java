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

/** The calls on programas emergentes, as {@link MatrizPermisosIT} makes them: students' data serve their plantel alone. */
final class LlamadasEmergente {

    /** How the paths about one programme begin. */
    static final String RAIZ = "/emergentes/{folio}";

    private static final Persona[] LECTORES = {
        VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR
    };
    private static final Persona[] AUTORES = {VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS};
    private static final Persona[] PLANTEL = {VINCULACION_PLANTEL, TITULAR_PLANTEL};
    private static final String PLAN = "{\"causa\":\"x\",\"peticion\":\"x\",\"planteles\":[\"15-016\"],\"solicitante\":"
            + "{\"tipo\":\"FEDERAL\",\"nombre\":\"x\",\"oficio\":\"x\",\"fecha\":\"2026-01-01\"}}";
    private static final String CANDIDATO =
            "{\"matricula\":\"12345\",\"iniciales\":\"AB\",\"aviso\":true,\"respuestas\":[{\"valor\":1}]}";
    private static final String ASIGNACION = "{\"articulo\":\"x\",\"unidad\":\"x\",\"cantidad\":1}";
    private static final String DECISION = "{\"asignacion\":1,\"version\":999}";
    private static final String ARCHIVO = "--b\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\nACUSE\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"x.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\nx\r\n--b--\r\n";

    static final List<Llamada> TODAS = Stream.of(
                    Stream.of(
                            of("GET", "/emergentes", LECTORES),
                            of("POST", "/emergentes", AUTORES).json(PLAN),
                            of("PUT", RAIZ, AUTORES).json(PLAN.replaceFirst("\\{", "{\"version\":999,")),
                            of("PUT", RAIZ + "/criterios", AUTORES).json("{\"version\":999,\"criterios\":[]}"),
                            act("/difusion", "{\"version\":999}", AUTORES),
                            act("/inicio", "{\"version\":999}", AUTORES),
                            act("/cierre", "{\"version\":999}", AUTORES),
                            act("/informe", "{\"version\":999}", DVS),
                            of("POST", RAIZ + "/evidencias", VINCULACION_PLANTEL)
                                    .cuerpo("multipart/form-data; boundary=b", ARCHIVO),
                            act("/donaciones", "{\"cantidad\":1}", VINCULACION_PLANTEL),
                            act("/donaciones/{numero}/reversion", "{\"motivo\":\"x\"}", VINCULACION_PLANTEL),
                            act("/candidatos", CANDIDATO, VINCULACION_PLANTEL),
                            of("PUT", RAIZ + "/candidatos/{numero}", VINCULACION_PLANTEL)
                                    .json(CANDIDATO.replaceFirst("\\{", "{\"version\":999,")),
                            act("/candidatos/{numero}/retiro", "{\"motivo\":\"x\"}", VINCULACION_PLANTEL),
                            act("/asignacion", ASIGNACION, VINCULACION_PLANTEL),
                            act("/asignacion/aprobacion", DECISION, TITULAR_PLANTEL),
                            act("/asignacion/devolucion", DECISION, TITULAR_PLANTEL),
                            act("/asignacion/reversion", "{\"asignacion\":1,\"candidato\":1}", TITULAR_PLANTEL),
                            act(
                                    "/entregas",
                                    "{\"asignacion\":1,\"candidato\":1,\"fecha\":\"2026-01-01\",\"acuse\":\"x\"}",
                                    VINCULACION_PLANTEL)),
                    Stream.of(
                                    "",
                                    "/criterios",
                                    "/donaciones",
                                    "/evidencias",
                                    "/evidencias/{sha256}",
                                    "/informe",
                                    "/informe.{formato}",
                                    "/resultados")
                            .map(path -> of("GET", RAIZ + path, LECTORES)),
                    Stream.of(
                                    "/acuses/{sha256}",
                                    "/asignacion",
                                    "/asignacion/propuesta",
                                    "/candidatos",
                                    "/candidatos/{numero}")
                            .map(path -> of("GET", RAIZ + path, PLANTEL)))
            .flatMap(calls -> calls)
            .toList();

    private LlamadasEmergente() {}

    private static Llamada act(String path, String body, Persona... quienes) {
        return of("POST", RAIZ + path, quienes).json(body);
    }

    private static Llamada of(String metodo, String ruta, Persona... quienes) {
        return Llamada.of(metodo, ruta, quienes);
    }
}
