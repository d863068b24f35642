package mx.edu.conalep.compromisosocial.sistema.trabajos;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.emergente.Programas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** One thing of each kind that waits for somebody; dates that calls cannot give are moved in the tables. */
final class EsperaDePrueba {

    private final Sistema sistema;
    private final Trimestres base;

    EsperaDePrueba(Sistema sistema, Trimestres base) {
        this.sistema = sistema;
        this.base = base;
    }

    static LocalDate hoy() {
        return Dias.hoy();
    }

    /** Nobody has been told anything yet, and the calendar does not start the job today, nor after a midnight that passes meanwhile. */
    void quiet() throws SQLException {
        base.run("insert ignore into disparo_programado (trabajo, periodo, fecha, ficha, momento)"
                + " values ('recordatorios', '', '" + hoy() + "', 0, now(6)), ('recordatorios', '', '"
                + hoy().plusDays(1)
                + "', 0, now(6))");
        while (base.number("select count(*) from ejecucion_trabajo where estado = 'EN_CURSO'") > 0) {
            LockSupport.parkNanos(200_000_000L);
        }
        base.run("delete from recordatorio_aviso");
        base.run("delete from recordatorio");
        base.run("delete from recordatorio_baja");
    }

    /** A draft of a plantel whose last day was yesterday; answers its folio. */
    String overdueDraft(String plantel) throws SQLException {
        String folio = draft(plantel, "III");
        base.run("update actividad set vence = '" + hoy().minusDays(1) + "' where folio = '" + folio + "'");
        return folio;
    }

    private String draft(String plantel, String servicio) {
        JsonObject body = Muestras.actividad(plantel, Dias.reciente().toString(), "aviso-" + UUID.randomUUID())
                .add("servicio", servicio)
                .build();
        return sistema.api("plantel." + plantel)
                .post("/actividades", body)
                .expect(201)
                .json()
                .getString("folio");
    }

    /** Everything else that can wait, one of each kind. */
    void all() throws SQLException {
        draft("15-016", "IX");
        base.run("update actividad set estado = 'DEVUELTA' where folio = '" + draft("15-016", "III") + "'");
        base.run(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion, informe_vence,"
                        + " calendario_version, estado) select '2099-T1', d - interval 100 day, d - interval 10 day,"
                        + " d - interval 100 day, d - interval 1 day, d + interval 2 day, d + interval 3 day, 1, 'EN_VALIDACION'"
                        + " from (select date '" + hoy() + "' d) x");
        base.run("update actividad set estado = 'EN_VALIDACION', periodo = '2099-T1' where folio = '"
                + draft("15-016", "III") + "'");
        Acuerdos acuerdos = new Acuerdos(sistema);
        convenio(acuerdos, "estado = 'OBSERVADO'");
        convenio(acuerdos, "estado = 'EN_REVISION_JURIDICA'");
        convenio(acuerdos, "estado = 'DICTAMINADO'");
        convenio(acuerdos, "estado = 'SUSCRITO'");
        String fin = acuerdos.registered("Convenio que termina");
        base.run("update convenio set vigencia_fin = '" + hoy().plusDays(30) + "' where folio = '" + fin + "'");
        base.run("update convenio_compromiso k join convenio c on c.id = k.convenio_id set k.vence = '"
                + hoy().minusDays(3) + "' where c.folio = '" + fin + "'");
        Campanas campanas = new Campanas(sistema);
        campanas.broadcast(List.of("15"), List.of("15-016"));
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        Api plantel = sistema.api("plantel.15-016");
        for (int i = 0; i < 2; i++) {
            plantel.post("/colectas/" + folio + "/aportaciones", aportacion()).expect(201);
        }
        base.run("update colecta_aportacion a join colecta c on c.id = a.colecta_id set a.estado = 'DEVUELTA',"
                + " a.observacion = 'x' where c.folio = '" + folio + "' and a.numero = 2");
        published(acuerdos);
        programmes();
        acuerdos.create("Convenio por completar");
        new EsperaDeLaDvs(sistema, base).all(campanas, draft("15-016", "III"), draft("15-016", "III"));
    }

    /** A public version that waits for its second person, and a returned one. */
    private void published(Acuerdos acuerdos) {
        JsonObject marcas = Json.createObjectBuilder()
                .add("marcas", Json.createArrayBuilder())
                .add("objeto", "Objeto público")
                .build();
        for (String objeto : List.of("Versión por aprobar", "Versión por marcar")) {
            String ruta = "/convenios/" + acuerdos.registered(objeto) + "/publicacion";
            sistema.api("juridico.15").post(ruta, marcas).expect(200);
            if (objeto.endsWith("marcar")) {
                sistema.api("dvs")
                        .post(
                                ruta + "/devolucion",
                                Json.createObjectBuilder()
                                        .add("motivo", "Falta")
                                        .build())
                        .expect(200);
            }
        }
    }

    /** Programmes whose plantel captures, approves, proposes anew and delivers (late), and one that is to be reported. */
    private void programmes() throws SQLException {
        Api plantel = sistema.api("plantel.15-016");
        List<String> propio = List.of("15-016");
        Programas.donated(plantel, Programas.running(plantel, propio));
        Programas.proposed(plantel, propio);
        Programas.returned(sistema, "15-016");
        String tarde = Programas.approved(sistema, "15-016");
        base.run("update emergente set fin = '" + hoy().minusDays(1) + "' where folio = '" + tarde + "'");
        plantel.post(
                        "/emergentes/" + Programas.running(plantel, propio) + "/cierre",
                        Json.createObjectBuilder()
                                .add("motivo", "Ya no hace falta")
                                .build())
                .expect(200);
    }

    private void convenio(Acuerdos acuerdos, String cambio) throws SQLException {
        String folio = acuerdos.registered("Convenio que espera");
        base.run("update convenio set folio = null, " + cambio + " where folio = '" + folio + "'");
    }

    private static JsonObject aportacion() {
        return Json.createObjectBuilder()
                .add("tipo", "DINERO")
                .add("monto", new BigDecimal("10.00"))
                .add(
                        "referencia_deposito",
                        "REF-" + UUID.randomUUID().toString().substring(0, 8))
                .add("fecha_deposito", hoy().minusDays(1).toString())
                .build();
    }

    /** An overdue draft in every plantel. */
    void everywhere() throws SQLException {
        base.run(
                "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, descripcion,"
                        + " modalidad, sede, localidad, estudiantes, docentes, administrativos, directos_adultas_mayores,"
                        + " directos_indigenas, directos_discapacidad, directos_general, indirectos, encuestas, medidas_seguridad,"
                        + " estado, vence, capturada_por, creada_en, modificada_en) select concat('AV-', p.clave), p.clave, p.entidad,"
                        + " (select min(clave) from periodo_captura where estado = 'ABIERTO'), '" + hoy().minusDays(12)
                        + "', '"
                        + hoy().minusDays(12)
                        + "', 'III', 'x', 'INTERNA', 's', 'l', 1, 1, 1, 0, 0, 0, 1, 0, 1, 'm', 'BORRADOR', '"
                        + hoy().minusDays(2) + "', 'siembra', now(6), now(6) from plantel p");
    }
}
