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

    /** What other planteles contributed with the same reference, by plantel and number. */
    public List<Aportacion> elsewhere(Colecta colecta, Aportacion una) {
        return una.datos().referenciaDeposito() == null || una.getContraasientoDe() != null
                ? List.of()
                : em.createQuery(
                                "select o" + VIGENTES + " and o.plantel <> :p and o.referenciaDeposito = :r"
                                        + " order by o.plantel, o.numero",
                                Aportacion.class)
                        .setParameter("c", colecta)
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .setParameter("p", una.getPlantel())
                        .setParameter("r", una.datos().referenciaDeposito())
                        .getResultList();
    }

    /** Every contribution whose reference another plantel names too, by reference and number. */
    public List<Aportacion> shared(Colecta colecta) {
        List<String> several = em.createQuery(
                        "select o.referenciaDeposito" + VIGENTES + " and o.referenciaDeposito is not null"
                                + " group by o.referenciaDeposito having count(distinct o.plantel) > 1",
                        String.class)
                .setParameter("c", colecta)
                .setParameter("d", EstadoAportacion.DEVUELTA)
                .getResultList();
        return several.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o" + VIGENTES + " and o.referenciaDeposito in :r"
                                        + " order by o.referenciaDeposito, o.numero",
                                Aportacion.class)
                        .setParameter("c", colecta)
                        .setParameter("d", EstadoAportacion.DEVUELTA)
                        .setParameter("r", several)
                        .getResultList();
    }
}
