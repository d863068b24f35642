package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.AcuseColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.AcusesRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Each entidad, and after it each of its planteles, acknowledges what the DVS sent down (R12). */
@Gated
@Stateless
public class AcuseColectaService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private AcusesRepository acuses;

    @Inject
    private Colectas colectas;

    @Inject
    private Clock clock;

    /**
     * Acknowledges for the actor's unit; a second time answers with the first acuse.
     *
     * @throws NotFoundException when it was not sent down to the actor's unit
     * @throws ConflictException when it is closed, or the plantel's entidad has not acknowledged yet
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL},
            action = "colecta.acusar",
            write = true)
    public AcuseVista acknowledge(String folio) {
        Colecta colecta = colectas.lock(folio);
        Ambito ambito = ActorActual.get().ambito();
        String unidad = ambito.plantel() == null ? ambito.entidad() : ambito.plantel();
        AcuseColecta acuse = acuses.find(colecta, unidad).orElseGet(() -> added(colecta, unidad, ambito));
        return new AcuseVista(ambito.entidad(), ambito.plantel(), acuse.getUsuario(), acuse.getEn());
    }

    private AcuseColecta added(Colecta colecta, String unidad, Ambito ambito) {
        colecta.requireAbierta();
        if (ambito.plantel() != null && acuses.find(colecta, ambito.entidad()).isEmpty()) {
            throw new ConflictException("colecta.acuse.entidadFirst", colecta.getFolio(), ambito.entidad());
        }
        AcuseColecta nuevo = new AcuseColecta(colecta, unidad, ActoActual.at(clock));
        repository.add(nuevo);
        repository.flush();
        Rastro.detalle(unidad);
        return nuevo;
    }

    /**
     * Whether a plantel may acknowledge: its entidad has. Of an entidad, which the DVS sends it to, always.
     *
     * @throws NotFoundException when it was not sent down to the actor's unit
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL},
            action = "colecta.acuses")
    public boolean isReached(String folio) {
        Ambito ambito = ActorActual.get().ambito();
        Colecta colecta = colectas.find(folio);
        return ambito.plantel() == null
                || acuses.find(colecta, ambito.entidad()).isPresent();
    }

    /** Who has acknowledged and who has not: the nation all, an entidad itself and its planteles, a plantel itself. */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.acuses")
    public List<AcuseVista> list(String folio) {
        return acuses.rows(colectas.find(folio), ActorActual.get().ambito()).stream()
                .map(AcuseVista::of)
                .toList();
    }
}
