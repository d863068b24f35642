package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.domain.Orden;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** The students of the actor's plantel in their order. */
@Dependent
class Candidatos {
    /** Letters of a list of numbers in one entry of the trail; a longer one tells its first and last number and how many. */
    private static final int MAX = 1500;

    @Inject
    private CandidatoRepository repository;

    /** The actor's plantel. */
    static String plantel() {
        return ActorActual.get().ambito().plantel();
    }

    /** Those who stand, by their places. */
    List<Lugar> ordered(ProgramaEmergente programa) {
        return ordered(programa, repository.list(programa, plantel()));
    }

    private static List<Lugar> ordered(ProgramaEmergente programa, Collection<CandidatoEmergente> todos) {
        List<Criterio> criterios = programa.criterios();
        return Orden.of(todos.stream()
                .collect(Collectors.toMap(CandidatoEmergente::getNumero, c -> Puntaje.of(criterios, c.respuestas()))));
    }

    /** Those who stand, by their numbers. */
    Map<Integer, CandidatoEmergente> byNumber(ProgramaEmergente programa) {
        return repository.list(programa, plantel()).stream()
                .collect(Collectors.toMap(CandidatoEmergente::getNumero, Function.identity()));
    }

    /** Those who stand by their places, with who they are. */
    List<CandidatoVista> vistas(ProgramaEmergente programa) {
        return vistas(programa, repository.identidades(programa, plantel()));
    }

    /** They, and those who were withdrawn. */
    CandidatosVista all(ProgramaEmergente programa) {
        Map<Long, IdentidadCandidato> who = repository.identidades(programa, plantel());
        List<CandidatoVista> retirados = repository.withdrawn(programa, plantel()).stream()
                .map(c -> CandidatoVista.of(c, who.get(c.getId()), null))
                .toList();
        return new CandidatosVista(vistas(programa, who), retirados);
    }

    /** Who they are by their numbers, withdrawn or not. */
    Map<Integer, IdentidadCandidato> identidades(ProgramaEmergente programa) {
        Map<Long, IdentidadCandidato> who = repository.identidades(programa, plantel());
        Map<Integer, IdentidadCandidato> byNumber = new HashMap<>();
        Stream.concat(repository.list(programa, plantel()).stream(), repository.withdrawn(programa, plantel()).stream())
                .forEach(c -> byNumber.put(c.getNumero(), who.get(c.getId())));
        return byNumber;
    }

    private List<CandidatoVista> vistas(ProgramaEmergente programa, Map<Long, IdentidadCandidato> who) {
        Map<Integer, CandidatoEmergente> todos = byNumber(programa);
        return ordered(programa, todos.values()).stream()
                .map(l -> {
                    CandidatoEmergente c = todos.get(l.numero());
                    return CandidatoVista.of(c, who.get(c.getId()), l);
                })
                .toList();
    }

    /** One of them, with his place while he stands. */
    CandidatoVista vista(ProgramaEmergente programa, int numero) {
        CandidatosVista all = all(programa);
        return Stream.concat(all.orden().stream(), all.retirados().stream())
                .filter(c -> c.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.candidato.notFound", numero));
    }

    /** Whether a choice of the plantel stands, proposed or approved. */
    boolean fixed(ProgramaEmergente programa) {
        return repository.chosen(programa, plantel());
    }

    /** One of them, to act on him. */
    CandidatoEmergente find(ProgramaEmergente programa, int numero) {
        return repository
                .find(programa, plantel(), numero)
                .orElseThrow(() -> new NotFoundException("emergente.candidato.notFound", numero));
    }

    /** Says in the trail whose data were read: plantel and numbers, never who they are (R25). */
    static void note(Collection<Integer> numeros) {
        List<Integer> sorted = numeros.stream().sorted().toList();
        String which = sorted.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (which.length() > MAX) {
            which = sorted.get(0) + " a " + sorted.get(sorted.size() - 1) + " (" + sorted.size() + ")";
        }
        Rastro.detalle("plantel " + plantel() + "; candidatos " + which);
    }
}
