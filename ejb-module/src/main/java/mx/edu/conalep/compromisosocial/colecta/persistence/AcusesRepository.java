package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.AcuseColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Who has acknowledged a colecta, and who has not (R12). */
@Dependent
public class AcusesRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The acuse of a unit. */
    public Optional<AcuseColecta> find(Colecta colecta, String unidad) {
        return em.createQuery("select a from AcuseColecta a where a.colecta = :c and a.unidad = :u", AcuseColecta.class)
                .setParameter("c", colecta)
                .setParameter("u", unidad)
                .getResultStream()
                .findFirst();
    }

    /**
     * A participant.
     *
     * @param plantel null for an entidad
     * @param usuario who acknowledged, null while nobody has
     * @param en when, null while nobody has
     */
    public record Fila(String entidad, String plantel, String usuario, Instant en) {

        private static Fila of(Object[] r) {
            return new Fila(r[0].toString(), r[1] == null ? null : r[1].toString(), (String) r[2], instant(r[3]));
        }

        private static Instant instant(Object columna) {
            return InstantConverter.instant(
                    columna instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) columna);
        }
    }

    /** Every participant inside a scope by key, an entidad before its planteles. */
    public List<Fila> rows(Colecta colecta, Ambito ambito) {
        Query query = em.createNativeQuery("select p.entidad, p.plantel, a.usuario, a.en from colecta_participante p"
                        + " left join colecta_acuse a on a.colecta_id = p.colecta_id and a.unidad = p.unidad"
                        + " where p.colecta_id = ?1 and "
                        + ambito.condition("p").replace(":ambito", "?2") + " order by p.unidad")
                .setParameter(1, colecta.getId());
        List<?> rows = (ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter())).getResultList();
        return rows.stream().map(row -> Fila.of((Object[]) row)).toList();
    }
}
