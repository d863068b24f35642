package mx.edu.conalep.compromisosocial.sistema.trabajos;

import java.sql.SQLException;

/** Closed colectas and programas emergentes with equal records, put straight into the tables; {@link InformeDePrueba#folio} names them. */
final class SiembraInformes {

    private static final String PLANTELES = "plantel p on p.entidad in ('09', '15', '19')";
    /** The first plantel of each entidad answers nothing, or a zero. */
    private static final String RESPONDEN = PLANTELES + " and p.clave not like '%-001'";

    private final Trimestres base;
    private final int cuantos;

    SiembraInformes(Trimestres base, int cuantos) {
        this.base = base;
        this.cuantos = cuantos;
    }

    /** Colectas on a convenio with contributions of many planteles, some of them not validated. */
    void colectas(String convenio) throws SQLException {
        base.run(
                "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el,"
                        + " cerrada_el, creado_en, modificado_en) select concat('CO-2035-', lpad(seq, 5, '0')), 'CERRADA', 'Fallas',"
                        + " 'Aliado', '" + convenio
                        + "', '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01', '2026-02-01',"
                        + " now(6), now(6) from seq_1_to_" + cuantos);
        base.run("insert into colecta_participante (colecta_id, unidad) select c.id, p.clave from colecta c join "
                + PLANTELES + " where c.folio like 'CO-2035-%'");
        base.run("insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, articulo,"
                + " cantidad, unidad, clave, estado, capturada_por, capturada_en, validada_por, validada_en)"
                + " select x.id, x.n, x.plantel, x.entidad, if(x.n % 3 = 0, 'ESPECIE', 'DINERO'),"
                + " if(x.n % 3 = 0, null, x.n + 0.01), '2026-01-10', if(x.n % 3 = 0, 'Arroz', null),"
                + " if(x.n % 3 = 0, x.n + 0.125, null), if(x.n % 3 = 0, 'kg', null), if(x.n % 3 = 0, 'arroz|kg', null),"
                + " if(x.n % 7 = 0, 'CAPTURADA', 'VALIDADA'), 'siembra', '2026-01-10', if(x.n % 7 = 0, null, 'siembra'),"
                + " if(x.n % 7 = 0, null, '2026-01-11') from (select c.id, p.clave plantel, p.entidad,"
                + " row_number() over (partition by c.id order by p.clave, s.seq) n from colecta c"
                + " join " + RESPONDEN + " join seq_1_to_5 s where c.folio like 'CO-2035-%') x");
        base.run("insert into colecta_cero (colecta_id, plantel, entidad, declarado_por, declarado_en)"
                + " select c.id, p.clave, p.entidad, 'siembra', '2026-01-10' from colecta c join plantel p"
                + " on p.clave = '15-001' where c.folio like 'CO-2035-%'");
    }

    /** Programmes in which each plantel gives to one student, takes back what another was to get, and leaves a third without. */
    void programas() throws SQLException {
        base.run(
                "insert into emergente (folio, estado, solicitante_tipo, solicitante, oficio, solicitado_el, causa, peticion,"
                        + " inicio, fin, difundido_el, iniciado_el, cerrado_el, creado_en, modificado_en)"
                        + " select concat('PE-2035-', lpad(seq, 5, '0')), 'CERRADA', 'MUNICIPAL', 'Protección Civil', 'PC/1',"
                        + " '2026-01-01', 'Fallas', 'Despensas', '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01',"
                        + " '2026-02-01', now(6), now(6) from seq_1_to_" + cuantos);
        base.run(
                "insert into emergente_participante (emergente_id, plantel) select e.id, p.clave from emergente e join "
                        + PLANTELES + " where e.folio like 'PE-2035-%'");
        base.run(
                "insert into emergente_donacion (emergente_id, numero, plantel, entidad, articulo, cantidad, unidad, clave,"
                        + " origen, fecha, capturada_por, capturada_en) select e.id,"
                        + " row_number() over (partition by e.id order by p.clave, s.seq), p.clave, p.entidad,"
                        + " elt(s.seq, 'Despensa', 'Cobija'), s.seq + 4.125, elt(s.seq, 'caja', 'pieza'),"
                        + " elt(s.seq, 'despensa|caja', 'cobija|pieza'), 'DIF', '2026-01-10', 'siembra', now(6)"
                        + " from emergente e join " + RESPONDEN
                        + " join seq_1_to_2 s where e.folio like 'PE-2035-%'");
        base.run("insert into emergente_candidato (emergente_id, plantel, entidad, numero, capturado_en, modificado_en)"
                + " select e.id, p.clave, p.entidad, s.seq, now(6), now(6) from emergente e join " + RESPONDEN
                + " join seq_1_to_3 s where e.folio like 'PE-2035-%'");
        base.run(
                "insert into emergente_asignacion (emergente_id, plantel, entidad, numero, articulo, unidad, clave, cantidad,"
                        + " estado, propuesta_por, propuesta_en, decidida_por, decidida_en) select e.id, p.clave, p.entidad, 1,"
                        + " 'Despensa', 'caja', 'despensa|caja', 2, 'APROBADA', 'siembra', now(6), 'siembra', now(6)"
                        + " from emergente e join " + RESPONDEN + " where e.folio like 'PE-2035-%'");
        base.run("insert into emergente_beneficio (asignacion_id, candidato_id, lugar, puntaje, acuse, entregado_el,"
                + " entregado_por, entregado_en, motivo_reversion, revertido_por, revertido_en)"
                + " select a.id, c.id, c.numero, 50, if(c.numero = 1, sha2(c.id, 256), null),"
                + " if(c.numero = 1, '2026-01-20', null), if(c.numero = 1, 'siembra', null),"
                + " if(c.numero = 1, '2026-01-20', null), if(c.numero = 1, null, 'Dejó el plantel'),"
                + " if(c.numero = 1, null, 'siembra'), if(c.numero = 1, null, '2026-01-21')"
                + " from emergente e join emergente_asignacion a on a.emergente_id = e.id"
                + " join emergente_candidato c on c.emergente_id = e.id and c.plantel = a.plantel and c.numero < 3"
                + " where e.folio like 'PE-2035-%'");
    }
}
