package mx.edu.conalep.compromisosocial.operacion.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** What a close leaves out, straight from the activities: set-based, one statement an entidad. */
@Dependent
public class CierreRepository {

    /** Activities that a close leaves out: at the close of capture those not sent, at that of validation those not validated. */
    private static final String FUERA_CAPTURA = "('BORRADOR', 'DEVUELTA')";

    private static final String FUERA_VALIDACION = "('BORRADOR', 'DEVUELTA', 'EN_VALIDACION')";

    /** A plantel has reported when something of it was sent, or it declared zero. */
    private static final String SIN_REPORTE = without("'EN_VALIDACION', 'VALIDADA', 'CONSOLIDADA', 'DEVUELTA'");

    /** In a version a plantel has reported when something of it counts: what was sent and not validated does not. */
    private static final String SIN_CIFRA = without("'VALIDADA', 'CONSOLIDADA'");

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Notes who closed a quarter; nothing when it is noted already. */
    public void markClosed(Trabajo trabajo, String periodo, long ejecucion, Instant ahora) {
        em.createNativeQuery("insert ignore into cierre (trabajo, periodo, ejecucion_id, cerrado_en)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, trabajo.nombre())
                .setParameter(2, periodo)
                .setParameter(3, ejecucion)
                .setParameter(4, InstantConverter.utc(ahora))
                .executeUpdate();
    }

    /** Whether a close was done here whose list has not yet been found complete. */
    public boolean isHalfListed(Trabajo trabajo, String periodo) {
        return !em.createNativeQuery(
                        "select 1 from cierre where trabajo = ?1 and periodo = ?2 and conciliado_en is null")
                .setParameter(1, trabajo.nombre())
                .setParameter(2, periodo)
                .getResultList()
                .isEmpty();
    }

    /** Notes that the list of a close was found complete. */
    public void markReconciled(Trabajo trabajo, String periodo, Instant ahora) {
        em.createNativeQuery("update cierre set conciliado_en = ?3 where trabajo = ?1 and periodo = ?2")
                .setParameter(1, trabajo.nombre())
                .setParameter(2, periodo)
                .setParameter(3, InstantConverter.utc(ahora))
                .executeUpdate();
    }

    /** Writes the list of one entidad anew. */
    public void list(Trabajo trabajo, String periodo, String entidad, Instant ahora) {
        forEntidad(
                        "delete from cierre_pendiente where trabajo = ?1 and periodo = ?2 and entidad = ?3",
                        trabajo,
                        periodo,
                        entidad)
                .executeUpdate();
        forEntidad(
                        "insert into cierre_pendiente (trabajo, periodo, entidad, plantel, folio, situacion, registrada_en)"
                                + " select ?1, ?2, a.entidad, a.plantel, a.folio, a.estado, ?4"
                                + " from actividad a where a.periodo = ?2 and a.entidad = ?3"
                                + " and a.estado in " + left(trabajo)
                                + " union all select ?1, ?2, p.entidad, p.clave, null, 'SIN_REPORTE', ?4"
                                + " from plantel p where p.entidad = ?3 and" + SIN_REPORTE,
                        trabajo,
                        periodo,
                        entidad)
                .setParameter(4, InstantConverter.utc(ahora))
                .executeUpdate();
    }

    /**
     * How many rows of the list and of the activities do not match. An activity that moved after it was listed (in a
     * reopened plantel) is no difference.
     */
    public long differences(Trabajo trabajo, String periodo) {
        Query listadas = em.createNativeQuery("select count(*) from cierre_pendiente c"
                + " left join actividad a on a.folio = c.folio"
                + " where c.trabajo = ?1 and c.periodo = ?2 and c.folio is not null"
                + " and (a.id is null or a.periodo <> c.periodo or a.estado not in " + left(trabajo) + ")"
                + " and (a.id is null or a.modificada_en <= c.registrada_en)");
        Query omitidas = em.createNativeQuery("select count(*) from actividad a"
                + " where a.periodo = ?2 and a.estado in " + left(trabajo)
                + " and a.modificada_en <= (select cerrado_en from cierre where trabajo = ?1 and periodo = ?2)"
                + " and not exists (select 1 from cierre_pendiente c where c.trabajo = ?1 and c.periodo = ?2"
                + " and c.folio = a.folio)");
        return count(listadas.setParameter(1, trabajo.nombre()).setParameter(2, periodo))
                + count(omitidas.setParameter(1, trabajo.nombre()).setParameter(2, periodo));
    }

    /** How many rows the list has, of one situation. */
    public long listed(Trabajo trabajo, String periodo, String situacion) {
        return count(em.createNativeQuery("select count(*) from cierre_pendiente"
                        + " where trabajo = ?1 and periodo = ?2 and situacion = ?3")
                .setParameter(1, trabajo.nombre())
                .setParameter(2, periodo)
                .setParameter(3, situacion));
    }

    /** What a job on the quarter would leave out now, one row for each plantel, those with more first. */
    public List<Pendiente> rehearse(Trabajo trabajo, String periodo) {
        List<?> filas = em.createNativeQuery("select p.entidad, p.clave, p.nombre,"
                        + " coalesce(x.borradores, 0), coalesce(x.devueltas, 0), coalesce(x.enviadas, 0), ("
                        + (trabajo == Trabajo.CONSOLIDACION_TRIMESTRAL ? SIN_CIFRA : SIN_REPORTE) + ")"
                        + " from plantel p left join (select plantel, sum(estado = 'BORRADOR') borradores,"
                        + " sum(estado = 'DEVUELTA') devueltas, sum(estado = 'EN_VALIDACION') enviadas"
                        + " from actividad where periodo = ?2 group by plantel) x on x.plantel = p.clave"
                        + " order by coalesce(x.borradores, 0) + coalesce(x.devueltas, 0) + coalesce(x.enviadas, 0) desc,"
                        + " p.clave")
                .setParameter(2, periodo)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(CierreRepository::row)
                .map(p -> p.leftOutBy(trabajo))
                .toList();
    }

    private static String without(String estados) {
        return " not exists (select 1 from actividad r where r.plantel = p.clave and r.periodo = ?2 and r.estado in ("
                + estados + ")) and not exists"
                + " (select 1 from declaracion_cero c where c.plantel = p.clave and c.periodo = ?2)";
    }

    private static Pendiente row(Object[] f) {
        return new Pendiente(
                (String) f[0],
                (String) f[1],
                (String) f[2],
                number(f[3]),
                number(f[4]),
                number(f[5]),
                number(f[6]) != 0);
    }

    private static int number(Object valor) {
        return valor instanceof Boolean si ? (si ? 1 : 0) : ((Number) valor).intValue();
    }

    private static String left(Trabajo trabajo) {
        return trabajo == Trabajo.CIERRE_CAPTURA ? FUERA_CAPTURA : FUERA_VALIDACION;
    }

    private Query forEntidad(String sql, Trabajo trabajo, String periodo, String entidad) {
        return em.createNativeQuery(sql)
                .setParameter(1, trabajo.nombre())
                .setParameter(2, periodo)
                .setParameter(3, entidad);
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
