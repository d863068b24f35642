package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.TransicionEmergente;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.SinActo;

/** Programmes with their time lines and files, always by scope. */
@Dependent
public class EmergenteRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The programme of a folio inside a scope. */
    public Optional<ProgramaEmergente> find(String folio, AmbitoEmergente ambito) {
        return id(folio, ambito).map(id -> em.find(ProgramaEmergente.class, id));
    }

    /** The same, locked until the end of the transaction, as other transactions have left it. */
    public Optional<ProgramaEmergente> lock(String folio, AmbitoEmergente ambito) {
        return id(folio, ambito).map(id -> {
            ProgramaEmergente programa = em.find(ProgramaEmergente.class, id, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(programa);
            return programa;
        });
    }

    private Optional<Long> id(String folio, AmbitoEmergente ambito) {
        Query query = em.createNativeQuery("select pe.id from emergente pe where pe.folio = ? and " + ambito.sql())
                .setParameter(1, folio);
        List<?> rows = ambito.bind(query, 2).getResultList();
        return rows.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending, so that versions are final and what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    /** The time line, first to last. */
    public List<TransicionEmergente> transiciones(ProgramaEmergente programa) {
        return em.createQuery(
                        "select t from TransicionEmergente t where t.programa = :p order by t.id",
                        TransicionEmergente.class)
                .setParameter("p", programa)
                .getResultList();
    }

    /** The requests on file, the one in force last. */
    public List<DocumentoEmergente> solicitudes(ProgramaEmergente programa) {
        return em.createQuery(
                        "select d from DocumentoEmergente d where d.programa = :p and d.plantel is null order by d.id",
                        DocumentoEmergente.class)
                .setParameter("p", programa)
                .getResultList();
    }

    /** Keeps a file from the sweep until the end of the transaction; false when the sweep dropped it meanwhile. */
    public boolean hold(DocumentoEmergente documento) {
        return new SinActo(em, "emergente_documento").hold(documento.getId());
    }

    /** Writes that a file came again, by whom and when, so that its time begins anew; false when the sweep dropped it meanwhile. */
    public boolean receiveAgain(DocumentoEmergente documento, Acto acto) {
        if (!new SinActo(em, "emergente_documento").again(documento.getId(), acto)) {
            return false;
        }
        em.refresh(documento);
        return true;
    }

    /** The receipts of a plantel's students. */
    public List<DocumentoEmergente> acuses(ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                        "select d from DocumentoEmergente d where d.programa = :p and d.plantel = :u order by d.id",
                        DocumentoEmergente.class)
                .setParameter("p", programa)
                .setParameter("u", plantel)
                .getResultList();
    }
}
