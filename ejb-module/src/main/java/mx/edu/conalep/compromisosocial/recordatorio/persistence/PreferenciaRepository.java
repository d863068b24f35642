package mx.edu.conalep.compromisosocial.recordatorio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.recordatorio.domain.GrupoAviso;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** What people do not want to be told, and the secret that signs the links by which they say so. */
@Dependent
public class PreferenciaRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** What each person does without, by login name. */
    public Map<String, Set<GrupoAviso>> all() {
        Map<String, Set<GrupoAviso>> bajas = new HashMap<>();
        List<?> rows = em.createNativeQuery("select usuario, grupo from recordatorio_baja")
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(r -> bajas.computeIfAbsent(
                        r[0].toString(), u -> EnumSet.noneOf(GrupoAviso.class))
                .add(GrupoAviso.valueOf(r[1].toString())));
        return bajas;
    }

    /** What a person does without. */
    public Set<GrupoAviso> of(String usuario) {
        Set<GrupoAviso> grupos = EnumSet.noneOf(GrupoAviso.class);
        List<?> rows = query("select grupo from recordatorio_baja where usuario = ?1", usuario)
                .getResultList();
        rows.forEach(r -> grupos.add(GrupoAviso.valueOf(r.toString())));
        return grupos;
    }

    /** Replaces what a person does without. */
    public void replace(String usuario, Set<GrupoAviso> grupos, Instant ahora) {
        query("delete from recordatorio_baja where usuario = ?1", usuario).executeUpdate();
        grupos.forEach(g -> query("insert into recordatorio_baja (usuario, grupo, desde) values (?1, ?2, ?3)", usuario)
                .setParameter(2, g.name())
                .setParameter(3, InstantConverter.utc(ahora))
                .executeUpdate());
    }

    /** The secret, made with the database; it never changes. */
    public byte[] secret() {
        return (byte[]) em.createNativeQuery("select secreto from recordatorio_secreto where id = 1")
                .getSingleResult();
    }

    private Query query(String sql, String usuario) {
        return em.createNativeQuery(sql).setParameter(1, usuario);
    }
}
