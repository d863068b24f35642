package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.CeroColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EntregaColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.Sensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TransicionColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.SinActo;

/** Colectas and what hangs from them, always by scope. */
@Dependent
public class ColectaRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The colecta of a folio inside a scope. */
    public Optional<Colecta> find(String folio, AmbitoColecta ambito) {
        return id(folio, ambito).map(id -> em.find(Colecta.class, id));
    }

    /** The same, locked until the end of the transaction, as other transactions have left it. */
    public Optional<Colecta> lock(String folio, AmbitoColecta ambito) {
        return id(folio, ambito).map(id -> {
            Colecta colecta = em.find(Colecta.class, id, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(colecta);
            return colecta;
        });
    }

    private Optional<Long> id(String folio, AmbitoColecta ambito) {
        Query query = em.createNativeQuery("select co.id from colecta co where co.folio = ? and " + ambito.sql())
                .setParameter(1, folio);
        for (int i = 0; i < ambito.valores().size(); i++) {
            query.setParameter(i + 2, ambito.valores().get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Makes a new version of a colecta from which something was delivered: who read it before does not deliver on what he did not see. */
    public void touch(Colecta colecta) {
        em.lock(colecta, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes out what is pending, so that versions are final and what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    /** The time line, first to last. */
    public List<TransicionColecta> transiciones(Colecta colecta) {
        return em.createQuery(
                        "select t from TransicionColecta t where t.colecta = :c order by t.id", TransicionColecta.class)
                .setParameter("c", colecta)
                .getResultList();
    }

    /** The files of the DVS, first to last: lineamientos and receipts. */
    public List<DocumentoColecta> documentosDvs(Colecta colecta) {
        return em.createQuery(
                        "select d from DocumentoColecta d where d.colecta = :c and d.plantel is null order by d.id",
                        DocumentoColecta.class)
                .setParameter("c", colecta)
                .getResultList();
    }

    /** Keeps a file from the sweep until the end of the transaction; false when the sweep dropped it meanwhile. */
    public boolean hold(DocumentoColecta documento) {
        return new SinActo(em, "colecta_documento").hold(documento.getId());
    }

    /** Writes that a file came again, by whom and when, so that its time begins anew; false when the sweep dropped it meanwhile. */
    public boolean receiveAgain(DocumentoColecta documento, Acto acto) {
        if (!new SinActo(em, "colecta_documento").again(documento.getId(), acto)) {
            return false;
        }
        em.refresh(documento);
        return true;
    }

    /** The files inside a scope, first to last: those of the DVS, and the proofs of the scope's planteles. */
    public List<DocumentoColecta> documentos(Colecta colecta, Ambito ambito) {
        return scoped(
                        "select d from DocumentoColecta d where d.colecta = :c and (d.plantel is null or "
                                + ambito.condition("d") + ") order by d.id",
                        DocumentoColecta.class,
                        colecta,
                        ambito)
                .getResultList();
    }

    /** The first file inside a scope whose content has this hash. */
    public Optional<DocumentoColecta> documento(Colecta colecta, String sha256, Ambito ambito) {
        return scoped(
                        "select d from DocumentoColecta d where d.colecta = :c and d.sha256 = :h and"
                                + " (d.plantel is null or " + ambito.condition("d") + ") order by d.id",
                        DocumentoColecta.class,
                        colecta,
                        ambito)
                .setParameter("h", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The deliveries, first to last. */
    public List<EntregaColecta> entregas(Colecta colecta) {
        return em.createQuery("select e from EntregaColecta e where e.colecta = :c order by e.id", EntregaColecta.class)
                .setParameter("c", colecta)
                .getResultList();
    }

    /** The acts of sensitising inside a scope, first to last. */
    public List<Sensibilizacion> sensibilizaciones(Colecta colecta, Ambito ambito) {
        return scoped(
                        "select s from Sensibilizacion s where s.colecta = :c and " + ambito.condition("s")
                                + " order by s.id",
                        Sensibilizacion.class,
                        colecta,
                        ambito)
                .getResultList();
    }

    /** The zero declaration of a plantel that stands. */
    public Optional<CeroColecta> cero(Colecta colecta, String plantel) {
        return em.createQuery(
                        "select z from CeroColecta z where z.colecta = :c and z.plantel = :p and z.retiradoEn is null",
                        CeroColecta.class)
                .setParameter("c", colecta)
                .setParameter("p", plantel)
                .getResultStream()
                .findFirst();
    }

    /** The zero declaration of a plantel that was withdrawn last. */
    public Optional<CeroColecta> ceroRetirado(Colecta colecta, String plantel) {
        return em.createQuery(
                        "select z from CeroColecta z where z.colecta = :c and z.plantel = :p and z.retiradoEn is not null"
                                + " order by z.retiradoEn desc, z.id desc",
                        CeroColecta.class)
                .setParameter("c", colecta)
                .setParameter("p", plantel)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> scoped(String jpql, Class<T> type, Colecta colecta, Ambito ambito) {
        TypedQuery<T> query = em.createQuery(jpql, type).setParameter("c", colecta);
        return ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter());
    }
}
