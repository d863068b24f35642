package mx.edu.conalep.compromisosocial.shared.informe;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/**
 * The numbered versions of one kind of report and their kept documents: a table {@code informe_x} with the columns {@code version, estado,
 * motivo, ejecucion, sha256, fallo, creada_en, creada_por, publicada_en, pendiente}, and {@code informe_x_documento}. Whoever writes holds
 * the row of what is reported on.
 */
public final class SerieInformes {

    private final EntityManager em;
    private final String tabla;
    private final String columna;

    /**
     * A series.
     *
     * @param tabla name of its table
     * @param columna name of the column that tells what is reported on
     */
    public SerieInformes(EntityManager em, String tabla, String columna) {
        this.em = em;
        this.tabla = tabla;
        this.columna = columna;
    }

    /**
     * Opens the next version, or hands the unfinished one to an execution; the one before can then no longer write it.
     *
     * @param objeto row number of what is reported on
     * @param vigente number of the version in force, 0 for none
     * @param motivo why it is made again; the first one has none
     */
    public AperturaInforme begin(
            long objeto, DecisionInforme decision, int vigente, String motivo, long ejecucion, Acto acto) {
        String why = vigente == 0 ? null : motivo;
        switch (decision) {
            case NUEVA -> open(objeto, vigente + 1, why, ejecucion, acto);
            case REANUDA -> takeOver(objeto, ejecucion, why);
            case SIN_CAMBIOS -> {
                return new AperturaInforme(decision, vigente);
            }
        }
        return new AperturaInforme(decision, vigente + 1);
    }

    private void open(long objeto, int version, String motivo, long ejecucion, Acto acto) {
        em.createNativeQuery(
                        "insert into " + tabla + " (" + columna + ", version, estado, motivo, ejecucion, creada_en,"
                                + " creada_por, pendiente) values (?1, ?2, 'EN_PROCESO', ?3, ?4, ?5, ?6, ?1)")
                .setParameter(1, objeto)
                .setParameter(2, version)
                .setParameter(3, motivo)
                .setParameter(4, ejecucion)
                .setParameter(5, InstantConverter.utc(acto.en()))
                .setParameter(6, acto.usuario())
                .executeUpdate();
    }

    private void takeOver(long objeto, long ejecucion, String motivo) {
        em.createNativeQuery("update " + tabla + " set estado = 'EN_PROCESO', ejecucion = ?2, fallo = null,"
                        + " motivo = coalesce(?3, motivo) where pendiente = ?1")
                .setParameter(1, objeto)
                .setParameter(2, ejecucion)
                .setParameter(3, motivo)
                .executeUpdate();
    }

    /** Publishes what was proved: from here on the database refuses every change of the version. */
    public void publish(long version, String sha256, Acto acto) {
        of(
                        "update " + tabla
                                + " set estado = 'PUBLICADA', pendiente = null, sha256 = ?2, publicada_en = ?3"
                                + " where id = ?1",
                        version)
                .setParameter(2, sha256)
                .setParameter(3, InstantConverter.utc(acto.en()))
                .executeUpdate();
    }

    /** Keeps what went wrong; the version stays unpublished and the next run takes it up again. */
    public void fail(long version, String fallo) {
        of("update " + tabla + " set estado = 'FALLIDA', fallo = left(?2, 1000) where id = ?1", version)
                .setParameter(2, fallo)
                .executeUpdate();
    }

    /** The kept document of a version for a part of the organisation: empty for the nation, else an entidad or a plantel. */
    public Optional<Impreso> document(long version, String alcance, Enum<?> formato) {
        List<?> rows = of(
                        "select contenido, sha256 from " + tabla + "_documento where informe = ?1 and alcance = ?2"
                                + " and formato = ?3",
                        version)
                .setParameter(2, alcance)
                .setParameter(3, formato.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Impreso((byte[]) r[0], r[1].toString()))
                .findFirst();
    }

    /** Keeps a document unless one is kept already; the first one stays. */
    public void keep(long version, String alcance, Enum<?> formato, Impreso impreso, Acto acto) {
        of("insert ignore into " + tabla + "_documento values (?1, ?2, ?3, ?4, ?5, ?6, ?7)", version)
                .setParameter(2, alcance)
                .setParameter(3, formato.name())
                .setParameter(4, impreso.sha256())
                .setParameter(5, impreso.contenido().length)
                .setParameter(6, impreso.contenido())
                .setParameter(7, InstantConverter.utc(acto.en()))
                .executeUpdate();
    }

    private Query of(String sql, long version) {
        return em.createNativeQuery(sql).setParameter(1, version);
    }
}
