package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasSustitucion;
import mx.edu.conalep.compromisosocial.convenio.domain.TransicionConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/**
 * Writing a convenio anew that was found good and is not signed any more (R19, R21.2): no state leads back, so a draft with its text takes
 * its place and goes the whole way (Art. 21).
 */
@Gated
@Stateless
public class SustitucionService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Sustituciones sustituciones;

    @Inject
    private Borradores borradores;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Begins the draft; what it replaces stays as it is and is not signed while the draft stands.
     *
     * @param version as read before, or null
     * @param clave repeated calls with the same key answer with the same draft; null for none
     * @return the draft
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, can still be signed, is replaced already, or renews what was ended meanwhile; also
     *     when the draft of a repeated call was discarded
     * @throws RuleViolationException when the key was used for something else
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.sustituir",
            write = true)
    public ConvenioVista begin(String folio, Integer version, String clave) {
        Convenio anterior = convenios.lockOwnAsItStands(folio, null);
        Acto acto = ActoActual.at(clock);
        Optional<String> earlier = llamadas.earlier(clave, anterior.getExpediente() + " sustitucion", acto);
        if (earlier.isPresent()) {
            return convenios.vista(borradores.repeated(earlier.get()));
        }
        anterior.requireOriginAlive();
        LocalDate hoy = convenios.today(anterior.getEntidad());
        ReglasSustitucion.requireReplaceable(anterior, sustituciones.impediment(anterior, hoy));
        sustituciones.requireNotReplaced(anterior);
        convenios.requireRead(anterior, version);
        Convenio nuevo = Convenio.insteadOf(anterior, borradores.nextFor(anterior, acto), hoy, acto);
        repository.add(nuevo);
        repository.add(TransicionConvenio.written(nuevo, acto));
        repository.add(anterior.noteReplacement(nuevo, acto));
        llamadas.complete(clave, nuevo.getExpediente(), acto);
        Rastro.detalle("sustituto " + nuevo.getExpediente());
        return convenios.flushed(nuevo);
    }
}
