package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.AUDITOR;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.DVS;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.SSI;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona.VINCULACION_PLANTEL;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.page;
import static mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.servlet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;

/** The pages and downloads of programas emergentes: what tells of students serves their plantel alone (R25). */
final class VisitasEmergente {

    private static final Set<Persona> LECTORES =
            EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI, AUDITOR);
    private static final Set<Persona> AUTORES = EnumSet.of(VINCULACION_PLANTEL, VINCULACION_ENTIDAD, DVS);
    private static final Set<Persona> PLANTEL = EnumSet.of(VINCULACION_PLANTEL, TITULAR_PLANTEL);
    private static final Set<Persona> CAPTURA = Set.of(VINCULACION_PLANTEL);
    private static final Set<Persona> TITULAR = Set.of(TITULAR_PLANTEL);
    private static final String HUELLA = "0".repeat(64);
    private static final String RESULTADOS =
            "GET /archivo/emergentes/* /([A-Z0-9-]{4,32})/resultados-(plantel|entidad|nacional)\\\\.(csv|xlsx)";
    private static final String INFORME =
            "GET /archivo/informes-emergente/* /([A-Z0-9-]{4,32})/([1-9]\\\\d{0,8})/informe\\\\.(pdf|xlsx)";
    private static final String CANDIDATOS = "GET /archivo/emergentes/* /([A-Z0-9-]{4,32})/candidatos\\\\.(csv|xlsx)";
    private static final String DOCUMENTO =
            "GET /archivo/emergentes/* /([A-Z0-9-]{4,32})/(solicitud|acuse)/([0-9a-f]{64})";

    static final List<Visita> TODAS = List.of(
            page("/emergente/lista?texto={emergente}", LECTORES).filters(),
            page("/emergente/plan", AUTORES).declares("folio"),
            page("/emergente/plan?folio={emergente}", AUTORES).declares("folio").notFound(),
            page("/emergente/ficha?folio={emergente}", LECTORES)
                    .declares("folio pagina")
                    .notFound(),
            page("/emergente/criterios?folio={emergente}", AUTORES)
                    .declares("folio")
                    .notFound(),
            page("/emergente/acto?folio={emergente}&acto=cierre", AUTORES)
                    .declares("acto folio")
                    .notFound(),
            page("/emergente/acto?folio={emergente}&acto=informe", Set.of(DVS)).declares("acto folio"),
            page("/emergente/donacion?folio={emergente}", CAPTURA)
                    .declares("folio revierte")
                    .notFound(),
            page("/emergente/candidatos?folio={emergente}", PLANTEL)
                    .declares("folio")
                    .notFound(),
            page("/emergente/candidato?folio={emergente}&numero=1", CAPTURA)
                    .declares("folio numero")
                    .notFound(),
            page("/emergente/retiro?folio={emergente}&numero=1", CAPTURA)
                    .declares("folio numero")
                    .notFound(),
            page("/emergente/asignacion?folio={emergente}", PLANTEL)
                    .declares("folio")
                    .notFound(),
            page("/emergente/propuesta?folio={emergente}", CAPTURA)
                    .declares("folio")
                    .notFound(),
            page("/emergente/decision?folio={emergente}&numero=1", TITULAR)
                    .declares("candidato folio numero")
                    .notFound(),
            page("/emergente/entrega?folio={emergente}&numero=1&candidato=1", CAPTURA)
                    .declares("candidato folio numero")
                    .notFound(),
            page("/emergente/resultados?folio={emergente}", LECTORES)
                    .declares("folio nivel")
                    .notFound(),
            servlet(RESULTADOS, "/archivo/emergentes/{emergente}/resultados-plantel.csv", LECTORES)
                    .notFound(),
            servlet(INFORME, "/archivo/informes-emergente/{emergente}/1/informe.pdf", LECTORES)
                    .notFound(),
            servlet(CANDIDATOS, "/archivo/emergentes/{emergente}/candidatos.csv", PLANTEL)
                    .notFound(),
            servlet(DOCUMENTO, "/archivo/emergentes/{emergente}/solicitud/" + HUELLA, LECTORES)
                    .notFound(),
            servlet(DOCUMENTO, "/archivo/emergentes/{emergente}/acuse/" + HUELLA, PLANTEL)
                    .notFound());

    private VisitasEmergente() {}
}
