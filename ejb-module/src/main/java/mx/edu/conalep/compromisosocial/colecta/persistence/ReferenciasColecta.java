package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;

/**
 * References of a deposit that several planteles of one colecta name, among what was neither sent back nor taken back. Upper and lower case
 * are one. Nothing here keeps to a scope: who asks shows each person what he may see.
 */
@Dependent
public class ReferenciasColecta {
    private static final String VIGENTES =
            " from Aportacion o where o.colecta = :c and o.estado <> :d and o.contraasientoDe is null"
                    + " and not exists (select k from Aportacion k where k.colecta = :c and k.contraasientoDe = o.numero)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The other planteles that contributed with the same reference, each once: its key and that of its entidad, by key. */
    public List<Object[]> elsewhere(Colecta colecta, Aportacion una) {
        return una.datos().referenciaDeposito() == null || una.getContraasientoDe() != null
                ? List.of()
                : em.createQuery(
                                "select distinct o.plantel, o.entidad" + VIGENTES
                                        + " and o.plantel <> :p and o.referenciaDeposito = :r order by o.plantel",
                                Object[].class)
                        .setParameter("c", colecta)
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .setParameter("p", una.getPlantel())
                        .setParameter("r", una.datos().referenciaDeposito())
                        .getResultList();
    }

    /** The references that more than one plantel names, in their order. */
    public List<String> shared(Colecta colecta) {
        return em.createQuery(
                        "select o.referenciaDeposito" + VIGENTES + " and o.referenciaDeposito is not null"
                                + " group by o.referenciaDeposito having count(distinct o.plantel) > 1"
                                + " order by o.referenciaDeposito",
                        String.class)
                .setParameter("c", colecta)
                .setParameter("d", EstadoAportacion.DEVUELTA)
                .getResultList();
    }

    /** What names one of some references, by reference and number: the reference as it was written, the number and the plantel. */
    public List<Object[]> naming(Colecta colecta, List<String> referencias) {
        return referencias.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o.referenciaDeposito, o.numero, o.plantel" + VIGENTES
                                        + " and o.referenciaDeposito in :r order by o.referenciaDeposito, o.numero",
                                Object[].class)
                        .setParameter("c", colecta)
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .setParameter("r", referencias)
                        .getResultList();
    }
}
