package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Compromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Seguimiento;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
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

/** The follow-up of what the parties committed themselves to (R8.4), until it is fulfilled. */
@Gated
@Stateless
public class SeguimientoService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Adds a note to a commitment, and says whether it is fulfilled by now.
     *
     * @param orden number of the commitment, from 1
     * @param nota 500 characters at most
     * @param clave repeated calls with the same key and note add it once; null for none
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when the convenio is not signed, renews what was ended meanwhile, or the commitment was fulfilled before
     * @throws RuleViolationException without a note, or when there is no such commitment
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.seguimiento",
            write = true)
    public ConvenioVista follow(String folio, int orden, String nota, boolean cumplido, String clave) {
        Convenio convenio = convenios.lockOwnAsItStands(folio, null);
        Acto acto = ActoActual.at(clock);
        String pedido = convenio.getExpediente() + " compromiso " + orden + " " + cumplido + " " + nota;
        if (llamadas.earlier(clave, pedido, acto).isPresent()) {
            Rastro.detalle("repetido");
            return convenios.vista(convenio);
        }
        convenio.requireOriginAlive();
        Compromiso compromiso = cumplido ? convenio.fulfil(orden, acto) : convenio.pending(orden);
        repository.add(new Seguimiento(compromiso, nota, acto));
        llamadas.complete(clave, convenio.getExpediente(), acto);
        Rastro.detalle("compromiso " + orden + (cumplido ? " cumplido" : ""));
        return convenios.flushed(convenio);
    }

    /** The notes on all commitments of a convenio within the scope, first to last. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.seguimientos")
    public List<SeguimientoVista> list(String folio) {
        Convenio convenio = convenios.find(folio, convenios.reading());
        return repository.seguimientos(convenio).stream()
                .map(SeguimientoVista::of)
                .toList();
    }
}
