package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.OPERADOR;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SISTEMA;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SSI;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.PendientesRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/**
 * What the versions in force wait for (R24), whatever the state of their quarter: a later version leaves that. One statement for all
 * quarters, oldest first; each stands for itself, so they need no transaction.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VersionesPendientes {

    @Inject
    private PendientesRepository repository;

    /** Versions in force whose report the DVS has not issued. */
    @Permit(
            roles = {DVS, SISTEMA},
            action = "bandeja.emitir")
    public List<VersionVigente> toIssue() {
        return repository.notIssued();
    }

    /** Versions in force whose issued report waits for the record of its presentation. */
    @Permit(
            roles = {SSI, SISTEMA},
            action = "bandeja.presentar")
    public List<VersionVigente> toPresent() {
        return repository.notPresented();
    }

    /** Versions in force after which an activity was corrected, or came to count: their quarter is to be consolidated again. */
    @Permit(
            roles = {DVS, SSI, OPERADOR, SISTEMA},
            action = "bandeja.consolidar")
    public List<VersionAtrasada> toConsolidate() {
        return repository.outdated();
    }
}
