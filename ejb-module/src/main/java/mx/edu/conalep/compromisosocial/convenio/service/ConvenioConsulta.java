package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ObservacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.convenio.persistence.ListaConvenios;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
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
    private ListaConvenios lista;

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
    public Page<ConvenioRenglon> list(FiltroConvenio filtro, PageRequest request) {
        LocalDate hoy = convenios.today(ActorActual.get().ambito().entidad());
        ListaConvenios rows = lista.of(scope())
                .and("c.entidad = ?", filtro.entidad())
                .and("c.plantel = ?", filtro.plantel())
                .and("c.alcance = ?", name(filtro.alcance()))
                .and("c.estado = ?", name(filtro.estado()))
                .search(filtro.texto());
        standing(rows, filtro.vigencia(), hoy);
        long total = rows.count();
        List<ConvenioRenglon> items = total == 0
                ? List.of()
                : rows.rows(request.offset(), request.tamano()).stream()
                        .map(r -> row(r, hoy))
                        .toList();
        return new Page<>(items, request.pagina(), request.tamano(), total);
    }

    private static void standing(ListaConvenios rows, Vigencia vigencia, LocalDate hoy) {
        if (vigencia == null) {
            return;
        }
        switch (vigencia) {
            case SIN_REGISTRO -> rows.and("c.folio is null");
            case TERMINADO -> rows.and("c.estado = 'TERMINADO'");
            case POR_INICIAR -> rows.and("c.estado = 'REGISTRADO' and c.vigencia_inicio > ?", hoy);
            case VENCIDO -> rows.and("c.estado = 'REGISTRADO' and c.vigencia_fin < ?", hoy);
            case VIGENTE ->
                rows.and("c.estado = 'REGISTRADO' and c.vigencia_inicio <= ? and c.vigencia_fin >= ?", hoy, hoy);
        }
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

    /**
     * A convenio on which a colecta or an activity can rest (R12, R19): registered and in force on a day.
     *
     * @throws RuleViolationException on {@code convenio} when it is unknown within the scope, or not in force on that day
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.vigente")
    public ConvenioVista requireInForce(String folio, LocalDate dia) {
        Convenio convenio = repository
                .find(folio, scope())
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("convenio.vigente.unknown", "convenio", folio)));
        Vigencia vigencia = convenio.vigencia(dia);
        if (vigencia != Vigencia.VIGENTE) {
            String code = "convenio.vigente." + vigencia.name();
            throw new RuleViolationException(new RuleViolation(code, "convenio", convenio.getFolio(), dia));
        }
        return convenios.vista(convenio);
    }

    private static AmbitoConvenio scope() {
        return AmbitoConvenio.reading(ActorActual.get());
    }

    private static String name(Enum<?> one) {
        return one == null ? null : one.name();
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

    private static ConvenioRenglon row(Object[] r, LocalDate hoy) {
        EstadoConvenio estado = EstadoConvenio.valueOf((String) r[6]);
        LocalDate inicio = date(r[8]);
        LocalDate fin = date(r[9]);
        return new ConvenioRenglon(
                (String) (r[2] == null ? r[1] : r[2]),
                (String) r[1],
                Alcance.valueOf((String) r[3]),
                (String) r[4],
                (String) r[5],
                estado,
                Vigencia.of(estado, inicio, fin, hoy),
                (String) r[7],
                (String) r[11],
                inicio,
                fin,
                ((Number) r[10]).intValue());
    }

    private static LocalDate date(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
