package mx.edu.conalep.compromisosocial.sistema.trabajos;

import jakarta.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** What waits for the DVS, the operator and the SSI, one of each kind, and people who cover a legal area. */
final class EsperaDeLaDvs {

    private static final List<String> ENTIDAD = List.of("15");
    private static final List<String> PLANTEL = List.of("15-016");

    private final Sistema sistema;
    private final Trimestres base;

    EsperaDeLaDvs(Sistema sistema, Trimestres base) {
        this.sistema = sistema;
        this.base = base;
    }

    /** All of it, with two drafts that become what it needs. */
    void all(Campanas campanas, String rectificada, String tardia) throws SQLException {
        colectas(campanas);
        base.run("insert into rectificacion (actividad_id, estado, motivo, contenido, solicitada_por, solicitada_en)"
                + " select id, 'SOLICITADA', 'Texto tecleado', '{}', 'entidad.15', now(6) from actividad where folio = '"
                + rectificada + "'");
        quarters();
        base.run("update actividad set estado = 'VALIDADA', periodo = '2097-T1' where folio = '" + tardia + "'");
        delegations();
    }

    /**
     * One whose last day is today and to which the plantel has not answered, one whose last day was yesterday, and one that is closed and not
     * delivered.
     */
    private void colectas(Campanas campanas) throws SQLException {
        String ultima = campanas.running(ENTIDAD, PLANTEL);
        base.run("update colecta set cierre = '" + EsperaDePrueba.hoy() + "' where folio = '" + ultima + "'");
        String ayer = EsperaDePrueba.hoy().minusDays(1).toString();
        base.run("update colecta set inicio = least(inicio, '" + ayer + "'), cierre = '" + ayer + "' where folio = '"
                + campanas.running(ENTIDAD, PLANTEL) + "'");
        String cerrada = campanas.running(ENTIDAD, PLANTEL);
        String ruta = "/colectas/" + cerrada;
        sistema.api("plantel.15-016")
                .post(ruta + "/aportaciones", Campanas.dinero("10.00"))
                .expect(201);
        sistema.api("entidad.15").post(ruta + "/aportaciones/1/validacion").expect(200);
        sistema.api("dvs")
                .post(
                        ruta + "/cierre",
                        Json.createObjectBuilder()
                                .add("motivo", "Se alcanzó la meta")
                                .build())
                .expect(200);
    }

    /** Quarters far ahead by their keys, near by their dates. */
    private void quarters() throws SQLException {
        quarter("2098-T1", "PROGRAMADO", 2, 70, 75, 80);
        quarter("2098-T2", "ABIERTO", -90, 1, 4, 8);
        quarter("2098-T3", "CERRADO", -90, -10, -2, 3);
        quarter("2098-T4", "CONSOLIDADO", -90, -10, -2, 3);
        quarter("2097-T1", "PRESENTADO", -190, -110, -102, -97);
        quarter("2097-T2", "INFORMADO", -190, -110, -102, -97);
        version("2098-T4", 1);
        version("2097-T1", 1);
        version("2097-T1", 2);
        version("2097-T2", 1);
        base.run("insert into consolidacion_emision (consolidacion, vence, emitida_en, emitida_por)"
                + " select id, date(now()), now(6), 'dvs' from consolidacion where periodo in ('2097-T1', '2097-T2')"
                + " and version = 1");
    }

    private void quarter(String clave, String estado, int apertura, int captura, int validacion, int informe)
            throws SQLException {
        LocalDate hoy = EsperaDePrueba.hoy();
        base.run(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion, informe_vence,"
                        + " calendario_version, estado) values ('" + clave + "', '" + hoy.plusDays(apertura) + "', '"
                        + hoy.plusDays(captura - 1) + "', '" + hoy.plusDays(apertura) + "', '" + hoy.plusDays(captura)
                        + "', '" + hoy.plusDays(validacion) + "', '" + hoy.plusDays(informe) + "', 1, '" + estado
                        + "')");
    }

    private void version(String periodo, int numero) throws SQLException {
        base.run("insert into consolidacion (periodo, version, estado, ejecucion, actividades, sha256, creada_en,"
                + " creada_por, publicada_en) values ('" + periodo + "', " + numero
                + ", 'PUBLICADA', 0, 0, repeat('0', 64), now(6), 'siembra', now(6))");
    }

    /** Entidad 15 is covered until today; others were, will be, or are no longer to cover it. */
    private void delegations() throws SQLException {
        delegation("juridico.14", -3, 0, "null");
        delegation("juridico.13", -3, -1, "null");
        delegation("juridico.12", 1, 3, "null");
        delegation("juridico.11", -3, 3, "now(6)");
    }

    private void delegation(String delegado, int desde, int hasta, String revocada) throws SQLException {
        LocalDate hoy = EsperaDePrueba.hoy();
        base.run("insert into convenio_delegacion (clave, revisor, entidad, delegante, delegado, desde, hasta, motivo,"
                + " creada_en, revocada_en) values ('DJ-AVISO-" + delegado
                + "', 'JURIDICO_ENTIDAD', '15', 'juridico.15', '"
                + delegado + "', '" + hoy.plusDays(desde) + "', '" + hoy.plusDays(hasta) + "', 'Vacaciones', now(6), "
                + revocada + ")");
    }
}
