package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.domain.ObservacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * The legal review before signing (Art. 21 I): the CE's own legal area, the Dirección Corporativa de Asuntos Jurídicos for the
 * UODCDMX, the RCEO and what is national; and whoever covers an area for some days. A convenio of another area does not exist for a
 * reviewer.
 */
@Gated
@Stateless
public class RevisionJuridicaService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Delegaciones delegaciones;

    /**
     * Sends it back with observations on named clauses.
     *
     * @param version as read before, or null
     * @param observaciones at least one
     * @throws NotFoundException when another area answers for it
     * @throws ConflictException when it changed since, is not in review, or renews what was ended meanwhile
     * @throws RuleViolationException when an observation is malformed, or the reviewer wrote in it
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.observar",
            write = true)
    public ConvenioVista observe(String folio, Integer version, List<Observacion> observaciones) {
        Convenio convenio = convenios.lock(folio, convenios.reviewing(), version);
        Acto acto = delegaciones.actOn(convenio);
        RuleViolationException.throwIfAny(IntStream.range(0, observaciones.size())
                .boxed()
                .flatMap(i -> observaciones.get(i).check(i).stream())
                .toList());
        repository.add(convenio.observe(observaciones, acto));
        int numero = repository.versiones(convenio).size();
        observaciones.forEach(o -> repository.add(new ObservacionJuridica(convenio, numero, o, acto)));
        Rastro.detalle(observaciones.size() + " observaciones a v" + numero);
        return convenios.flushed(convenio);
    }

    /**
     * Finds it good; from here it waits for its signatures.
     *
     * @param version as read before, or null
     * @param dictamen what the area says about it, or null
     * @throws NotFoundException when another area answers for it
     * @throws ConflictException when it changed since, is not in review, or renews what was ended meanwhile
     * @throws RuleViolationException when the reviewer wrote in it
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.dictaminar",
            write = true)
    public ConvenioVista approve(String folio, Integer version, String dictamen) {
        Convenio convenio = convenios.lock(folio, convenios.reviewing(), version);
        String words = TextoLibre.isBlank(dictamen) ? null : Motivo.required(dictamen);
        repository.add(convenio.approve(words, delegaciones.actOn(convenio)));
        return convenios.flushed(convenio);
    }
}
