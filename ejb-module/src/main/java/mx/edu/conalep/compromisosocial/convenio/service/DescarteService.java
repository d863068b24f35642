package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.RastroBorrador;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Discarding a draft of a convenio that was made by mistake and that nobody but its unit ever saw (Art. 19 to 21, 27). */
@Gated
@Stateless
public class DescarteService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Clock clock;

    /**
     * Takes the draft out for good, with everything that is written in it; the trail keeps who, when and what it was, without personal data.
     * Its file number is given to no other. One that renews what was ended meanwhile may be discarded too: nothing else is left to do with it.
     *
     * @param version as read before, or null
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either, or it was discarded already
     * @throws ConflictException when it went to its legal area, or changed since
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.descartar",
            write = true)
    public void discard(String folio, Integer version) {
        Convenio convenio = convenios.lockOwnAsItStands(folio, null);
        convenio.requireDiscardable();
        convenios.requireRead(convenio, version);
        RastroBorrador.of(convenio).forEach(Rastro::detalle);
        Convenio anterior = convenio.getSustituye();
        if (anterior != null) {
            repository.lockReplaced(convenio);
            repository.add(anterior.noteDiscarded(convenio, ActoActual.at(clock)));
        }
        repository.remove(convenio);
    }
}
