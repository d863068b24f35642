package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.persistence.CondicionVigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConveniosPublicados;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** What anybody reads of convenios without entering (Art. 21 IV): approved public versions and nothing else. */
@Gated
@Stateless
public class ConveniosPublicosConsulta {
    @Inject
    private ConveniosPublicados publicados;

    @Inject
    private Clock clock;

    /** A page of what is published and asked for, the newest folio first. */
    @Permit(anonymous = true, action = "publico.convenios")
    public Page<ConvenioPublico> list(FiltroPublico filtro, PageRequest request) {
        LocalDate hoy = today();
        ConveniosPublicados.Publicados asked = publicados.of(
                filtro.entidad(),
                filtro.vigencia() == null ? null : CondicionVigencia.of(filtro.vigencia(), hoy),
                filtro.texto());
        List<ConvenioPublico> items = asked.rows(request.offset(), request.tamano()).stream()
                .map(row -> ConvenioPublico.of(row, hoy))
                .toList();
        return new Page<>(items, request.pagina(), request.tamano(), asked.count());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when nothing is published under this folio
     */
    @Permit(anonymous = true, action = "publico.convenio")
    public ConvenioPublico find(String folio) {
        if (!Folio.isWellFormed(folio)) {
            throw new NotFoundException("convenio.notFound", folio);
        }
        return publicados.of(null, null, folio).rows(0, 1).stream()
                .findFirst()
                .map(row -> ConvenioPublico.of(row, today()))
                .orElseThrow(() -> new NotFoundException("convenio.notFound", folio));
    }

    /** The entidades of which something is published: names of their states by key, in order of the alphabet. */
    @Permit(anonymous = true, action = "publico.convenios.entidades")
    public Map<String, String> entidades() {
        Map<String, String> entidades = new LinkedHashMap<>();
        publicados.entidades().forEach(row -> entidades.put((String) row[0], (String) row[1]));
        return entidades;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
    }
}
