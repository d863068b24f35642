package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** One signed document proves one convenio (R21.3): a registration cannot be undone, so the PDF of another is not taken. */
@Dependent
class FirmadoUnico {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    /**
     * Lets a document pass that is the signed one of no other convenio.
     *
     * @param sha256 hash of its bytes
     * @throws RuleViolationException on {@code archivo} when it is; names the other one to who reads it
     */
    void require(Convenio convenio, String sha256) {
        repository.otherSignedBy(convenio, sha256).ifPresent(otro -> {
            String expediente = otro.getExpediente();
            throw new RuleViolationException(
                    repository.find(expediente, convenios.reading()).isPresent()
                            ? new RuleViolation(
                                    "convenio.documento.deOtro", "archivo", expediente, convenio.getExpediente())
                            : new RuleViolation("convenio.documento.deAjeno", "archivo", convenio.getExpediente()));
        });
    }
}
