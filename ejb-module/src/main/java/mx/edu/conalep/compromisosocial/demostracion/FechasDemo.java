package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Days that have passed: no act sends a campaign down that is over already, and the demonstration shows some that are. */
@Dependent
public class FechasDemo {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Lets the last day of a campaign that was sent down be an earlier one. */
    @Transactional
    public void end(String folio, LocalDate cierre) {
        em.createNativeQuery("update colecta set cierre = ?1 where folio = ?2")
                .setParameter(1, cierre)
                .setParameter(2, folio)
                .executeUpdate();
    }
}
