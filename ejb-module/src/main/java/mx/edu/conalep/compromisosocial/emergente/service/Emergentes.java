package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AmbitoEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.ResultadosEmergente;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What all acts on programmes share: finding one inside the actor's scope, today's date, and the answer. */
@Dependent
class Emergentes {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private CandidatoRepository candidatos;

    @Inject
    private ResultadosEmergente resultados;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private Clock clock;

    /** To read it. */
    ProgramaEmergente find(String folio) {
        return found(repository.find(new Folio(folio).valor(), AmbitoEmergente.reading(ActorActual.get())), folio);
    }

    /**
     * To read what only the unit that received the request may.
     *
     * @throws ForbiddenException when the actor reads the programme, but another unit received its request
     * @throws NotFoundException when he does not read it either
     */
    ProgramaEmergente findOwn(String folio) {
        return foundOwn(repository.find(new Folio(folio).valor(), AmbitoEmergente.writing(ActorActual.get())), folio);
    }

    /** To take part in it, locked. */
    ProgramaEmergente lock(String folio) {
        return found(repository.lock(new Folio(folio).valor(), AmbitoEmergente.reading(ActorActual.get())), folio);
    }

    /**
     * To plan or move it, locked.
     *
     * @param version as read before, or null
     * @throws ForbiddenException when the actor reads it, but another unit received its request
     * @throws NotFoundException when he does not read it either
     */
    ProgramaEmergente lockOwn(String folio, Integer version) {
        ProgramaEmergente programa =
                foundOwn(repository.lock(new Folio(folio).valor(), AmbitoEmergente.writing(ActorActual.get())), folio);
        requireVersion(version, programa.getVersion());
        return programa;
    }

    /** As the DVS reports it, locked, whoever received the request. */
    ProgramaEmergente lock(String folio, Integer version) {
        ProgramaEmergente programa = lock(folio);
        requireVersion(version, programa.getVersion());
        return programa;
    }

    private static ProgramaEmergente found(Optional<ProgramaEmergente> programa, String folio) {
        programa.ifPresent(p -> Rastro.objeto(p.getFolio()));
        return programa.orElseThrow(() -> new NotFoundException("emergente.notFound", folio));
    }

    private ProgramaEmergente foundOwn(Optional<ProgramaEmergente> programa, String folio) {
        if (programa.isEmpty()) {
            String read = find(folio).getFolio();
            throw new ForbiddenException("emergente.otraUnidad", read);
        }
        return found(programa, folio);
    }

    /** Refuses a version that is no longer the one that was read; null asks for none. */
    static void requireVersion(Integer read, int version) {
        if (read != null && read != version) {
            throw new ConflictException("shared.version.stale");
        }
    }

    /** Written out, and as the actor reads it. */
    EmergenteVista flushed(ProgramaEmergente programa) {
        repository.flush();
        return vista(programa);
    }

    /** As the actor reads it. */
    EmergenteVista vista(ProgramaEmergente p) {
        Ambito ambito = ActorActual.get().ambito();
        boolean propio = Objects.equals(ambito.entidad(), p.getAutorEntidad())
                && Objects.equals(ambito.plantel(), p.getAutorPlantel());
        return new EmergenteVista(
                p.getFolio(),
                p.getEstado(),
                p.getVersion(),
                p.getAutorPlantel() == null ? p.getAutorEntidad() : p.getAutorPlantel(),
                propio,
                p.datos(),
                p.criterios(),
                candidatos.any(p),
                repository.solicitudes(p).stream()
                        .map(DocumentoEmergenteVista::of)
                        .toList(),
                history(p, ambito),
                p.getDifundidoEl(),
                p.getIniciadoEl(),
                p.getCerradoEl(),
                p.getInformadoEl(),
                p.getMotivoCierre(),
                p.getCreadoEn(),
                p.getModificadoEn());
    }

    /** Its moves, and the withdrawals of candidates in the actor's scope, as they came. */
    private List<LineaEmergenteVista> history(ProgramaEmergente p, Ambito ambito) {
        return Stream.concat(
                        repository.transiciones(p).stream().map(LineaEmergenteVista::of),
                        resultados.retiros(p, ambito).stream().map(r -> LineaEmergenteVista.retiro(r, ambito)))
                .sorted(Comparator.comparing(LineaEmergenteVista::en))
                .toList();
    }

    /** Today, hour of the actor's plantel or entidad; of Mexico City for the nation. */
    LocalDate today() {
        return local(clock.instant());
    }

    /** The day that all planteles of the actor's unit have reached; above a plantel, today where the day ends last in the country. */
    LocalDate todayInItsPlanteles() {
        if (ActorActual.get().ambito().plantel() != null) {
            return today();
        }
        List<ZoneId> zonas =
                organizacion.entidades().stream().map(EntidadVista::zona).toList();
        return Plazo.reachedIn(zonas, clock.instant());
    }

    /** The day of an instant there. */
    LocalDate local(Instant instante) {
        Ambito ambito = ActorActual.get().ambito();
        ZoneId zona =
                switch (ambito.nivel()) {
                    case PLANTEL -> organizacion.zona(ambito.plantel());
                    case ENTIDAD -> organizacion.entidad(ambito.entidad()).zona();
                    case NACIONAL, SISTEMA -> Plazo.NACIONAL;
                };
        return LocalDate.ofInstant(instante, zona);
    }
}
