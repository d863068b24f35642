package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Days that have passed: no act sends a campaign down that is over already or signs a convenio after its last day, and the demonstration
 * shows some that are.
 */
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

    /**
     * Lets a convenio have been signed and have ended on earlier days, in the text that went to review too.
     *
     * @param antes its last day as it was registered
     */
    @Transactional
    public void expire(String folio, LocalDate antes, LocalDate suscrito, LocalDate fin) {
        em.createNativeQuery("update convenio set vigencia_fin = ?1, suscrito_el = ?2 where folio = ?3")
                .setParameter(1, fin)
                .setParameter(2, suscrito)
                .setParameter(3, folio)
                .executeUpdate();
        em.createNativeQuery("update convenio_version v join convenio c on c.id = v.convenio_id"
                        + " set v.contenido = replace(v.contenido, ?1, ?2),"
                        + " v.sha256 = sha2(replace(v.contenido, ?1, ?2), 256) where c.folio = ?3")
                .setParameter(1, lastDay(antes))
                .setParameter(2, lastDay(fin))
                .setParameter(3, folio)
                .executeUpdate();
    }

    private static String lastDay(LocalDate fin) {
        return "\"vigencia_fin\":\"" + fin + "\"";
    }
}
