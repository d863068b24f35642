package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ListaColectas;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Rows of colectas that a filter lets through, for the list and for its files. */
@Dependent
class RenglonesColecta {
    @Inject
    private ListaColectas lista;

    /**
     * A page of those that the actor may read, newest first.
     *
     * @param estado null for any
     * @param texto part of the cause, the ally or the folio; null for any
     */
    Page<ColectaRenglon> page(EstadoColecta estado, String texto, PageRequest request) {
        ListaColectas.Lista rows =
                lista.of(AmbitoColecta.of(ActorActual.get())).in(estado).search(texto);
        long total = rows.count();
        List<ColectaRenglon> items = total == 0
                ? List.of()
                : rows.rows(request.offset(), request.tamano()).stream()
                        .map(ColectaRenglon::of)
                        .toList();
        return new Page<>(items, request.pagina(), request.tamano(), total);
    }
}
