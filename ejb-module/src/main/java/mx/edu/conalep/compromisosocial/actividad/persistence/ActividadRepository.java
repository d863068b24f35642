package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Envio;
import mx.edu.conalep.compromisosocial.actividad.domain.ObservacionHecha;
import mx.edu.conalep.compromisosocial.actividad.domain.Transicion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Activities and what hangs from them, always by scope. */
@Dependent
public class ActividadRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The activity of a folio inside a scope. */
    public Optional<Actividad> find(String folio, Ambito ambito) {
        return find(folio, ambito, LockModeType.NONE);
    }

    /**
     * The activity as other transactions have committed it, with its lists, although this transaction began to read
     * before: for an answer to a call that waited for another one.
     */
    public Optional<Actividad> findCommitted(String folio, Ambito ambito) {
        Optional<Actividad> found = Optional.empty();
        for (String list : List.of("carreras", "supervisores")) {
            TypedQuery<Actividad> query = em.createQuery(
                            "select a from Actividad a left join fetch a." + list + " where a.folio = :folio and "
                                    + condition(ambito),
                            Actividad.class)
                    .setParameter("folio", folio)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE);
            if (ambito.parameter() != null) {
                query.setParameter("ambito", ambito.parameter());
            }
            found = query.getResultStream().findFirst();
        }
        return found;
    }

    /** The same, locked until the end of the transaction, as other transactions have left it. */
    public Optional<Actividad> lock(String folio, Ambito ambito) {
        return find(folio, ambito, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The activities of several folios inside a scope, locked, by folio. */
    public List<Actividad> lockAll(List<String> folios, Ambito ambito) {
        List<String> possible = folios.stream().filter(Folio::isWellFormed).toList();
        return possible.isEmpty() ? List.of() : find(possible, ambito, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Actividad> find(String folio, Ambito ambito, LockModeType lock) {
        return Folio.isWellFormed(folio)
                ? find(List.of(folio), ambito, lock).stream().findFirst()
                : Optional.empty();
    }

    private List<Actividad> find(List<String> folios, Ambito ambito, LockModeType lock) {
        String scope = condition(ambito);
        TypedQuery<Actividad> query = em.createQuery(
                        "select a from Actividad a where a.folio in :folios and " + scope + " order by a.folio",
                        Actividad.class)
                .setParameter("folios", folios)
                .setLockMode(lock);
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query.getResultList();
    }

    /** The condition of a scope on the alias {@code a}, in JPQL. */
    static String condition(Ambito ambito) {
        return ambito.condition("a").replace("a.plantel", "a.datos.plantel");
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Takes something away. */
    public void remove(Object entity) {
        em.remove(entity);
    }

    /** Writes out what is pending, so that versions are final and what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    /** The submissions of an activity, first to last. */
    public List<Envio> envios(Actividad actividad) {
        return em.createQuery("select e from Envio e where e.actividad = :a order by e.numero", Envio.class)
                .setParameter("a", actividad)
                .getResultList();
    }

    /** The time line of an activity, first to last. */
    public List<Transicion> transiciones(Actividad actividad) {
        return em.createQuery("select t from Transicion t where t.actividad = :a order by t.id", Transicion.class)
                .setParameter("a", actividad)
                .getResultList();
    }

    /** The observations made on an activity, first to last. */
    public List<ObservacionHecha> observaciones(Actividad actividad) {
        return em.createQuery(
                        "select o from ObservacionHecha o where o.actividad = :a order by o.id", ObservacionHecha.class)
                .setParameter("a", actividad)
                .getResultList();
    }

    /** Whether another activity of the plantel carries this reference; folio null for a new one. */
    public boolean isReferenceTaken(String plantel, String referencia, String folio) {
        return em.createQuery(
                                "select count(a) from Actividad a where a.datos.plantel = :plantel"
                                        + " and a.datos.referencia = :referencia and a.folio <> :folio",
                                Long.class)
                        .setParameter("plantel", plantel)
                        .setParameter("referencia", referencia)
                        .setParameter("folio", folio == null ? "" : folio)
                        .getSingleResult()
                > 0;
    }
}
