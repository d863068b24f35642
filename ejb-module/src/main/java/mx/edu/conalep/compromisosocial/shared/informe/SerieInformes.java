package mx.edu.conalep.compromisosocial.shared.informe;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The numbered versions of one kind of report and their kept documents. What is reported on lies in a table {@code x} with {@code folio, causa,
 * estado}; the versions in {@code informe_x} with {@code x_id, version, estado, motivo, ejecucion, sha256, fallo, creada_en, creada_por,
 * publicada_en, pendiente}, the documents in {@code informe_x_documento}. Whoever writes holds the row of what is reported on.
 *
 * @param <V> version
 */
public abstract class SerieInformes<V extends VersionNumerada<V>> {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    private final String objeto;
    private final String tabla;
    private final String plan;
    private final String porRehacer;
    private final Function<Object[], V> fila;

    /**
     * A series.
     *
     * @param objeto name of the table {@code x} of what is reported on, with which the codes of its refusals begin
     * @param plan columns of {@code x o} that a version tells
     * @param porRehacer condition on {@code x o} under which one that was reported already can get a version
     * @param fila makes a version of its row: id, the plan, version, reason, execution, hash, instant of publication
     */
    protected SerieInformes(String objeto, String plan, String porRehacer, Function<Object[], V> fila) {
        this.objeto = objeto;
        this.tabla = "informe_" + objeto;
        this.plan = plan;
        this.porRehacer = porRehacer;
        this.fila = fila;
    }

    /** What can be reported on now: what is closed, and what was reported and can get a version. */
    public List<PorInformar> ready() {
        List<?> rows = query("select o.folio, o.causa from " + objeto
                        + " o where o.estado = 'CERRADA' or o.estado = 'INFORMADA' and " + porRehacer
                        + " order by o.id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new PorInformar(r[0].toString(), r[1].toString()))
                .toList();
    }

    /** Whether a version is unfinished. */
    public boolean isUnfinished(long id) {
        return unfinished(id).isPresent();
    }

    /**
     * The unfinished version, to be written by an execution.
     *
     * @throws NotFoundException when there is none
     * @throws ConflictException when another execution began it, or took it over
     */
    public V open(long id, String folio, long ejecucion) {
        V version = unfinished(id).orElseThrow(() -> new NotFoundException(objeto + ".informe.noneOpen", folio));
        if (version.ejecucion() != ejecucion) {
            throw new ConflictException(objeto + ".informe.relevado", folio, version.ejecucion());
        }
        return version;
    }

    /** Whether an unfinished version was found not to agree with the records. */
    public boolean isFailed(V version) {
        return !query("select 1 from " + tabla + " where id = ?1 and estado = 'FALLIDA'", version.id())
                .getResultList()
                .isEmpty();
    }

    private Optional<V> unfinished(long id) {
        return versions("i.pendiente = ?1", id).stream().findFirst();
    }

    /** The published versions, the one in force first. */
    public List<V> published(long id) {
        return versions("i." + objeto + "_id = ?1 and i.estado = 'PUBLICADA' order by i.version desc", id);
    }

    /**
     * A published version.
     *
     * @param version null for the one in force
     * @throws NotFoundException when there is no such version
     */
    public V published(long id, String folio, Integer version) {
        return published(id).stream()
                .filter(v -> version == null || v.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(objeto + ".informe.notFound", folio));
    }

    /** The version that an execution published already. */
    public Optional<V> publishedBy(long id, long ejecucion) {
        return published(id).stream().filter(v -> v.ejecucion() == ejecucion).findFirst();
    }

    /** The version that another one replaced. */
    public Optional<V> before(V version) {
        String same = "i." + objeto + "_id = (select j." + objeto + "_id from " + tabla + " j where j.id = ?1)";
        return versions(same + " and i.version = ?2", version.id(), version.version() - 1).stream()
                .findFirst();
    }

    private List<V> versions(String which, Object... values) {
        String sql = "select i.id, " + plan + ", i.version, i.motivo, i.ejecucion, i.sha256, i.publicada_en from "
                + tabla + " i join " + objeto + " o on o.id = i." + objeto + "_id where " + which;
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().map(Object[].class::cast).map(fila).toList();
    }

    /**
     * Opens the next version, or hands the unfinished one to an execution; the one before can then no longer write it.
     *
     * @param vigente number of the version in force, 0 for none
     * @param motivo why it is made again; the first one has none
     */
    public AperturaInforme begin(
            long id, DecisionInforme decision, int vigente, String motivo, long ejecucion, Acto acto) {
        String why = vigente == 0 ? null : motivo;
        switch (decision) {
            case NUEVA ->
                query(
                                "insert into " + tabla + " (" + objeto
                                        + "_id, version, estado, motivo, ejecucion, creada_en,"
                                        + " creada_por, pendiente) values (?1, ?2, 'EN_PROCESO', ?3, ?4, ?5, ?6, ?1)",
                                id,
                                vigente + 1,
                                why,
                                ejecucion,
                                InstantConverter.utc(acto.en()),
                                acto.usuario())
                        .executeUpdate();
            case REANUDA ->
                query(
                                "update " + tabla + " set estado = 'EN_PROCESO', ejecucion = ?2, fallo = null,"
                                        + " motivo = coalesce(?3, motivo) where pendiente = ?1",
                                id,
                                ejecucion,
                                why)
                        .executeUpdate();
            case SIN_CAMBIOS -> {
                return new AperturaInforme(decision, vigente);
            }
        }
        return new AperturaInforme(decision, vigente + 1);
    }

    /**
     * Publishes a version with its national documents: from here on the database refuses every change of it.
     *
     * @param publicada the version as it is published
     * @param tirada its documents, which are made meanwhile
     * @param diferencia the first figure that does not agree with the records, if there is one
     * @throws DescuadreException naming that figure; the version keeps it, stays unpublished, and the next run takes it up again
     */
    public <F extends Enum<F>> Publicada<V> publish(
            V publicada, Impreso.Tirada<F> tirada, Optional<RuleViolation> diferencia, Acto acto) {
        if (diferencia.isPresent()) {
            RuleViolation d = diferencia.get();
            query(
                            "update " + tabla + " set estado = 'FALLIDA', fallo = left(?2, 1000) where id = ?1",
                            publicada.id(),
                            d.text())
                    .executeUpdate();
            throw new DescuadreException(d.code(), d.args().toArray());
        }
        query(
                        "update " + tabla
                                + " set estado = 'PUBLICADA', pendiente = null, sha256 = ?2, publicada_en = ?3 where id = ?1",
                        publicada.id(),
                        publicada.sha256(),
                        InstantConverter.utc(acto.en()))
                .executeUpdate();
        List<String> hashes = tirada.keep((formato, impreso) -> keep(publicada, "", formato, impreso, acto));
        return new Publicada<>(versions("i.id = ?1", publicada.id()).get(0), hashes);
    }

    /**
     * The document of a version, made and kept when it is first asked for and never again.
     *
     * @param alcance for which part of the organisation: empty for the nation, else an entidad or a plantel
     * @param write makes it
     */
    public Impreso document(V version, String alcance, Enum<?> formato, Acto acto, Supplier<byte[]> write) {
        return kept(version, alcance, formato).orElseGet(() -> {
            keep(version, alcance, formato, Impreso.of(write.get()), acto);
            return kept(version, alcance, formato).orElseThrow();
        });
    }

    private Optional<Impreso> kept(V version, String alcance, Enum<?> formato) {
        List<?> rows = query(
                        "select contenido, sha256 from " + tabla + "_documento where informe = ?1 and alcance = ?2"
                                + " and formato = ?3",
                        version.id(),
                        alcance,
                        formato.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Impreso((byte[]) r[0], r[1].toString()))
                .findFirst();
    }

    /** Keeps a document unless one is kept already; the first one stays. */
    private void keep(V version, String alcance, Enum<?> formato, Impreso impreso, Acto acto) {
        query(
                        "insert ignore into " + tabla + "_documento values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        version.id(),
                        alcance,
                        formato.name(),
                        impreso.sha256(),
                        impreso.contenido().length,
                        impreso.contenido(),
                        InstantConverter.utc(acto.en()))
                .executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int n = 0; n < values.length; n++) {
            query.setParameter(n + 1, values[n]);
        }
        return query;
    }
}
