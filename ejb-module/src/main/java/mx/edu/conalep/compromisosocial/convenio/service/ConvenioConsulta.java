package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ObservacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Reading convenios: each person those of his scope (Art. 20 II: the DVS all of them). */
@Gated
@Stateless
public class ConvenioConsulta {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private RenglonesConvenio renglones;

    @Inject
    private Convenios convenios;

    /**
     * One convenio.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.leer")
    public ConvenioVista find(String folio) {
        return convenios.vista(convenios.find(folio, scope()));
    }

    /** A page of the convenios in scope, newest first. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ConvenioRenglon> list(FiltroConvenio filtro, PageRequest request) {
        return renglones.page(filtro, request);
    }

    /** What went to legal review, first to last, each with what was observed on it. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.versiones")
    public List<VersionVista> versions(String folio) {
        Convenio convenio = convenios.find(folio, scope());
        Map<Integer, List<ObservacionVista>> byVersion = repository.observaciones(convenio).stream()
                .collect(Collectors.groupingBy(
                        ObservacionJuridica::getVersionNumero,
                        Collectors.mapping(ObservacionVista::of, Collectors.toList())));
        return repository.versiones(convenio).stream()
                .map(v -> version(v, byVersion.getOrDefault(v.getNumero(), List.of())))
                .toList();
    }

    /** The time line, first to last. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.historia")
    public List<LineaVista> history(String folio) {
        return repository.transiciones(convenios.find(folio, scope())).stream()
                .map(LineaVista::of)
                .toList();
    }

    /** The convenio, what it renews and what renews it, the first one first: those of them that are within the scope. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.cadena")
    public List<EslabonVista> chain(String folio) {
        AmbitoConvenio scope = scope();
        return repository.chain(convenios.find(folio, scope), scope).stream()
                .map(EslabonVista::of)
                .toList();
    }

    /**
     * A convenio on which a colecta or an activity can rest (R12, R19): registered and in force on a day, by itself or by an addendum that
     * extends it.
     *
     * @throws RuleViolationException on {@code convenio} when it is unknown within the scope, or not in force on that day
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.vigente")
    public ConvenioVista requireInForce(String folio, LocalDate dia) {
        Convenio convenio = repository
                .find(folio, scope())
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("convenio.vigente.unknown", "convenio", folio)));
        Vigencia vigencia = convenio.vigenciaDeCadena(dia);
        if (vigencia != Vigencia.VIGENTE) {
            String code = "convenio.vigente." + vigencia.name();
            throw new RuleViolationException(new RuleViolation(code, "convenio", convenio.getFolio(), dia));
        }
        return convenios.vista(convenio);
    }

    /**
     * The last day of a convenio with the addenda that extend it: what rests on it may go on longer, and is told so (R12).
     *
     * @return empty when it is unknown within the scope, or a draft without one
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.vigente")
    public Optional<LocalDate> lastDay(String folio) {
        return repository.find(folio, scope()).map(Convenio::finDeCadena);
    }

    private AmbitoConvenio scope() {
        return convenios.reading();
    }

    private static VersionVista version(VersionConvenio v, List<ObservacionVista> observaciones) {
        return new VersionVista(
                v.getNumero(),
                LectorConvenio.read(LectorObjeto.parse(v.getContenido()), Set.of())
                        .datos(),
                v.getSha256(),
                v.getEnviadaPor(),
                v.getEnviadaEn(),
                observaciones);
    }
}
