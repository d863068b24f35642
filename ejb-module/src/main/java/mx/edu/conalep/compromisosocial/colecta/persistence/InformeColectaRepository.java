package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.informe.AperturaInforme;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;
import mx.edu.conalep.compromisosocial.shared.informe.SerieInformes;

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

    /** Opens the next version, or hands the unfinished one to an execution. */
    public AperturaInforme begin(
            Colecta colecta, DecisionInforme decision, int vigente, String motivo, long ejecucion, Acto acto) {
        return serie().begin(colecta.getId(), decision, vigente, motivo, ejecucion, acto);
    }

    /** Publishes what was proved: from here on the database refuses every change of the version. */
    public void publish(VersionInforme version, String sha256, Acto acto) {
        serie().publish(version.id(), sha256, acto);
    }

    /** Keeps what went wrong; the version stays unpublished and the next run takes it up again. */
    public void fail(VersionInforme version, String fallo) {
        serie().fail(version.id(), fallo);
    }

    /** The kept document of a version for a part of the organisation: empty for the nation, else an entidad or a plantel. */
    public Optional<Impreso> document(VersionInforme version, String alcance, Formato formato) {
        return serie().document(version.id(), alcance, formato);
    }

    /** Keeps a document unless one is kept already; the first one stays. */
    public void keep(VersionInforme version, String alcance, Formato formato, Impreso impreso, Acto acto) {
        serie().keep(version.id(), alcance, formato, impreso, acto);
    }

    private SerieInformes serie() {
        return new SerieInformes(em, "informe_colecta", "colecta_id");
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
}
