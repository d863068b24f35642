package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.Page;

/** A page of the contributions of a colecta on its record. */
public record PaginaAportaciones(Page<AportacionVista> pagina) {
    /** Contributions to a page. */
    static final int TAMANO = 25;

    /** The rows of this page. */
    public List<FilaAportacion> getFilas() {
        return FilaAportacion.of(pagina.items());
    }

    /** How many contributions there are in the person's scope. */
    public long getTotal() {
        return pagina.total();
    }

    /** Number of the last page, from 0. */
    public long getUltima() {
        return Math.max(0, (pagina.total() - 1) / TAMANO);
    }
}
