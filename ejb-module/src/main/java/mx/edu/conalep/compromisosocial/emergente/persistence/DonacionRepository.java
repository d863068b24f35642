package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DonacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Donations in kind, always by scope, and what is left of them. The programme's row is locked by whoever adds one. */
@Dependent
public class DonacionRepository {
    private static final String EXISTENCIAS =
            "select e.clave, min(e.articulo), min(e.unidad), sum(e.donado), sum(e.comprometido)"
                    + " from (select d.clave, d.articulo, d.unidad, d.cantidad donado, 0 comprometido from emergente_donacion d"
                    + " where d.emergente_id = ?1 and d.plantel = ?2"
                    + " union all select a.clave, a.articulo, a.unidad, 0, a.cantidad from emergente_asignacion a"
                    + " join emergente_beneficio b on b.asignacion_id = a.id and b.revertido_en is null"
                    + " where a.emergente_id = ?3 and a.plantel = ?4 and a.estado <> 'DEVUELTA') e group by e.clave order by e.clave";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** A donation inside a scope. */
    public Optional<DonacionEmergente> find(ProgramaEmergente programa, int numero, Ambito ambito) {
        return query("and d.numero = :n", programa, ambito)
                .setParameter("n", numero)
                .getResultStream()
                .findFirst();
    }

    /** The donations inside a scope by number. */
    public List<DonacionEmergente> list(ProgramaEmergente programa, Ambito ambito, int skip, int take) {
        return query("", programa, ambito)
                .setFirstResult(skip)
                .setMaxResults(take)
                .getResultList();
    }

    /** How many there are inside a scope. */
    public long count(ProgramaEmergente programa, Ambito ambito) {
        return scoped(
                        em.createQuery(
                                "select count(d) from DonacionEmergente d where d.programa = :p and "
                                        + ambito.condition("d"),
                                Long.class),
                        programa,
                        ambito)
                .getSingleResult();
    }

    /** Whether a donation was taken back. */
    public boolean reversed(ProgramaEmergente programa, int numero) {
        return em.createQuery(
                                "select count(d) from DonacionEmergente d where d.programa = :p and d.reversionDe = :n",
                                Long.class)
                        .setParameter("p", programa)
                        .setParameter("n", numero)
                        .getSingleResult()
                > 0;
    }

    /** Numbers of the donations inside a scope that were taken back. */
    public Set<Integer> reversed(ProgramaEmergente programa, Ambito ambito) {
        return query("and d.reversionDe is not null", programa, ambito)
                .getResultStream()
                .map(DonacionEmergente::getReversionDe)
                .collect(Collectors.toSet());
    }

    /** The first donation inside a scope that stands and says the same: article, amount, donor and day. */
    public Optional<DonacionEmergente> equal(ProgramaEmergente programa, Ambito ambito, DatosDonacion datos) {
        Set<Integer> reversed = reversed(programa, ambito);
        return query(
                        "and d.reversionDe is null and d.clave = :k and d.cantidad = :c and d.origen = :o and d.fecha = :f",
                        programa,
                        ambito)
                .setParameter("k", datos.clave())
                .setParameter("c", datos.cantidad())
                .setParameter("o", datos.origen())
                .setParameter("f", datos.fecha())
                .getResultStream()
                .filter(d -> !reversed.contains(d.getNumero()))
                .findFirst();
    }

    /** The next number within a programme whose row is locked. */
    public int nextNumero(ProgramaEmergente programa) {
        Query last = em.createNativeQuery(
                        "select coalesce(max(numero), 0) from emergente_donacion where emergente_id = ?1")
                .setParameter(1, programa.getId());
        return ((Number) last.getSingleResult()).intValue() + 1;
    }

    /** What a plantel has by article: key, article, unit, what was given, what standing choices hold of it. */
    @SuppressWarnings("unchecked")
    public List<Object[]> existencias(ProgramaEmergente programa, String plantel) {
        return em.createNativeQuery(EXISTENCIAS)
                .setParameter(1, programa.getId())
                .setParameter(2, plantel)
                .setParameter(3, programa.getId())
                .setParameter(4, plantel)
                .getResultList();
    }

    private TypedQuery<DonacionEmergente> query(String more, ProgramaEmergente programa, Ambito ambito) {
        String jpql = "select d from DonacionEmergente d where d.programa = :p and " + ambito.condition("d") + " "
                + more + " order by d.numero";
        return scoped(em.createQuery(jpql, DonacionEmergente.class), programa, ambito);
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, ProgramaEmergente programa, Ambito ambito) {
        query.setParameter("p", programa);
        return ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter());
    }
}
