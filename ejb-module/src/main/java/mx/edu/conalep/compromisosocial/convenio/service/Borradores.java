package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What all ways of beginning a draft of a convenio share: its file number, and the answer to a call that arrives again. */
@Dependent
class Borradores {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Expedientes expedientes;

    /** The next file number of the unit of another convenio. */
    String nextFor(Convenio otro, Acto acto) {
        return expedientes.next("EX", otro.getPlantel() != null ? otro.getPlantel() : otro.getEntidad(), acto);
    }

    /**
     * What an earlier call with the same key made; not locked, as who discards a draft locks what it replaces after it.
     *
     * @throws ConflictException when it was discarded since (R21.2)
     * @throws NotFoundException when it is not of the actor's unit any more
     */
    Convenio repeated(String expediente) {
        Rastro.detalle("repetido");
        Convenio made = repository
                .find(expediente, AmbitoConvenio.writing(ActorActual.get()))
                .orElseThrow(() -> repository.exists(expediente)
                        ? new NotFoundException("convenio.notFound", expediente)
                        : new ConflictException("convenio.descartado.repetido", expediente));
        Rastro.objeto(made.getFolio());
        return made;
    }
}
