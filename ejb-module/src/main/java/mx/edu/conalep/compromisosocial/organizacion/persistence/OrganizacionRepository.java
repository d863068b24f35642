package mx.edu.conalep.compromisosocial.organizacion.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.organizacion.domain.Ajuste;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.domain.Plantel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Queries on entidades, planteles and settings. */
@Dependent
public class OrganizacionRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** All entidades by key. */
    public List<Entidad> entidades() {
        return em.createQuery("select e from Entidad e order by e.clave", Entidad.class)
                .getResultList();
    }

    /** One entidad, its key letter by letter: the database also finds one that only sorts alike. */
    public Optional<Entidad> entidad(String clave) {
        return Optional.ofNullable(clave).map(c -> em.find(Entidad.class, c)).filter(e -> e.getClave()
                .equals(clave));
    }

    /** The planteles within a scope, by key, with entidad and careers read in the same two statements. */
    public List<Plantel> planteles(Ambito ambito) {
        return query(ambito).setHint("eclipselink.batch", "p.carreras").getResultList();
    }

    /** The same, their careers left to be read when asked for: one statement. */
    public List<Plantel> plantelesBreves(Ambito ambito) {
        return query(ambito).getResultList();
    }

    /** One plantel with its entidad, its careers left to be read when asked for; the caller checks the scope. */
    public Optional<Plantel> plantelBreve(String clave) {
        return em.createQuery("select p from Plantel p join fetch p.entidad where p.clave = :clave", Plantel.class)
                .setParameter("clave", clave)
                .getResultStream()
                .filter(p -> p.getClave().equals(clave))
                .findFirst();
    }

    private TypedQuery<Plantel> query(Ambito ambito) {
        String condition =
                switch (ambito.nivel()) {
                    case NACIONAL -> "1 = 1";
                    case ENTIDAD -> "p.entidad.clave = :ambito";
                    case PLANTEL -> "p.clave = :ambito";
                    case SISTEMA -> "1 = 0";
                };
        TypedQuery<Plantel> query = em.createQuery(
                "select p from Plantel p join fetch p.entidad where " + condition + " order by p.clave", Plantel.class);
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query;
    }

    /** One plantel, whatever its entidad; the caller checks the scope. */
    public Optional<Plantel> plantel(String clave) {
        return Optional.ofNullable(clave).map(c -> em.find(Plantel.class, c)).filter(p -> p.getClave()
                .equals(clave));
    }

    /** The settings that differ from their defaults. */
    public List<Ajuste> ajustes() {
        return em.createQuery("select a from Ajuste a", Ajuste.class).getResultList();
    }

    /** One setting, when it differs from its default. */
    public Optional<Ajuste> ajuste(String clave) {
        return Optional.ofNullable(em.find(Ajuste.class, clave));
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending, so that what the database refuses is known now. */
    public void flush() {
        em.flush();
    }
}
