package mx.edu.conalep.compromisosocial.evidencia.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.evidencia.domain.Evidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Variante;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Queries on evidence; the scope is that of the activity it belongs to. */
@Dependent
public class EvidenciaRepository {

    /**
     * What evidence needs to know of its activity.
     *
     * @param id its row
     * @param plantel key of its plantel
     * @param estado name of its state
     */
    public record ActividadDestino(long id, String plantel, String estado) {

        /** Whether what belongs to it may change: BORRADOR or DEVUELTA. */
        public boolean isEditable() {
            return "BORRADOR".equals(estado) || "DEVUELTA".equals(estado);
        }
    }

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The activity of a folio inside a scope. */
    public Optional<ActividadDestino> actividad(String folio, Ambito ambito) {
        return actividad(folio, ambito, "");
    }

    /** The same, locked until the end of the transaction: nobody submits it while its evidence changes. */
    public Optional<ActividadDestino> lockActividad(String folio, Ambito ambito) {
        return actividad(folio, ambito, " for update");
    }

    private Optional<ActividadDestino> actividad(String folio, Ambito ambito, String lock) {
        if (!Folio.isWellFormed(folio)) {
            return Optional.empty();
        }
        String scope = ambito.condition("a").replace(":ambito", "?2");
        Query query = em.createNativeQuery(
                        "select a.id, a.plantel, a.estado from actividad a where a.folio = ?1 and " + scope + lock)
                .setParameter(1, folio);
        if (ambito.parameter() != null) {
            query.setParameter(2, ambito.parameter());
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(r -> new ActividadDestino(((Number) r[0]).longValue(), (String) r[1], (String) r[2]));
    }

    /** What an activity has, in the order received, without what was withdrawn. */
    public List<Evidencia> ofActividad(long actividadId) {
        return em.createQuery(
                        "select e from Evidencia e where e.actividadId = :a and e.retirada = false order by e.id",
                        Evidencia.class)
                .setParameter("a", actividadId)
                .getResultList();
    }

    /** What several activities have, in the order received, without what was withdrawn. */
    public List<Evidencia> ofActividades(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from Evidencia e where e.actividadId in :ids and e.retirada = false order by e.id",
                                Evidencia.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** One file of an activity, unless it was withdrawn. */
    public Optional<Evidencia> find(long actividadId, long id) {
        return Optional.ofNullable(em.find(Evidencia.class, id))
                .filter(e -> e.getActividadId() == actividadId && !e.isRetirada());
    }

    /** Keeps a new row and gives it its id. */
    public Evidencia add(Evidencia evidencia) {
        em.persist(evidencia);
        em.flush();
        return evidencia;
    }

    /** Of some hashes as received, those that another activity hands in as well. */
    public List<String> repeatedElsewhere(long actividadId, Collection<String> sha256) {
        return sha256.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct e.sha256 from Evidencia e where e.sha256 in :h and e.retirada = false"
                                        + " and e.actividadId <> :a",
                                String.class)
                        .setParameter("h", sha256)
                        .setParameter("a", actividadId)
                        .getResultList();
    }

    /** Writes down that somebody looked at a restricted file; once per person, version and minute. */
    public void recordReading(long evidenciaId, String usuario, Variante variante, String origen, Instant ahora) {
        em.createNativeQuery("insert ignore into evidencia_lectura (evidencia_id, usuario, variante, origen, leida_en)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, evidenciaId)
                .setParameter(2, usuario)
                .setParameter(3, variante.name())
                .setParameter(4, origen)
                .setParameter(5, InstantConverter.utc(ahora.truncatedTo(ChronoUnit.MINUTES)))
                .executeUpdate();
    }
}
