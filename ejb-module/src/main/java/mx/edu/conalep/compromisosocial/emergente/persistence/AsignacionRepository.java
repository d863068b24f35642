package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;

/** The choices of one plantel in a programme. The programme's row is locked by whoever adds or changes one. */
@Dependent
public class AsignacionRepository {
    private static final String VIGENTES = "select distinct c.numero from emergente_beneficio b"
            + " join emergente_asignacion a on a.id = b.asignacion_id join emergente_candidato c on c.id = b.candidato_id"
            + " where a.emergente_id = ?1 and a.plantel = ?2 and a.clave = ?3 and a.estado <> 'DEVUELTA' and b.revertido_en is null";
    private static final String PENDIENTES = "select distinct a.plantel from emergente_beneficio b"
            + " join emergente_asignacion a on a.id = b.asignacion_id where a.emergente_id = ?1 and a.estado = 'APROBADA'"
            + " and b.revertido_en is null and b.entregado_en is null order by a.plantel";
    private static final String ACUSE = "select count(b) from BeneficioEmergente b where b.acuse = :s";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The choices of a plantel by number. */
    public List<AsignacionEmergente> list(ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                        "select a from AsignacionEmergente a where a.programa = :p and a.plantel = :u order by a.numero",
                        AsignacionEmergente.class)
                .setHint("eclipselink.batch", "a.beneficios.candidato")
                .setHint("eclipselink.batch", "a.beneficios.candidato.autores")
                .setParameter("p", programa)
                .setParameter("u", plantel)
                .getResultList();
    }

    /** A choice of a plantel. */
    public Optional<AsignacionEmergente> find(ProgramaEmergente programa, String plantel, int numero) {
        return list(programa, plantel).stream()
                .filter(a -> a.getNumero() == numero)
                .findFirst();
    }

    /** Makes a new version of a choice whose students changed: who read it before does not decide on what he did not see. */
    public void touch(AsignacionEmergente asignacion) {
        em.lock(asignacion, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Numbers of the candidates who hold an article, proposed or approved. */
    public Set<Integer> holders(ProgramaEmergente programa, String plantel, String clave) {
        List<?> rows = em.createNativeQuery(VIGENTES)
                .setParameter(1, programa.getId())
                .setParameter(2, plantel)
                .setParameter(3, clave)
                .getResultList();
        return Set.copyOf(rows.stream().map(n -> ((Number) n).intValue()).toList());
    }

    /** Keys of the planteles with choices that nobody has decided on. */
    public List<String> undecided(ProgramaEmergente programa) {
        return em.createQuery(
                        "select distinct a.plantel from AsignacionEmergente a where a.programa = :p and a.estado = :e"
                                + " order by a.plantel",
                        String.class)
                .setParameter("p", programa)
                .setParameter("e", EstadoAsignacion.PROPUESTA)
                .getResultList();
    }

    /** How many students of a plantel are in choices that nobody has decided on, each once however many articles he is to get. */
    public long undecidedStudents(ProgramaEmergente programa, String plantel) {
        return em.createQuery(
                        "select count(distinct b.candidato.id) from BeneficioEmergente b where b.asignacion.programa = :p"
                                + " and b.asignacion.plantel = :u and b.asignacion.estado = :e and b.revertidoEn is null",
                        Long.class)
                .setParameter("p", programa)
                .setParameter("u", plantel)
                .setParameter("e", EstadoAsignacion.PROPUESTA)
                .getSingleResult();
    }

    /** Keys of the planteles with approved awards that were neither delivered nor reversed. */
    public List<String> pending(ProgramaEmergente programa) {
        List<?> rows = em.createNativeQuery(PENDIENTES)
                .setParameter(1, programa.getId())
                .getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** Whether a receipt vouches for a delivery already. */
    public boolean vouches(String acuse) {
        return em.createQuery(ACUSE, Long.class).setParameter("s", acuse).getSingleResult() > 0;
    }
}
