package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;

/** The students of one plantel in a programme; there is no query that reads those of more than one (R25). */
@Dependent
public class CandidatoRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** A candidate of a plantel, withdrawn or not. */
    public Optional<CandidatoEmergente> find(ProgramaEmergente programa, String plantel, int numero) {
        return query("and c.numero = :n", programa, plantel)
                .setParameter("n", numero)
                .getResultStream()
                .findFirst();
    }

    /** Those of a plantel who stand, by number. */
    public List<CandidatoEmergente> list(ProgramaEmergente programa, String plantel) {
        return query("and c.retiradoEn is null", programa, plantel).getResultList();
    }

    /** Those of a plantel who were withdrawn, by number. */
    public List<CandidatoEmergente> withdrawn(ProgramaEmergente programa, String plantel) {
        return query("and c.retiradoEn is not null", programa, plantel).getResultList();
    }

    private TypedQuery<CandidatoEmergente> query(String more, ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                        "select c from CandidatoEmergente c where c.programa = :p and c.plantel = :u " + more
                                + " order by c.numero",
                        CandidatoEmergente.class)
                .setHint("eclipselink.batch", "c.respuestas")
                .setParameter("p", programa)
                .setParameter("u", plantel);
    }

    /** Who the candidates of a plantel are, by the id of their rows. */
    public Map<Long, IdentidadCandidato> identidades(ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                        "select i from IdentidadCandidato i where i.emergenteId = :p and i.plantel = :u",
                        IdentidadCandidato.class)
                .setParameter("p", programa.getId())
                .setParameter("u", plantel)
                .getResultStream()
                .collect(Collectors.toMap(IdentidadCandidato::getCandidatoId, Function.identity()));
    }

    /** Whether any plantel has captured one, withdrawn or not: the criteria are fixed then. */
    public boolean any(ProgramaEmergente programa) {
        return em.createQuery("select count(c) from CandidatoEmergente c where c.programa = :p", Long.class)
                        .setParameter("p", programa)
                        .getSingleResult()
                > 0;
    }

    /** Whether a choice of the plantel stands, proposed or approved: its candidates are fixed then. */
    public boolean chosen(ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                                "select count(b) from BeneficioEmergente b where b.asignacion.programa = :p"
                                        + " and b.asignacion.plantel = :u and b.asignacion.estado <> :d"
                                        + " and b.revertidoEn is null",
                                Long.class)
                        .setParameter("p", programa)
                        .setParameter("u", plantel)
                        .setParameter("d", EstadoAsignacion.DEVUELTA)
                        .getSingleResult()
                > 0;
    }

    /** The next number within a plantel of a programme whose row is locked. */
    public int nextNumero(ProgramaEmergente programa, String plantel) {
        Number last = (Number) em.createNativeQuery("select coalesce(max(numero), 0) from emergente_candidato"
                        + " where emergente_id = ?1 and plantel = ?2")
                .setParameter(1, programa.getId())
                .setParameter(2, plantel)
                .getSingleResult();
        return last.intValue() + 1;
    }
}
