package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.TotalReciente;

/** Contributions of a colecta, always by scope. The colecta's row is locked by whoever adds or changes one. */
@Dependent
public class AportacionRepository {
    private static final String MISMA_REFERENCIA =
            "select o.numero from Aportacion o where o.colecta = :c and o.plantel = :p and o.referenciaDeposito = :r"
                    + " and o.numero <> :n and o.estado <> :d and o.contraasientoDe is null and not exists (select k from"
                    + " Aportacion k where k.colecta = :c and k.contraasientoDe = o.numero) order by o.numero";

    private static final String IGUALES =
            "select o.numero from Aportacion o where o.colecta = :c and o.plantel = :p and o.fecha = :f and o.estado <> :d"
                    + " and o.contraasientoDe is null and not exists (select k from Aportacion k where k.colecta = :c"
                    + " and k.contraasientoDe = o.numero) and ";

    /** Rows to skip from which on they are not read. */
    private static final int FAR = 1000;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Inject
    private TotalReciente totals;

    /** A contribution inside a scope. */
    public Optional<Aportacion> find(Colecta colecta, int numero, Ambito ambito) {
        return query("and a.numero = :n", colecta, ambito)
                .setParameter("n", numero)
                .getResultStream()
                .findFirst();
    }

    /**
     * The contributions inside a scope by number, of a state or all. Far from the first one they are found inside an index before they are
     * read: behind a million rows that were each read to be skipped a page came after seconds.
     */
    public List<Aportacion> list(Colecta colecta, EstadoAportacion estado, Ambito ambito, int skip, int take) {
        if (skip <= FAR) {
            return page(filtered("a", Aportacion.class, estado, colecta, ambito), skip, take);
        }
        List<Long> ids = page(filtered("a.id", Long.class, estado, colecta, ambito), skip, take);
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Aportacion a where a.id in :ids order by a.numero", Aportacion.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static <T> List<T> page(TypedQuery<T> query, int skip, int take) {
        return query.setFirstResult(skip).setMaxResults(take).getResultList();
    }

    /** How many there are inside a scope, of a state or all; when they are many, a few seconds ago. */
    public long count(Colecta colecta, EstadoAportacion estado, Ambito ambito) {
        return totals.of(
                Arrays.asList("aportaciones", colecta.getId(), estado, ambito), () -> counted(colecta, estado, ambito));
    }

    /** How many wait for a decision inside a scope, now. */
    public long waiting(Colecta colecta, Ambito ambito) {
        return counted(colecta, EstadoAportacion.CAPTURADA, ambito);
    }

    private long counted(Colecta colecta, EstadoAportacion estado, Ambito ambito) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(a) from Aportacion a where a.colecta = :c and " + ambito.condition("a")
                                + (estado == null ? "" : " and a.estado = :e"),
                        Long.class)
                .setParameter("c", colecta);
        if (estado != null) {
            query.setParameter("e", estado);
        }
        return (ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter()))
                .getSingleResult();
    }

    /** How many of those that wait for a decision inside a scope have a smaller number. */
    public long waitingBefore(Colecta colecta, int numero, Ambito ambito) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(a) from Aportacion a where a.colecta = :c and " + ambito.condition("a")
                                + " and a.estado = :e and a.numero < :n",
                        Long.class)
                .setParameter("c", colecta)
                .setParameter("e", EstadoAportacion.CAPTURADA)
                .setParameter("n", numero);
        return (ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter()))
                .getSingleResult();
    }

    /** What a close leaves out inside a scope: captured or sent back, not validated. */
    public List<Aportacion> pending(Colecta colecta, Ambito ambito) {
        return query("and a.estado <> :v", colecta, ambito)
                .setParameter("v", EstadoAportacion.VALIDADA)
                .getResultList();
    }

    /** Whether a plantel has contributed anything that was neither sent back nor taken back by a counter-entry. */
    public boolean contributed(Colecta colecta, String plantel) {
        return em.createQuery(
                                "select count(a) from Aportacion a where a.colecta = :c and a.plantel = :p and"
                                        + " a.estado <> :d and a.contraasientoDe is null and not exists (select k from"
                                        + " Aportacion k where k.colecta = :c and k.contraasientoDe = a.numero)",
                                Long.class)
                        .setParameter("c", colecta)
                        .setParameter("p", plantel)
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .getSingleResult()
                > 0;
    }

    /** Whether a contribution was taken back by a counter-entry. */
    public boolean countered(Colecta colecta, int numero) {
        return em.createQuery(
                                "select count(a) from Aportacion a where a.colecta = :c and a.contraasientoDe = :n",
                                Long.class)
                        .setParameter("c", colecta)
                        .setParameter("n", numero)
                        .getSingleResult()
                > 0;
    }

    /** Of some contributions, the numbers of those that were taken back. */
    public Set<Integer> countered(Colecta colecta, List<Integer> numeros) {
        return numeros.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select a.contraasientoDe from Aportacion a where a.colecta = :c and a.contraasientoDe in :n",
                                Integer.class)
                        .setParameter("c", colecta)
                        .setParameter("n", numeros)
                        .getResultList());
    }

    /**
     * Numbers of the other contributions of its plantel that stand with its reference of a deposit, first to last; upper and lower case are
     * one.
     */
    public List<Integer> sameReference(Colecta colecta, Aportacion una) {
        return una.datos().referenciaDeposito() == null || una.getContraasientoDe() != null
                ? List.of()
                : em.createQuery(MISMA_REFERENCIA, Integer.class)
                        .setParameter("c", colecta)
                        .setParameter("p", una.getPlantel())
                        .setParameter("r", una.datos().referenciaDeposito())
                        .setParameter("n", una.getNumero())
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .getResultList();
    }

    /**
     * Numbers of the contributions of a plantel that stand and say the same, first to last: kind, day, and amount with reference or article.
     */
    public List<Integer> equal(Colecta colecta, String plantel, DatosAportacion datos) {
        String what = datos.isDinero()
                ? "o.monto = :cuanto and o.referenciaDeposito = :que"
                : "o.cantidad = :cuanto and o.clave = :que";
        return em.createQuery(IGUALES + what + " order by o.numero", Integer.class)
                .setParameter("c", colecta)
                .setParameter("p", plantel)
                .setParameter("f", datos.fecha())
                .setParameter("d", EstadoAportacion.DEVUELTA)
                .setParameter("cuanto", datos.isDinero() ? datos.monto() : datos.cantidad())
                .setParameter(
                        "que",
                        datos.isDinero()
                                ? datos.referenciaDeposito()
                                : ClaveArticulo.counted(datos.articulo(), datos.unidad()))
                .getResultList();
    }

    /** The next number within a colecta whose row is locked. */
    public int nextNumero(Colecta colecta) {
        Number last = (Number)
                em.createNativeQuery("select coalesce(max(numero), 0) from colecta_aportacion where colecta_id = ?1")
                        .setParameter(1, colecta.getId())
                        .getSingleResult();
        return last.intValue() + 1;
    }

    private <T> TypedQuery<T> filtered(
            String what, Class<T> type, EstadoAportacion estado, Colecta colecta, Ambito ambito) {
        return estado == null
                ? query(what, type, "", colecta, ambito)
                : query(what, type, "and a.estado = :e", colecta, ambito).setParameter("e", estado);
    }

    private TypedQuery<Aportacion> query(String more, Colecta colecta, Ambito ambito) {
        return query("a", Aportacion.class, more, colecta, ambito);
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, String more, Colecta colecta, Ambito ambito) {
        TypedQuery<T> query = em.createQuery(
                        "select " + what + " from Aportacion a where a.colecta = :c and " + ambito.condition("a") + " "
                                + more + " order by a.numero",
                        type)
                .setParameter("c", colecta);
        return ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter());
    }
}
