package mx.edu.conalep.compromisosocial.tablero.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.persistence.TableroRepository;

/** The board of a quarter (R22, R22.0, R23). */
@Gated
@Stateless
public class TableroService {

    @Inject
    private TableroRepository repository;

    @Inject
    private Clock clock;

    /**
     * One row per plantel of the actor's scope, whom to call first on top.
     *
     * @param entidad clave of one entidad, or null for the whole scope; one outside the scope gives no rows
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR},
            action = "tablero.leer")
    public List<RenglonTablero> list(Trimestre trimestre, String entidad) {
        return repository.list(trimestre.clave(), entidad, ActorActual.get().ambito(), clock.instant()).stream()
                .sorted(RenglonTablero.A_QUIEN_LLAMAR)
                .toList();
    }
}
