package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.CondicionVigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.ListaConvenios;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Rows of convenios that a filter lets through, for the list and for its files. */
@Dependent
class RenglonesConvenio {
    @Inject
    private ListaConvenios lista;

    @Inject
    private Convenios convenios;

    /** A page of those that the actor may read, newest first, with the start of each object. */
    Page<ConvenioRenglon> page(FiltroConvenio filtro, PageRequest request) {
        LocalDate hoy = today();
        return page(filtered(filtro, hoy), request, hoy);
    }

    /** The same with the whole object of each, for a file. */
    Page<ConvenioRenglon> whole(FiltroConvenio filtro, PageRequest request) {
        LocalDate hoy = today();
        return page(filtered(filtro, hoy).whole(), request, hoy);
    }

    private LocalDate today() {
        return convenios.today(ActorActual.get().ambito().entidad());
    }

    private static Page<ConvenioRenglon> page(ListaConvenios.Lista rows, PageRequest request, LocalDate hoy) {
        ListaConvenios.Hallados found = rows.page(request.offset(), request.tamano());
        List<ConvenioRenglon> items =
                found.renglones().stream().map(r -> row(r, hoy)).toList();
        return new Page<>(items, request.pagina(), request.tamano(), found.total());
    }

    private ListaConvenios.Lista filtered(FiltroConvenio filtro, LocalDate hoy) {
        ListaConvenios.Lista rows = lista.of(convenios.reading())
                .and("c.entidad = ?", filtro.entidad())
                .and("c.plantel = ?", filtro.plantel())
                .and("c.alcance = ?", name(filtro.alcance()))
                .and("c.estado = ?", name(filtro.estado()))
                .search(filtro.texto());
        if (filtro.vigencia() != null) {
            CondicionVigencia condicion = CondicionVigencia.of(filtro.vigencia(), hoy);
            rows.and(condicion.sql(), condicion.valores().toArray());
        }
        if (filtro.porVencer()) {
            CondicionVigencia vigente = CondicionVigencia.of(Vigencia.VIGENTE, hoy);
            rows.and(vigente.sql(), vigente.valores().toArray())
                    .and("c.fin <= ?", hoy.plusDays(ConvenioBandejaConsulta.DIAS_FIN));
        }
        if (filtro.enTramite()) {
            CondicionVigencia condicion = CondicionVigencia.onTheirWay(hoy);
            rows.and(condicion.sql(), condicion.valores().toArray());
        }
        return rows;
    }

    private static String name(Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static ConvenioRenglon row(Object[] r, LocalDate hoy) {
        EstadoConvenio estado = EstadoConvenio.valueOf((String) r[6]);
        LocalDate inicio = DiaSql.of(r[8]);
        LocalDate fin = DiaSql.of(r[9]);
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
}
