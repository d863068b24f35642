package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Eleccion;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.DonacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The choices of the actor's plantel: what there is to give, who may get it, and the answer. */
@Dependent
class Asignaciones {
    @Inject
    private AsignacionRepository asignaciones;

    @Inject
    private DonacionRepository donaciones;

    @Inject
    private EmergenteRepository repository;

    @Inject
    private Candidatos candidatos;

    /**
     * What is asked for, with the article as the donations name it, what there is of it and who has none yet.
     *
     * @throws RuleViolationException on what is missing, or when no such article was given
     */
    Eleccion choice(ProgramaEmergente programa, DatosAsignacion datos) {
        List<RuleViolation> broken = new ArrayList<>();
        if (datos.clave() == null) {
            broken.add(new RuleViolation("emergente.dato.required", datos.articulo() == null ? "articulo" : "unidad"));
        }
        if (datos.cantidad() == null || datos.cantidad().signum() <= 0) {
            broken.add(new RuleViolation("emergente.dato.positivo", "cantidad"));
        }
        Optional<Existencia> there = stock(programa).stream()
                .filter(e -> e.clave().equals(datos.clave()))
                .findFirst();
        if (datos.clave() != null && there.isEmpty()) {
            broken.add(new RuleViolation("emergente.asignacion.articulo", "articulo"));
        }
        RuleViolationException.throwIfAny(broken);
        Existencia one = there.orElseThrow();
        Set<Integer> holders = asignaciones.holders(programa, Candidatos.plantel(), one.clave());
        return new Eleccion(
                new DatosAsignacion(one.articulo(), one.unidad(), datos.cantidad(), datos.candidatos(), datos.motivo()),
                candidatos.ordered(programa).stream()
                        .filter(l -> !holders.contains(l.numero()))
                        .toList(),
                one.disponible());
    }

    private List<Existencia> stock(ProgramaEmergente programa) {
        return donaciones.existencias(programa, Candidatos.plantel()).stream()
                .map(Existencia::of)
                .toList();
    }

    /** The number of the next choice of the plantel in a programme whose row is locked. */
    int next(ProgramaEmergente programa) {
        return 1
                + asignaciones.list(programa, Candidatos.plantel()).stream()
                        .mapToInt(AsignacionEmergente::getNumero)
                        .max()
                        .orElse(0);
    }

    /**
     * A choice of the plantel, to act on it.
     *
     * @param version as read before, or null
     */
    AsignacionEmergente find(ProgramaEmergente programa, int numero, Integer version) {
        AsignacionEmergente asignacion = asignaciones
                .find(programa, Candidatos.plantel(), numero)
                .orElseThrow(() -> new NotFoundException("emergente.asignacion.notFound", numero));
        Emergentes.requireVersion(version, asignacion.getVersion());
        return asignacion;
    }

    /** Written out, and as the actor reads it; the view of its students is put on record. */
    AsignacionVista flushed(ProgramaEmergente programa, AsignacionEmergente asignacion) {
        repository.flush();
        Candidatos.note(asignacion.beneficios().stream()
                .map(b -> b.getCandidato().getNumero())
                .toList());
        return AsignacionVista.of(asignacion, candidatos.identidades(programa));
    }
}
