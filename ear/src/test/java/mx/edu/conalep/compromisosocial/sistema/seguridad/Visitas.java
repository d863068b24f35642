package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.ADMIN;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.JURIDICO_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.JURIDICO_NACIONAL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.OPERADOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.TODOS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.page;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.servlet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;

/**
 * Every page and download that a browser can ask for, with whom it serves and what becomes of a foreign record. One list, so that what is
 * missing from it is seen at once.
 */
final class Visitas {

    private static final Set<Persona> LECTORES =
            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR);
    private static final Set<Persona> DETALLE =
            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, AUDITOR);
    private static final Set<Persona> CONVENIOS = EnumSet.of(
            VINCULACION_PLANTEL,
            TITULAR_PLANTEL,
            VINCULACION_ENTIDAD,
            JURIDICO_ENTIDAD,
            JURIDICO_NACIONAL,
            DVS,
            SSI,
            AUDITOR);
    private static final Set<Persona> REDACTAN = EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS);
    private static final Set<Persona> CAPTURA = Set.of(VINCULACION_PLANTEL);
    private static final Set<Persona> CIFRAS = EnumSet.of(DVS, SSI, VINCULACION_ENTIDAD);
    private static final Set<Persona> TABLERO = EnumSet.of(VINCULACION_ENTIDAD, DVS, SSI, AUDITOR);
    private static final Set<Persona> ADMINISTRA = Set.of(ADMIN);
    private static final String BORRADOR = "{\"valores\":{},\"version\":999}";
    private static final String INFORME = "GET /archivo/consolidaciones/* /(2\\\\d{3}-T[1-4])/([1-9]\\\\d{0,8})/"
            + "(?:informe\\\\.(pdf|xlsx)|(plantel|entidad|nacional)\\\\.csv)";

    private static final String LISTA_COLECTAS = "GET /archivo/colectas/* /lista\\\\.(csv|xlsx)";
    private static final String INFORME_COLECTA =
            "GET /archivo/informes-colecta/* /([A-Z0-9-]{4,32})/([1-9]\\\\d{0,8})/informe\\\\.(pdf|xlsx)";

    private static final List<Visita> PROPIAS = List.of(
            page("/", TODOS).declares("grupo"),
            page("/?grupo=porValidar", TODOS).declares("grupo"),
            page("/ingreso", TODOS).declares("destino"),
            page("/cuenta/contrasena", TODOS),
            page("/calendario/calendario", TODOS),
            page("/calendario/periodo?clave={trimestre}", TODOS).declares("clave"),
            page("/calendario/inhabil", Set.of(DVS)).declares("retirar"),
            page("/actividad/lista?plantel={plantel}", LECTORES).filters(),
            page("/actividad/lista?entidad={entidad}&texto={folio}", LECTORES).filters(),
            page("/actividad/ficha?folio={folio}", LECTORES).declares("folio").notFound(),
            page("/actividad/acuse?folio={folio}", DETALLE)
                    .declares("envio folio")
                    .notFound(),
            page("/actividad/captura?folio={folio}", CAPTURA).declares("folio").notFound(),
            page("/actividad/acto?folio={folio}&acto=cancelacion", CAPTURA)
                    .declares("acto folio")
                    .notFound(),
            page("/actividad/acto?folio={folio}&acto=autorizacion", Set.of(TITULAR_PLANTEL))
                    .declares("acto folio")
                    .notFound(),
            page("/actividad/rectificacion?folio={folio}", Set.of(VINCULACION_ENTIDAD))
                    .declares("folio")
                    .notFound(),
            page("/actividad/resolucion?id=999999999", Set.of(DVS)).declares("id"),
            page("/actividad/rectificaciones", EnumSet.of(VINCULACION_ENTIDAD, DVS, AUDITOR)),
            page("/convenio/lista?texto=Orientacion&entidad={entidad}", CONVENIOS)
                    .filters(),
            page("/convenio/ficha?folio={convenio}", CONVENIOS)
                    .declares("a de folio")
                    .notFound(),
            page("/convenio/redaccion?folio={convenio}", REDACTAN)
                    .declares("folio")
                    .notFound(),
            page("/convenio/redaccion", REDACTAN).declares("folio"),
            page("/convenio/revision?folio={convenio}", EnumSet.of(JURIDICO_ENTIDAD, JURIDICO_NACIONAL))
                    .declares("folio")
                    .notFound(),
            page("/convenio/suscripcion?folio={convenio}", REDACTAN)
                    .declares("folio")
                    .notFound(),
            page("/convenio/acto?folio={convenio}&acto=registro", Set.of(DVS))
                    .declares("acto folio orden")
                    .notFound(),
            page("/convenio/acto?folio={convenio}&acto=terminacion", REDACTAN)
                    .declares("acto folio orden")
                    .notFound(),
            page("/convenio/acto?folio={convenio}&acto=seguimiento&orden=1", REDACTAN)
                    .declares("acto folio orden")
                    .notFound(),
            page("/colecta/lista?texto={colecta}", LECTORES).filters(),
            page("/colecta/ficha?folio={colecta}", LECTORES)
                    .declares("folio pagina")
                    .notFound(),
            page("/colecta/plan", Set.of(DVS)).declares("folio"),
            page("/colecta/plan?folio={colecta}", Set.of(DVS)).declares("folio"),
            page("/colecta/acto?folio={colecta}&acto=cierre", Set.of(DVS)).declares("acto folio"),
            page("/colecta/entrega?folio={colecta}", Set.of(DVS)).declares("folio"),
            page("/colecta/respuesta?folio={colecta}&acto=acuse", EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD))
                    .declares("acto folio")
                    .notFound(),
            page("/colecta/respuesta?folio={colecta}&acto=cero", Set.of(TITULAR_PLANTEL))
                    .declares("acto folio")
                    .notFound(),
            page("/colecta/sensibilizacion?folio={colecta}", CAPTURA)
                    .declares("folio")
                    .notFound(),
            page("/colecta/anulacion?folio={colecta}&id=1", CAPTURA)
                    .declares("folio id")
                    .notFound(),
            page("/colecta/aportacion?folio={colecta}&numero=1", CAPTURA)
                    .declares("folio numero")
                    .notFound(),
            page("/colecta/revision?folio={colecta}&numero=1", Set.of(VINCULACION_ENTIDAD))
                    .declares("folio numero pagina")
                    .notFound(),
            page("/colecta/contraasiento?folio={colecta}&numero=1", EnumSet.of(VINCULACION_ENTIDAD, DVS))
                    .declares("folio numero")
                    .notFound(),
            page("/colecta/resultados?folio={colecta}", LECTORES)
                    .declares("folio nivel")
                    .notFound(),
            page("/convenio/acto?folio={convenio}&acto=adenda", REDACTAN)
                    .declares("acto folio orden")
                    .notFound(),
            page("/convenio/borrador?folio={convenio}&acto=descarte", REDACTAN)
                    .declares("acto folio")
                    .notFound(),
            page("/convenio/borrador?folio={convenio}&acto=sustitucion", REDACTAN)
                    .declares("acto folio")
                    .notFound(),
            page("/convenio/plantillas", CONVENIOS),
            page("/convenio/plantilla", EnumSet.of(JURIDICO_ENTIDAD, JURIDICO_NACIONAL))
                    .declares("clave"),
            page("/convenio/plantilla?clave=PL-2020-00-99999", CONVENIOS)
                    .declares("clave")
                    .notFound(),
            page("/convenio/delegaciones", EnumSet.of(JURIDICO_ENTIDAD, JURIDICO_NACIONAL)),
            page("/convenio/publicacion?folio={convenio}", EnumSet.of(JURIDICO_ENTIDAD, JURIDICO_NACIONAL))
                    .declares("folio")
                    .notFound(),
            page("/convenio/aprobacion?folio={convenio}", EnumSet.of(JURIDICO_ENTIDAD, JURIDICO_NACIONAL, DVS))
                    .declares("folio")
                    .notFound(),
            page("/convenio/derivados?folio={convenio}", LECTORES)
                    .declares("folio")
                    .notFound(),
            page("/convenio/apoyo?folio={convenio}", REDACTAN)
                    .declares("folio numero")
                    .notFound(),
            page("/convenio/tablero", TABLERO),
            page("/convenio/compromisos?texto=Entregar&entidad={entidad}", TABLERO)
                    .filters(),
            page("/publico/convenios?texto=Orientacion&entidad={entidad}", TODOS)
                    .filters(),
            page("/cero/declaracion", EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL))
                    .declares("periodo"),
            page("/importacion/actividades", EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS)),
            page("/validacion/charola?folio={folio}", Set.of(VINCULACION_ENTIDAD))
                    .declares("folio orden")
                    .notFound(),
            page("/tablero/trimestre?entidad={entidad}", TABLERO)
                    .declares("entidad periodo situacion")
                    .filters(),
            page("/consolidacion/cifras", CIFRAS).declares("nivel periodo version"),
            page("/consolidacion/detalle?periodo=2020-T1&version=1&entidad={entidad}&plantel={plantel}", CIFRAS)
                    .declares("entidad modalidad periodo plantel servicio version")
                    .notFound(),
            page("/consolidacion/informe?periodo=2020-T1", CIFRAS).declares("periodo"),
            page("/operacion/trabajos", Set.of(OPERADOR)),
            page("/operacion/ensayo?trabajo=cierre-captura&periodo={trimestre}", EnumSet.of(OPERADOR, DVS))
                    .declares("periodo trabajo"),
            page("/operacion/informe-colecta?colecta=CO-2000-00001", EnumSet.of(OPERADOR, DVS))
                    .declares("colecta"),
            page("/operacion/informe-emergente?emergente=PE-2000-00001", EnumSet.of(OPERADOR, DVS))
                    .declares("emergente"),
            page("/operacion/recordatorios", EnumSet.of(OPERADOR, DVS)),
            page("/cuenta/avisos", TODOS),
            page("/operacion/ejecucion?id=999999999", Set.of(OPERADOR)).declares("id"),
            page("/administracion/ajustes", EnumSet.of(ADMIN, DVS)),
            page("/administracion/planteles?entidad={entidad}", ADMINISTRA).declares("entidad"),
            page("/administracion/plantel?clave={plantel}", ADMINISTRA).declares("clave"),
            page("/administracion/usuarios", ADMINISTRA).declares("pagina texto"),
            page("/administracion/usuario?usuario=plantel.{plantel}", ADMINISTRA)
                    .declares("usuario"),
            page("/administracion/usuario", ADMINISTRA).declares("usuario"),
            page("/auditoria/bitacora", EnumSet.of(AUDITOR, DVS))
                    .declares("accion actor desde hasta objeto pagina resultado"),
            servlet(
                            "GET /archivo/actividades/* /lista\\\\.(csv|xlsx)",
                            "/archivo/actividades/lista.csv?plantel={plantel}",
                            LECTORES)
                    .filters(),
            servlet(
                            "GET /archivo/actividades/* /lista\\\\.(csv|xlsx)",
                            "/archivo/actividades/lista.xlsx?plantel={plantel}",
                            LECTORES)
                    .filters(),
            servlet(
                    "GET /archivo/actividades/* /plantilla\\\\.(csv|xlsx)",
                    "/archivo/actividades/plantilla.csv",
                    EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS)),
            servlet(
                    "GET /archivo/actividades/* /plantilla\\\\.(csv|xlsx)",
                    "/archivo/actividades/plantilla.xlsx",
                    EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS)),
            servlet(
                            "GET /archivo/actividades/* /([A-Z0-9-]{4,32})/acuse\\\\.pdf",
                            "/archivo/actividades/{folio}/acuse.pdf",
                            DETALLE)
                    .notFound(),
            servlet(
                            "GET /archivo/evidencias/* /([A-Z0-9-]{1,32})/(\\\\d{1,18})",
                            "/archivo/evidencias/{folio}/{evidencia}",
                            LECTORES)
                    .notFound(),
            servlet(
                            "GET /archivo/convenios/* /lista\\\\.(csv|xlsx)",
                            "/archivo/convenios/lista.csv?texto=Orientacion&entidad={entidad}",
                            CONVENIOS)
                    .filters(),
            servlet(
                            "GET /archivo/convenios/* /lista\\\\.(csv|xlsx)",
                            "/archivo/convenios/lista.xlsx?texto=Orientacion&entidad={entidad}",
                            CONVENIOS)
                    .filters(),
            servlet(
                            "GET /archivo/convenios/* /([A-Z0-9-]{4,32})/(\\\\d{1,18})",
                            "/archivo/convenios/{convenio}/999999999",
                            CONVENIOS)
                    .notFound(),
            servlet(LISTA_COLECTAS, "/archivo/colectas/lista.csv?texto={colecta}", LECTORES)
                    .filters(),
            servlet(LISTA_COLECTAS, "/archivo/colectas/lista.xlsx?texto={colecta}", LECTORES)
                    .filters(),
            servlet(
                            "GET /archivo/colectas/* /([A-Z0-9-]{4,32})/resultados/(plantel|entidad|nacional)\\\\.(csv|xlsx)",
                            "/archivo/colectas/{colecta}/resultados/plantel.csv",
                            LECTORES)
                    .notFound(),
            servlet(
                            "GET /archivo/colectas/* /([A-Z0-9-]{4,32})/([0-9a-f]{64})",
                            "/archivo/colectas/{colecta}/" + "0".repeat(64),
                            LECTORES)
                    .notFound(),
            servlet(
                            "GET /archivo/convenios/* /([A-Z0-9-]{4,32})/documento\\\\.(pdf|docx)",
                            "/archivo/convenios/{convenio}/documento.docx",
                            CONVENIOS)
                    .notFound(),
            servlet(
                            "GET /archivo/paginas/* /([A-Z0-9-]{4,32})/(documento|publica)/(\\\\d{1,9})/(\\\\d{1,4})\\\\.png",
                            "/archivo/paginas/{convenio}/documento/999999999/1.png",
                            CONVENIOS)
                    .notFound(),
            servlet("GET /archivo/apoyos/* /([A-Z0-9-]{4,32})/(\\\\d{1,6})", "/archivo/apoyos/{convenio}/1", CONVENIOS)
                    .notFound(),
            servlet(
                    "GET /archivo/tablero-convenios/* /tablero\\\\.(csv|xlsx)",
                    "/archivo/tablero-convenios/tablero.csv",
                    TABLERO),
            servlet(
                    "GET /archivo/tablero-convenios/* /tablero\\\\.(csv|xlsx)",
                    "/archivo/tablero-convenios/tablero.xlsx",
                    TABLERO),
            servlet(
                            "GET /archivo/tablero-convenios/* /compromisos\\\\.(csv|xlsx)",
                            "/archivo/tablero-convenios/compromisos.csv?entidad={entidad}",
                            TABLERO)
                    .filters(),
            servlet(
                            "GET /publico/archivo/* /convenios\\\\.csv",
                            "/publico/archivo/convenios.csv?texto=Orientacion&entidad={entidad}",
                            TODOS)
                    .filters(),
            servlet(
                    "GET /publico/archivo/* /convenios/([A-Z0-9-]{4,32})\\\\.pdf",
                    "/publico/archivo/convenios/{convenio}.pdf",
                    TODOS),
            servlet("GET /archivo/tablero.csv", "/archivo/tablero.csv?periodo={trimestre}&entidad={entidad}", TABLERO)
                    .filters(),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/informe.pdf", CIFRAS),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/informe.xlsx", CIFRAS),
            servlet(INFORME, "/archivo/consolidaciones/2020-T1/1/plantel.csv", CIFRAS),
            servlet(INFORME_COLECTA, "/archivo/informes-colecta/CO-2000-00001/1/informe.pdf", LECTORES),
            servlet(
                            "GET /carga/actividades/*",
                            "/carga/actividades/{folio}",
                            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS))
                    .notFound(),
            servlet("PUT /carga/actividades/*", "/carga/actividades/{folio}", CAPTURA)
                    .json(BORRADOR)
                    .notFound(),
            servlet("POST /carga/actividades/*", "/carga/actividades/{folio}/envio", CAPTURA)
                    .json(BORRADOR)
                    .notFound(),
            servlet("GET /carga/convenios", "/carga/convenios?texto=Orientacion", CAPTURA)
                    .filters(),
            servlet("GET /carga/evidencias", "/carga/evidencias?folio={folio}", LECTORES)
                    .notFound(),
            servlet("POST /carga/evidencias", "/carga/evidencias?folio={folio}&tipo=FOTOGRAFIA", CAPTURA)
                    .json("no es una imagen")
                    .notFound(),
            servlet("DELETE /carga/evidencias", "/carga/evidencias?folio={folio}&id=999999999", CAPTURA)
                    .notFound());

    private static final List<Visita> TODAS =
            Stream.of(PROPIAS, VisitasEmergente.TODAS).flatMap(List::stream).toList();

    /** What is open to anybody, or about the caller's own session: tested by
     * {@code SesionesIT}, {@code ArranqueIT} and {@code RecordatoriosIT}. */
    static final Set<String> ABIERTAS = Set.of(
            "GET /listo",
            "GET /sesion/*",
            "POST /sesion/*",
            "GET /avisos/baja-directa",
            "POST /avisos/baja-directa",
            "/avisos/baja f u");

    private Visitas() {}

    /** As {@link Fuentes} names what they reach, without what is open to anybody. */
    static Set<String> declared() {
        return TODAS.stream().map(Visita::declarada).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them, about the quarter of today. */
    static Stream<Visita> all() {
        String quarter = Dias.trimestre();
        return TODAS.stream()
                .map(v -> new Visita(
                        v.declarada(),
                        v.metodo(),
                        v.ruta().replace("{trimestre}", quarter),
                        v.cuerpo(),
                        v.quienes(),
                        v.trato()));
    }
}
