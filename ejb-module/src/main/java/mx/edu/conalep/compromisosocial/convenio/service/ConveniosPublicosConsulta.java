package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConveniosPublicados;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** What anybody reads of convenios without entering (Art. 21 IV): approved public versions and nothing else. */
@Gated
@Stateless
public class ConveniosPublicosConsulta {
    @Inject
    private ConveniosPublicados publicados;

    /** A page of what is published, the newest folio first. */
    @Permit(anonymous = true, action = "publico.convenios")
    public Page<ConvenioPublico> list(PageRequest request) {
        List<ConvenioPublico> items = publicados.list(request.offset(), request.tamano()).stream()
                .map(ConvenioPublico::of)
                .toList();
        return new Page<>(items, request.pagina(), request.tamano(), publicados.count());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when nothing is published under this folio
     */
    @Permit(anonymous = true, action = "publico.convenio")
    public ConvenioPublico find(String folio) {
        return publicados
                .find(folio)
                .map(ConvenioPublico::of)
                .orElseThrow(() -> new NotFoundException("convenio.notFound", folio));
    }
}
