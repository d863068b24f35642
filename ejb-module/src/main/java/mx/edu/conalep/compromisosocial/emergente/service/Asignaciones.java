package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Eleccion;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.domain.Orden;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.DonacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

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

    /** What is asked for, with the article as the donations name it, what there is of it and who has none yet. */
    Eleccion choice(ProgramaEmergente programa, DatosAsignacion datos) {
        Optional<Existencia> there = stock(programa).stream()
                .filter(e -> e.clave().equals(datos.clave()))
                .findFirst();
        Set<Integer> holders = there.map(e -> asignaciones.holders(programa, Candidatos.plantel(), e.clave()))
                .orElse(Set.of());
        return new Eleccion(
                there.map(e -> datos.named(e.articulo(), e.unidad())).orElse(datos),
                candidatos.ordered(programa).stream()
                        .filter(l -> !holders.contains(l.numero()))
                        .toList(),
                there.map(Existencia::disponible).orElse(null));
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

    /** Who comes before one of the chosen of a proposal and has none of its article, by order; none once it is decided. */
    List<CandidatoVista> passedOver(ProgramaEmergente programa, AsignacionEmergente asignacion) {
        if (asignacion.getEstado() != EstadoAsignacion.PROPUESTA) {
            return List.of();
        }
        Map<Integer, CandidatoVista> people = candidatos.vistas(programa).stream()
                .collect(Collectors.toMap(CandidatoVista::numero, Function.identity()));
        Set<Integer> chosen = asignacion.beneficios().stream()
                .filter(b -> !b.isRevertido())
                .map(b -> b.getCandidato().getNumero())
                .collect(Collectors.toSet());
        String clave = ClaveArticulo.of(asignacion.getArticulo(), asignacion.getUnidad());
        List<Lugar> order = people.values().stream()
                .map(CandidatoVista::lugar)
                .sorted(Comparator.comparing(Lugar::lugar))
                .toList();
        return Orden.passedOver(order, chosen, asignaciones.holders(programa, Candidatos.plantel(), clave)).stream()
                .map(l -> people.get(l.numero()))
                .toList();
    }

    /** Makes a new version of a choice, of which only what a student gets changed. */
    void touch(AsignacionEmergente asignacion) {
        asignaciones.touch(asignacion);
    }

    /** Written out, and as the actor reads it; the view of its students is put on record. */
    AsignacionVista flushed(ProgramaEmergente programa, AsignacionEmergente asignacion) {
        repository.flush();
        Candidatos.note(asignacion.beneficios().stream()
                .map(b -> b.getCandidato().getNumero())
                .toList());
        return AsignacionVista.of(
                asignacion, candidatos.identidades(programa), ActorActual.get().usuario());
    }
}
