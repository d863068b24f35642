package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasAdenda;
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

/** Renewal of a convenio by an addendum (convenio modificatorio), which goes the way of every convenio (Art. 21). */
@Gated
@Stateless
public class AdendaService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Borradores borradores;

    @Inject
    private Clock clock;

    /**
     * Begins an addendum to a registered convenio in force: a draft with its text, from the day after its last on.
     *
     * @param version as read before, or null
     * @return the draft
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, is not in force, is an addendum itself or has an open one
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.adenda",
            write = true)
    public ConvenioVista begin(String folio, Integer version) {
        Convenio primero = convenios.lockOwn(folio, version);
        ReglasAdenda.requireRenewable(primero, convenios.today(primero.getEntidad()));
        repository.openAddendum(primero).ifPresent(open -> {
            throw new ConflictException("convenio.adenda.abierta", primero.getFolio(), open.getFolio());
        });
        Acto acto = ActoActual.at(clock);
        Convenio adenda = Convenio.addendumTo(primero, borradores.nextFor(primero, acto), acto);
        repository.add(adenda);
        repository.add(TransicionConvenio.written(adenda, acto));
        Rastro.detalle("adenda " + adenda.getFolio());
        return convenios.flushed(adenda);
    }
}
