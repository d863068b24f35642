package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EntregaColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TransicionColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.AportacionRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ResultadosRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What all acts on colectas share: finding one inside the actor's scope, today's date, and the answer. */
@Dependent
class Colectas {
    @Inject
    private ColectaRepository repository;

    @Inject
    private AportacionRepository aportaciones;

    @Inject
    private ResultadosRepository resultados;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private Clock clock;

    /** To read it. */
    Colecta find(String folio) {
        return repository
                .find(new Folio(folio).valor(), AmbitoColecta.of(ActorActual.get()))
                .orElseThrow(() -> new NotFoundException("colecta.notFound", folio));
    }

    /** To act on it, locked. */
    Colecta lock(String folio) {
        Colecta colecta = repository
                .lock(new Folio(folio).valor(), AmbitoColecta.of(ActorActual.get()))
                .orElseThrow(() -> new NotFoundException("colecta.notFound", folio));
        Rastro.objeto(colecta.getFolio());
        return colecta;
    }

    /**
     * To change it, locked.
     *
     * @param version as the person read it, or null when the act does not depend on it
     * @throws ConflictException when it changed since
     */
    Colecta lock(String folio, Integer version) {
        Colecta colecta = lock(folio);
        if (version != null && version != colecta.getVersion()) {
            throw new ConflictException("shared.version.stale");
        }
        return colecta;
    }

    /** Written out, and as the actor reads it. */
    ColectaVista flushed(Colecta colecta) {
        repository.flush();
        return vista(colecta);
    }

    /** As the actor reads it. */
    ColectaVista vista(Colecta c) {
        Ambito ambito = ActorActual.get().ambito();
        DatosColecta datos = c.datos();
        List<DocumentoColectaVista> documentos = repository.documentosDvs(c).stream()
                .map(DocumentoColectaVista::of)
                .toList();
        List<AportacionVista> fuera = c.getCerradaEl() == null
                ? List.of()
                : aportaciones.pending(c, ambito).stream()
                        .map(AportacionVista::of)
                        .toList();
        return new ColectaVista(
                c.getFolio(),
                c.getEstado(),
                c.getVersion(),
                datos,
                documentos,
                Totales.of(sums(c, Nivel.NACIONAL), datos.metas()),
                repository.entregas(c).stream().map(EntregaColecta::datos).toList(),
                repository.transiciones(c).stream().map(LineaColectaVista::of).toList(),
                fuera,
                ambito.plantel() == null
                        ? null
                        : repository
                                .ceroRetirado(c, ambito.plantel())
                                .map(CeroVista::of)
                                .orElse(null),
                c.getDifundidaEl(),
                c.getIniciadaEl(),
                c.getCerradaEl(),
                c.getMotivoCierre(),
                c.getCreadoEn(),
                c.getModificadoEn());
    }

    /** What is validated inside the actor's scope, added up by a level. */
    List<Suma> sums(Colecta colecta, Nivel nivel) {
        return resultados.sumas(colecta, nivel, ActorActual.get().ambito()).stream()
                .map(Suma::of)
                .toList();
    }

    /** Today, hour of the actor's plantel or entidad; of Mexico City for the nation. */
    LocalDate today() {
        return local(clock.instant());
    }

    /** Today where the day ends last in the country: what is over there is over in every plantel. */
    LocalDate todayInTheWest() {
        List<ZoneId> zonas =
                organizacion.entidades().stream().map(EntidadVista::zona).toList();
        return Plazo.reachedIn(zonas, clock.instant());
    }

    /** The day on which it was sent down, hour of the actor's plantel or entidad. */
    LocalDate difundida(Colecta colecta) {
        return repository.transiciones(colecta).stream()
                .filter(t -> t.getA() == EstadoColecta.DIFUNDIDA)
                .map(TransicionColecta::getEn)
                .findFirst()
                .map(this::local)
                .orElse(colecta.getDifundidaEl());
    }

    private LocalDate local(Instant instante) {
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
