package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.PlantillaConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPlantilla;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Templates of clauses and their versions, always by scope. */
@Dependent
public class PlantillaRepository {
    private static final String VERSIONS = "select v from VersionPlantilla v join fetch v.plantilla p where ";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The last version of each template, the newest template first. */
    public List<VersionPlantilla> list(AmbitoPlantilla ambito) {
        return query("v.numero = p.numero and " + ambito.jpql() + " order by p.activa desc, p.id desc", ambito)
                .setHint("eclipselink.batch", "v.clausulas")
                .getResultList();
    }

    /** All versions of one template, first to last; empty when there is none inside the scope. */
    public List<VersionPlantilla> versions(String clave, AmbitoPlantilla ambito) {
        return Folio.isWellFormed(clave)
                ? query("p.clave = :clave and " + ambito.jpql() + " order by v.numero", ambito)
                        .setParameter("clave", clave)
                        .setHint("eclipselink.batch", "v.clausulas")
                        .getResultList()
                : List.of();
    }

    /** The last version of a template inside a scope, the template locked until the end of the transaction. */
    public Optional<VersionPlantilla> lock(String clave, AmbitoPlantilla ambito) {
        return versions(clave, ambito).stream()
                .reduce((first, second) -> second)
                .map(found -> {
                    em.lock(found.getPlantilla(), LockModeType.PESSIMISTIC_WRITE);
                    em.refresh(found.getPlantilla());
                    return found.getNumero() == found.getPlantilla().getNumero() ? found : last(found.getPlantilla());
                });
    }

    private VersionPlantilla last(PlantillaConvenio plantilla) {
        return em.createQuery(VERSIONS + "p = :p and v.numero = p.numero", VersionPlantilla.class)
                .setParameter("p", plantilla)
                .getSingleResult();
    }

    private TypedQuery<VersionPlantilla> query(String where, AmbitoPlantilla ambito) {
        TypedQuery<VersionPlantilla> query = em.createQuery(VERSIONS + where, VersionPlantilla.class);
        if (ambito.jpql().contains(":entidad")) {
            query.setParameter("entidad", ambito.entidad());
        }
        if (ambito.jpql().contains(":alcance")) {
            query.setParameter("alcance", ambito.alcance());
        }
        return query;
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending. */
    public void flush() {
        em.flush();
    }
}
