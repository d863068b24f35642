package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.JURIDICO_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.JURIDICO_NACIONAL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;

/** The calls about convenios and who may use them (Art. 19 to 21). */
final class LlamadasConvenio {

    /** One convenio. */
    static final String RAIZ = "/convenios/{folio}";

    private static final String PLANTILLA = "/plantillas-convenio/{folio}";

    private static final Persona[] LECTORES = {
        VINCULACION_PLANTEL,
        TITULAR_PLANTEL,
        VINCULACION_ENTIDAD,
        JURIDICO_ENTIDAD,
        JURIDICO_NACIONAL,
        DVS,
        SSI,
        AUDITOR
    };
    private static final Persona[] REDACTAN = {VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS};
    private static final Persona[] REVISAN = {JURIDICO_ENTIDAD, JURIDICO_NACIONAL};
    private static final String VERSION = "{\"version\":999}";
    private static final String CONVENIO = ConvenioDePrueba.cuerpo().toString();
    private static final String ARCHIVO =
            "--b\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\nCONVENIO_FIRMADO\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"x.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\nx\r\n--b--\r\n";

    static final List<Llamada> TODAS = List.of(
            of("GET", "/convenios", LECTORES),
            of("POST", "/convenios", REDACTAN).json(CONVENIO),
            of("GET", RAIZ, LECTORES),
            of("PUT", RAIZ, REDACTAN).json(CONVENIO.replaceFirst("\\{", "{\"version\":999,")),
            of("DELETE", RAIZ, REDACTAN).consulta("?version=999"),
            of("POST", RAIZ + "/sustitucion", REDACTAN).json(VERSION),
            of("GET", RAIZ + "/versiones", LECTORES),
            of("POST", RAIZ + "/revision", REDACTAN).json(VERSION),
            of("POST", RAIZ + "/observacion", REVISAN)
                    .json("{\"version\":999,\"observaciones\":[{\"clausula\":\"c\",\"texto\":\"Falta\"}]}"),
            of("POST", RAIZ + "/dictamen", REVISAN).json(VERSION),
            of("POST", RAIZ + "/suscripcion", REDACTAN)
                    .json("{\"version\":999,\"fecha\":\"2026-01-15\",\"firmantes\":[]}"),
            of("POST", RAIZ + "/registro", DVS).json(VERSION),
            of("POST", RAIZ + "/terminacion", REDACTAN)
                    .json("{\"version\":999,\"motivo\":\"Acuerdo\",\"fecha\":\"2026-01-15\"}"),
            of("POST", RAIZ + "/compromisos/{orden}/seguimiento", REDACTAN).json("{\"nota\":\"Va bien\"}"),
            of("GET", RAIZ + "/evidencias", LECTORES),
            of("POST", RAIZ + "/evidencias", REDACTAN).cuerpo("multipart/form-data; boundary=b", ARCHIVO),
            of("POST", RAIZ + "/plantilla", REDACTAN).json("{\"version\":999,\"plantilla\":\"PL-2026-00-99999\"}"),
            of("GET", RAIZ + "/paginas", LECTORES),
            of("GET", RAIZ + "/documento.{formato}", LECTORES),
            of("GET", RAIZ + "/adenda", LECTORES),
            of("POST", RAIZ + "/adenda", REDACTAN).json(VERSION),
            of("GET", "/plantillas-convenio", LECTORES),
            of("POST", "/plantillas-convenio", REVISAN).json("{}"),
            of("GET", PLANTILLA, LECTORES),
            of("POST", PLANTILLA + "/versiones", REVISAN).json(VERSION),
            of("POST", PLANTILLA + "/retiro", REVISAN).json(VERSION),
            of("GET", "/delegaciones-convenio", REVISAN),
            of("POST", "/delegaciones-convenio", REVISAN).json("{}"),
            of("POST", "/delegaciones-convenio/{folio}/revocacion", REVISAN).json("{}"),
            of("GET", RAIZ + "/publicacion", LECTORES),
            of("POST", RAIZ + "/publicacion", REVISAN).json("{\"marcas\":[]}"),
            of("POST", RAIZ + "/publicacion/aprobacion", JURIDICO_ENTIDAD, JURIDICO_NACIONAL, DVS)
                    .json("{}"),
            of(
                    "GET",
                    RAIZ + "/derivados",
                    VINCULACION_PLANTEL,
                    TITULAR_PLANTEL,
                    VINCULACION_ENTIDAD,
                    DVS,
                    SSI,
                    AUDITOR),
            of("GET", "/convenios/tablero", VINCULACION_ENTIDAD, DVS, SSI, AUDITOR),
            of("GET", RAIZ + "/apoyos-recibidos", LECTORES),
            of("POST", RAIZ + "/apoyos-recibidos", REDACTAN)
                    .json("{\"fecha\":\"2026-01-15\",\"tipo\":\"DINERO\",\"monto\":100.50}"),
            of("POST", RAIZ + "/apoyos-recibidos/{numero}/comprobante", REDACTAN)
                    .cuerpo("multipart/form-data; boundary=b", ARCHIVO),
            of("POST", RAIZ + "/apoyos-recibidos/{numero}/anulacion", REDACTAN)
                    .json("{\"motivo\":\"Se anotó dos veces\"}"),
            of("POST", RAIZ + "/publicacion/devolucion", JURIDICO_ENTIDAD, JURIDICO_NACIONAL, DVS)
                    .json("{\"motivo\":\"Falta un nombre\"}"),
            of("POST", RAIZ + "/publicacion/retiro", JURIDICO_ENTIDAD, JURIDICO_NACIONAL, DVS)
                    .json("{\"motivo\":\"Se publicó un dato\"}"));

    private LlamadasConvenio() {}

    private static Llamada of(String metodo, String ruta, Persona... quienes) {
        return Llamada.of(metodo, ruta, quienes);
    }
}
