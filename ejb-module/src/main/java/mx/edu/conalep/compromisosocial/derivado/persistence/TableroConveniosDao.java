package mx.edu.conalep.compromisosocial.derivado.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** The board of convenios by entidad and reach: a statement for each kind of figure, whatever the number of rows. */
@Dependent
public class TableroConveniosDao {
    private static final String GRUPO = " where %s group by c.entidad, c.alcance";
    private static final String CONVENIOS = """
            select c.entidad, c.alcance, e.estado,
              sum(c.folio is null and m.id is null), sum(c.estado = 'EN_REVISION_JURIDICA' and m.id is null),
              sum(c.estado = 'REGISTRADO'),
              sum(c.estado = 'REGISTRADO' and c.vigencia_inicio <= ?1 and c.fin >= ?1),
              sum(c.estado = 'REGISTRADO' and c.vigencia_inicio <= ?1 and c.fin >= ?1 and c.fin <= ?2),
              sum(c.estado = 'REGISTRADO' and c.fin < ?1)
            from convenio c left join entidad e on e.clave = c.entidad""" + SqlConvenio.DETENIDOS + """
            where %s group by c.entidad, c.alcance, e.estado order by c.entidad is not null, e.estado, c.alcance
            """;
    private static final String COMPROMISOS = "select c.entidad, c.alcance, count(*), sum(k.vence < ?1) from convenio c"
            + " join convenio_compromiso k on k.convenio_id = c.id and " + SqlConvenio.PENDIENTES + GRUPO;
    private static final String OFRECIDO = "select c.entidad, c.alcance, coalesce(sum(p.monto), 0) from convenio c"
            + " join convenio_apoyo p on p.convenio_id = c.id and c.folio is not null" + GRUPO;
    private static final String RECIBIDO = "select c.entidad, c.alcance, coalesce(sum(p.monto), 0) from convenio c"
            + " join convenio_apoyo_recibido p on p.convenio_id = c.id and p.anulado_en is null" + GRUPO;
    private static final String ACTIVIDADES =
            "select c.entidad, c.alcance, sum(f.firme), sum(f.directos), sum(f.indirectos), sum(f.abierta)"
                    + " from convenio c join (select a.convenio, a.estado in ('VALIDADA', 'CONSOLIDADA') as firme,"
                    + " a.estado in ('BORRADOR', 'EN_VALIDACION', 'DEVUELTA') as abierta,"
                    + " if(a.estado in ('VALIDADA', 'CONSOLIDADA'), " + DerivadosDao.DIRECTOS + ", 0) as directos,"
                    + " if(a.estado in ('VALIDADA', 'CONSOLIDADA'), coalesce(a.indirectos, 0), 0) as indirectos"
                    + " from actividad a where a.convenio is not null) f on f.convenio = c.folio" + GRUPO;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Rows: entidad, reach, name of the state, on their way, in review, registered, in force, near their end, expired. What renews a
     * convenio that was ended meanwhile is on its way no more (R19).
     *
     * @param hoy today
     * @param cerca last day that is near
     */
    public List<Object[]> convenios(Ambito ambito, LocalDate hoy, LocalDate cerca) {
        return rows(query(CONVENIOS, ambito).setParameter(1, hoy).setParameter(2, cerca));
    }

    /** Rows: entidad, reach, pending commitments of signed ones, overdue ones. */
    public List<Object[]> compromisos(Ambito ambito, LocalDate hoy) {
        return rows(query(COMPROMISOS, ambito).setParameter(1, hoy));
    }

    /** Rows: entidad, reach, MXN offered by registered ones. */
    public List<Object[]> ofrecido(Ambito ambito) {
        return rows(query(OFRECIDO, ambito));
    }

    /** Rows: entidad, reach, MXN received. */
    public List<Object[]> recibido(Ambito ambito) {
        return rows(query(RECIBIDO, ambito));
    }

    /** Rows: entidad, reach, validated activities with direct and indirect beneficiaries, activities not validated yet. */
    public List<Object[]> actividades(Ambito ambito) {
        return rows(query(ACTIVIDADES, ambito));
    }

    private Query query(String sql, Ambito ambito) {
        Query query = em.createNativeQuery(sql.formatted(ambito.condition("c").replace(":ambito", "?3")));
        return ambito.parameter() == null ? query : query.setParameter(3, ambito.parameter());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
