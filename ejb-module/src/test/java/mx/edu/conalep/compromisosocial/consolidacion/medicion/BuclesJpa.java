package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;

/**
 * What the consolidation replaces: reading the activities as entities and adding them up in a loop, their
 * collections read one by one or fetched together. Neither writes its sums, which favours them.
 */
final class BuclesJpa implements AutoCloseable {

    private final EntityManagerFactory factory;

    BuclesJpa(DataSource source) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("eclipselink.target-server", "None");
        this.factory = Persistence.createEntityManagerFactory("compromiso", properties);
    }

    /** Reads all, then the collections of each; answers the number of cells. */
    int lazy(String periodo) {
        return sum("select a from Actividad a where a.periodo = :periodo", periodo);
    }

    /** Reads all with their collections in one statement; answers the number of cells. */
    int fetch(String periodo) {
        return sum(
                "select distinct a from Actividad a left join fetch a.carreras left join fetch a.supervisores"
                        + " where a.periodo = :periodo",
                periodo);
    }

    private int sum(String jpql, String periodo) {
        try (EntityManager em = factory.createEntityManager()) {
            Map<String, long[]> cells = new HashMap<>();
            em.createQuery(jpql, Actividad.class)
                    .setParameter("periodo", periodo)
                    .getResultList()
                    .forEach(a -> add(cells, a));
            return cells.size();
        }
    }

    private static void add(Map<String, long[]> cells, Actividad a) {
        var d = a.datos();
        long[] sums = cells.computeIfAbsent(d.getPlantel() + d.getServicio() + d.getModalidad(), key -> new long[5]);
        sums[0]++;
        sums[1] += d.getParticipantes().getEstudiantes();
        sums[2] += d.getBeneficiarios().getGeneral().getTotal();
        sums[3] += d.getBeneficiarios().getIndirectos();
        sums[4] += d.getBeneficiarios().getEncuestas();
    }

    @Override
    public void close() {
        factory.close();
    }
}
