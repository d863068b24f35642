package mx.edu.conalep.compromisosocial.sistema.medida.minima;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the rows of the minimal pages. */
@Named("minima")
@RequestScoped
public class RenglonBacking {

    /** The row that is there in every schema of the product. */
    public static final String CLAVE = "15-016";

    private static final int ROWS = 30;

    @PersistenceContext
    private EntityManager em;

    private Renglon renglon;
    private List<Renglon> renglones;

    /** The row, read once a request. */
    public Renglon getRenglon() {
        if (renglon == null) {
            renglon = em.find(Renglon.class, CLAVE);
        }
        return renglon;
    }

    /** As many rows as a page of a list has, read once a request. */
    public List<Renglon> getRenglones() {
        if (renglones == null) {
            renglones = em.createQuery("select r from Renglon r order by r.clave", Renglon.class)
                    .setMaxResults(ROWS)
                    .getResultList();
        }
        return renglones;
    }
}
