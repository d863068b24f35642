package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.ApoyoRecibido;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ObservacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.Seguimiento;
import mx.edu.conalep.compromisosocial.convenio.domain.TransicionConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Convenios and what hangs from them, always by scope. A convenio is found by its folio and by its file number. */
@Dependent
public class ConvenioRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The convenio of a folio inside a scope. */
    public Optional<Convenio> find(String folio, AmbitoConvenio ambito) {
        return id(folio, ambito).map(id -> em.find(Convenio.class, id));
    }

    /** The same, locked until the end of the transaction, as other transactions have left it. */
    public Optional<Convenio> lock(String folio, AmbitoConvenio ambito) {
        return id(folio, ambito).flatMap(this::locked);
    }

    /** Empty when it was discarded while its lock was waited for. */
    private Optional<Convenio> locked(Long id) {
        Convenio convenio = em.find(Convenio.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (convenio != null) {
            em.refresh(convenio);
        }
        return Optional.ofNullable(convenio);
    }

    /**
     * The convenio that an addendum on its way renews, locked until the end of the transaction. Of a registered one it is not locked: an
     * end locks the first one and then what is registered, so it would be waited for crosswise, and no act asks it any more.
     */
    public void lockOrigin(Convenio adenda) {
        if (adenda.isAdendaEnTramite()) {
            em.lock(adenda.getOrigen(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(adenda.getOrigen());
        }
    }

    /**
     * The registered addenda of a convenio that is locked already, locked until the end of the transaction. Those on their way are not
     * waited for: who moves one locks the first convenio after it.
     */
    public List<Convenio> lockRegisteredAddenda(Convenio primero) {
        return em
                .createQuery(
                        "select c.id from Convenio c where c.origen = :primero and c.folio is not null order by c.id",
                        Long.class)
                .setParameter("primero", primero)
                .getResultList()
                .stream()
                .map(this::locked)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A convenio and the addenda that renew it inside a scope, the first one first; {@code cual} may be any of them. */
    public List<Convenio> chain(Convenio cual, AmbitoConvenio ambito) {
        Long primero =
                cual.getOrigen() == null ? cual.getId() : cual.getOrigen().getId();
        List<?> ids = query("(c.id = ? or c.origen_id = ?)", primero, ambito).getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Convenio c where c.id in :ids order by c.id", Convenio.class)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> ((Number) id).longValue())
                                        .toList())
                        .getResultList();
    }

    /** The addendum of a convenio that is not registered yet. */
    public Optional<Convenio> openAddendum(Convenio primero) {
        return em.createQuery("select c from Convenio c where c.origen = :primero and c.folio is null", Convenio.class)
                .setParameter("primero", primero)
                .getResultStream()
                .findFirst();
    }

    /** The one that takes the place of another that is not signed any more. */
    public Optional<Convenio> replacement(Convenio anterior) {
        return em.createQuery("select c from Convenio c where c.sustituye = :anterior", Convenio.class)
                .setParameter("anterior", anterior)
                .getResultStream()
                .findFirst();
    }

    /**
     * The one whose place a draft takes, locked until the end of the transaction. Who locks that one first asks for no lock of the draft, so
     * no two wait for each other.
     */
    public void lockReplaced(Convenio borrador) {
        em.lock(borrador.getSustituye(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(borrador.getSustituye());
    }

    /** Whether there is any of a file number, in whatever scope. */
    public boolean exists(String expediente) {
        return em.createQuery("select count(c) from Convenio c where c.expediente = :expediente", Long.class)
                        .setParameter("expediente", expediente)
                        .getSingleResult()
                > 0;
    }

    /** Takes a draft that is locked out for good, with its rows and its time line; its files are left to the sweep of the store. */
    public void remove(Convenio borrador) {
        em.createQuery("delete from TransicionConvenio t where t.convenio = :c")
                .setParameter("c", borrador)
                .executeUpdate();
        em.remove(borrador);
        em.flush();
    }

    private Optional<Long> id(String folio, AmbitoConvenio ambito) {
        if (!Folio.isWellFormed(folio)) {
            return Optional.empty();
        }
        List<?> rows = query("(c.folio = ? or c.expediente = ?)", folio, ambito).getResultList();
        return rows.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    private Query query(String twice, Object value, AmbitoConvenio ambito) {
        Query query = em.createNativeQuery("select c.id from convenio c where " + twice + " and " + ambito.sql());
        List<Object> values = new ArrayList<>(List.of(value, value));
        values.addAll(ambito.valores());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending, so that versions are final and what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    /** What went to review, first to last. */
    public List<VersionConvenio> versiones(Convenio convenio) {
        return list("VersionConvenio", "numero", VersionConvenio.class, convenio);
    }

    /** What was observed, by version and within it by clause, of the convenio as a whole last: a…g come before general. */
    public List<ObservacionJuridica> observaciones(Convenio convenio) {
        return list("ObservacionJuridica", "versionNumero, x.clausula, x.id", ObservacionJuridica.class, convenio);
    }

    /** The time line, first to last. */
    public List<TransicionConvenio> transiciones(Convenio convenio) {
        return list("TransicionConvenio", "id", TransicionConvenio.class, convenio);
    }

    /** The files, first to last. */
    public List<DocumentoConvenio> documentos(Convenio convenio) {
        return list("DocumentoConvenio", "id", DocumentoConvenio.class, convenio);
    }

    /** Another convenio whose signed document, the last that came, is this one byte by byte; one that another draft replaces holds none back. */
    public Optional<Convenio> otherSignedBy(Convenio convenio, String sha256) {
        return em.createQuery(
                        "select d.convenio from DocumentoConvenio d where d.sha256 = :s and d.convenio <> :c and not exists"
                                + " (select l from DocumentoConvenio l where l.convenio = d.convenio and l.id > d.id)"
                                + " and (d.convenio.estado <> :dictaminado or not exists"
                                + " (select n from Convenio n where n.sustituye = d.convenio)) order by d.id",
                        Convenio.class)
                .setParameter("s", sha256)
                .setParameter("c", convenio)
                .setParameter("dictaminado", EstadoConvenio.DICTAMINADO)
                .getResultStream()
                .findFirst();
    }

    /** The public versions, first to last. */
    public List<VersionPublica> publicas(Convenio convenio) {
        return list("VersionPublica", "numero", VersionPublica.class, convenio);
    }

    /** The supports that were received, first to last. */
    public List<ApoyoRecibido> apoyosRecibidos(Convenio convenio) {
        return list("ApoyoRecibido", "numero", ApoyoRecibido.class, convenio);
    }

    /** The notes on its commitments, first to last. */
    public List<Seguimiento> seguimientos(Convenio convenio) {
        return em.createQuery(
                        "select s from Seguimiento s join fetch s.compromiso where s.compromiso.convenio = :c order by s.id",
                        Seguimiento.class)
                .setParameter("c", convenio)
                .getResultList();
    }

    private <T> List<T> list(String entity, String order, Class<T> type, Convenio convenio) {
        return em.createQuery("select x from " + entity + " x where x.convenio = :c order by x." + order, type)
                .setParameter("c", convenio)
                .getResultList();
    }
}
