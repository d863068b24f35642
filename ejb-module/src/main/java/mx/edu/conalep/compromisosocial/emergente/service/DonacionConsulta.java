package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.persistence.DonacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What a person is told of donations in kind before he notes one or takes one back (Art. 15). */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DonacionConsulta {
    @Inject
    private DonacionRepository donaciones;

    @Inject
    private Emergentes emergentes;

    /**
     * Numbers of the donations in scope that were taken back.
     *
     * @throws NotFoundException when the programme is outside the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.donaciones")
    public Set<Integer> reversed(String folio) {
        return donaciones.reversed(emergentes.find(folio), ActorActual.get().ambito());
    }

    /**
     * A donation of the actor's plantel that stands and says the same: perhaps it is the same one.
     *
     * @param datos as far as they read; what is not whole equals none
     * @throws NotFoundException when the programme is outside the scope
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.donacion.ver")
    public Optional<DonacionVista> equal(String folio, DatosDonacion datos) {
        return datos.isCompleta()
                ? donaciones
                        .equal(emergentes.find(folio), ActorActual.get().ambito(), datos)
                        .map(DonacionVista::of)
                : Optional.empty();
    }
}
