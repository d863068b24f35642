package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Versions of a colecta's report and their kept documents (R14). Whoever writes one holds the colecta's row. */
@Dependent
public class InformeColectaRepository {
    private static final String VERSION =
            "select i.id, co.folio, co.causa, co.aliado, co.convenio, co.inicio, co.cierre, co.cerrada_el,"
                    + " i.version, i.motivo, i.ejecucion, i.sha256, i.publicada_en from informe_colecta i"
                    + " join colecta co on co.id = i.colecta_id where i.colecta_id = ?1";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The unfinished version of a colecta. */
    public Optional<VersionInforme> unfinished(Colecta colecta) {
        return versions(VERSION + " and i.pendiente = ?1", colecta).stream().findFirst();
    }

    /** The published versions, the one in force first. */
    public List<VersionInforme> published(Colecta colecta) {
        return versions(VERSION + " and i.estado = 'PUBLICADA' order by i.version desc", colecta);
    }

    /** A published version. */
    public Optional<VersionInforme> published(Colecta colecta, int version) {
        return published(colecta).stream().filter(v -> v.version() == version).findFirst();
    }

    private List<VersionInforme> versions(String sql, Colecta colecta) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, colecta.getId()).getResultList();
        return rows.stream().map(row -> FilasInforme.version((Object[]) row)).toList();
    }

    /** Opens the next version. */
    public void open(Colecta colecta, int version, String motivo, long ejecucion, Acto acto) {
        em.createNativeQuery("insert into informe_colecta (colecta_id, version, estado, motivo, ejecucion, creada_en,"
                        + " creada_por, pendiente) values (?1, ?2, 'EN_PROCESO', ?3, ?4, ?5, ?6, ?1)")
                .setParameter(1, colecta.getId())
                .setParameter(2, version)
                .setParameter(3, motivo)
                .setParameter(4, ejecucion)
                .setParameter(5, InstantConverter.utc(acto.en()))
                .setParameter(6, acto.usuario())
                .executeUpdate();
    }

    /** Hands an unfinished version to an execution; the one before can no longer write. */
    public void takeOver(VersionInforme version, long ejecucion, String motivo) {
        of(
                        "update informe_colecta set estado = 'EN_PROCESO', ejecucion = ?2, fallo = null,"
                                + " motivo = coalesce(?3, motivo) where id = ?1",
                        version)
                .setParameter(2, ejecucion)
                .setParameter(3, motivo)
                .executeUpdate();
    }

    /** Publishes what was proved: from here on the database refuses every change of the version. */
    public void publish(VersionInforme version, String sha256, Acto acto) {
        of(
                        "update informe_colecta set estado = 'PUBLICADA', pendiente = null, sha256 = ?2,"
                                + " publicada_en = ?3 where id = ?1",
                        version)
                .setParameter(2, sha256)
                .setParameter(3, InstantConverter.utc(acto.en()))
                .executeUpdate();
    }

    /** Keeps what went wrong; the version stays unpublished and the next run takes it up again. */
    public void fail(VersionInforme version, String fallo) {
        of("update informe_colecta set estado = 'FALLIDA', fallo = left(?2, 1000) where id = ?1", version)
                .setParameter(2, fallo)
                .executeUpdate();
    }

    /** A kept document. */
    public record Documento(byte[] contenido, String sha256) {}

    /** The kept document of a version for a part of the organisation: empty for the nation, else an entidad or a plantel. */
    public Optional<Documento> document(VersionInforme version, String alcance, Formato formato) {
        List<?> rows = of(
                        "select contenido, sha256 from informe_colecta_documento where informe = ?1 and alcance = ?2"
                                + " and formato = ?3",
                        version)
                .setParameter(2, alcance)
                .setParameter(3, formato.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Documento((byte[]) r[0], r[1].toString()))
                .findFirst();
    }

    /** Keeps a document unless one is kept already; the first one stays. */
    public void keep(VersionInforme version, String alcance, Formato formato, Documento documento, Acto acto) {
        of("insert ignore into informe_colecta_documento values (?1, ?2, ?3, ?4, ?5, ?6, ?7)", version)
                .setParameter(2, alcance)
                .setParameter(3, formato.name())
                .setParameter(4, documento.sha256())
                .setParameter(5, documento.contenido().length)
                .setParameter(6, documento.contenido())
                .setParameter(7, InstantConverter.utc(acto.en()))
                .executeUpdate();
    }

    /**
     * Colectas whose report can be made now: closed ones, and those reported to which a counter-entry came since. Rows: folio, cause.
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> ready() {
        return em.createNativeQuery("select co.folio, co.causa from colecta co where co.estado = 'CERRADA'"
                        + " or co.estado = 'INFORMADA' and (select count(*) from colecta_aportacion a where a.colecta_id = co.id)"
                        + " <> (select count(*) from informe_colecta_aportacion f where f.informe = (select max(i.id)"
                        + " from informe_colecta i where i.colecta_id = co.id and i.estado = 'PUBLICADA'))"
                        + " order by co.id")
                .getResultList();
    }

    private Query of(String sql, VersionInforme version) {
        return em.createNativeQuery(sql).setParameter(1, version.id());
    }
}
