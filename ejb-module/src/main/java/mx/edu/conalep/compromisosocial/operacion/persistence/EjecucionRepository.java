package mx.edu.conalep.compromisosocial.operacion.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Executions of jobs and their log. */
@Dependent
public class EjecucionRepository {

    private static final int MAXIMO_TEXTO = 1000;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Keeps a new execution and gives it its id. */
    public void add(EjecucionTrabajo ejecucion) {
        em.persist(ejecucion);
        em.flush();
    }

    /** Writes out what is pending, so that what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    /** One execution. */
    public Optional<EjecucionTrabajo> find(long id) {
        return Optional.ofNullable(em.find(EjecucionTrabajo.class, id));
    }

    /** One execution, locked until the transaction ends and read as it stands now. */
    public Optional<EjecucionTrabajo> lock(long id) {
        EjecucionTrabajo una = em.find(EjecucionTrabajo.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (una != null) {
            em.refresh(una);
        }
        return Optional.ofNullable(una);
    }

    /** Who holds a unique key now. */
    public Optional<Long> running(String claveUnica) {
        return em.createQuery("select e.id from EjecucionTrabajo e where e.claveUnica = :clave", Long.class)
                .setParameter("clave", claveUnica)
                .getResultStream()
                .findFirst();
    }

    /** The executions that run now, oldest first. */
    public List<EjecucionTrabajo> running() {
        return em.createQuery(
                        "select e from EjecucionTrabajo e where e.estado = :estado order by e.id",
                        EjecucionTrabajo.class)
                .setParameter("estado", EstadoEjecucion.EN_CURSO)
                .getResultList();
    }

    /** The newest executions first; of one job, or of all when the name is null. */
    public Page<EjecucionTrabajo> list(String trabajo, PageRequest pagina) {
        String donde = trabajo == null ? "" : " where e.trabajo = :trabajo";
        var filas = em.createQuery(
                        "select e from EjecucionTrabajo e" + donde + " order by e.id desc", EjecucionTrabajo.class)
                .setFirstResult(pagina.offset())
                .setMaxResults(pagina.tamano());
        var cuenta = em.createQuery("select count(e) from EjecucionTrabajo e" + donde, Long.class);
        if (trabajo != null) {
            filas.setParameter("trabajo", trabajo);
            cuenta.setParameter("trabajo", trabajo);
        }
        return new Page<>(filas.getResultList(), pagina.pagina(), pagina.tamano(), cuenta.getSingleResult());
    }

    /** Whether a job of a quarter has ever ended well. */
    public boolean hasFinished(String trabajo, String periodo) {
        return ((Number) em.createNativeQuery("select count(*) from ejecucion_trabajo where trabajo = ?1"
                                        + " and estado = 'TERMINADA' and json_value(parametros, '$.periodo') = ?2")
                                .setParameter(1, trabajo)
                                .setParameter(2, periodo)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /**
     * Publishes the progress of an execution, provided that the server still owns it.
     *
     * @return false when another server took the execution over: the caller must stop
     */
    public boolean advance(long id, String nodo, int avance) {
        return em.createNativeQuery("update ejecucion_trabajo set avance = ?1"
                                + " where id = ?2 and nodo = ?3 and estado = 'EN_CURSO'")
                        .setParameter(1, avance)
                        .setParameter(2, id)
                        .setParameter(3, nodo)
                        .executeUpdate()
                == 1;
    }

    /** Notes that an execution has nothing to do. */
    public void markIdle(long id) {
        em.createNativeQuery("update ejecucion_trabajo set sin_trabajo = true where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Whether an execution has nothing to do. */
    public boolean isIdle(long id) {
        return !em.createNativeQuery("select 1 from ejecucion_trabajo where id = ?1 and sin_trabajo")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Shows a finished execution as wholly done, also when it found nothing to do. */
    public void complete(long id) {
        em.createNativeQuery("update ejecucion_trabajo set avance = 100 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Adds a line to an execution's log, cut at 1000 characters. */
    public void log(long id, Instant momento, Nivel nivel, String texto) {
        em.createNativeQuery(
                        "insert into ejecucion_mensaje (ejecucion_id, momento, nivel, texto) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, InstantConverter.utc(momento))
                .setParameter(3, nivel.name())
                .setParameter(4, texto.length() > MAXIMO_TEXTO ? texto.substring(0, MAXIMO_TEXTO - 1) + "…" : texto)
                .executeUpdate();
    }

    /** The last lines of an execution's log, oldest first. */
    public List<Mensaje> messages(long id, int maximo) {
        List<?> filas = em.createNativeQuery("select momento, nivel, texto from (select id, momento, nivel, texto"
                        + " from ejecucion_mensaje where ejecucion_id = ?1 order by id desc limit ?2) m order by id")
                .setParameter(1, id)
                .setParameter(2, maximo)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(f -> new Mensaje(instant(f[0]), Nivel.valueOf((String) f[1]), (String) f[2]))
                .toList();
    }

    private static Instant instant(Object columna) {
        return InstantConverter.instant(columna instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) columna);
    }
}
