package mx.edu.conalep.compromisosocial.sistema.medida.minima;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the row of the minimal page. */
@Named("minima")
@RequestScoped
public class RenglonBacking {

    /** The row that is there in every schema of the product. */
    public static final String CLAVE = "15-016";

    @PersistenceContext
    private EntityManager em;

    private Renglon renglon;

    /** The row, read once a request. */
    public Renglon getRenglon() {
        if (renglon == null) {
            renglon = em.find(Renglon.class, CLAVE);
        }
        return renglon;
    }
}
