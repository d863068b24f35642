package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.OPERADOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionPrevista;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Rehearses a version of a quarter (R24): which one would be made and why. Changes and locks nothing. */
@Gated
@Stateless
public class EnsayoVersionService {

    @Inject
    private CorridaRepository corridas;

    @Inject
    private ConsolidacionRepository versiones;

    /** The version that a consolidation of the quarter would make now. */
    @Permit(
            roles = {OPERADOR, DVS},
            action = "consolidacion.ensayar")
    public VersionPrevista rehearse(Trimestre periodo) {
        boolean inconclusa = versiones.unfinished(periodo).isPresent();
        return corridas.inForce(periodo)
                .map(v -> new VersionPrevista(
                        v.version(),
                        inconclusa,
                        corridas.rectifiedSince(v).size(),
                        corridas.changesSince(v).cuantos()))
                .orElse(new VersionPrevista(0, inconclusa, 0, 0));
    }
}
