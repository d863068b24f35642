package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.alta.IdempotenciaDao;

/** Forgets what activities need for a time only. */
@Gated
@Stateless
public class RetencionService {

    @Inject
    private IdempotenciaDao llamadas;

    @Inject
    private Ajustes ajustes;

    @Inject
    private Clock clock;

    /**
     * Forgets the keys of repeated calls that are older than the setting; after that the same key is a new one.
     *
     * @return keys forgotten
     */
    @Permit(roles = Rol.SISTEMA, action = "actividad.retencion", write = true)
    public int purgeKeys() {
        Instant antes = clock.instant().minus(Duration.ofDays(ajustes.get(ClaveAjuste.IDEMPOTENCIA_DIAS)));
        int purged = llamadas.purge(antes);
        Rastro.objeto("idempotencia");
        Rastro.detalle(Integer.toString(purged));
        return purged;
    }
}
