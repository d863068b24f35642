package mx.edu.conalep.compromisosocial.web.validacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaRenglon;
import mx.edu.conalep.compromisosocial.evidencia.service.OrdenCharola;

/** The rows of the tray, read once a request: a session that keeps many pages would keep as many lists. */
@RequestScoped
public class RenglonesCharola {

    @Inject
    private CharolaConsulta charola;

    private final Map<OrdenCharola, List<CharolaRenglon>> leidos = new EnumMap<>(OrdenCharola.class);

    /** The rows in an order, as they were when the request first asked. */
    public List<CharolaRenglon> of(OrdenCharola orden) {
        return leidos.computeIfAbsent(orden, charola::list);
    }

    /** The folio after another one in a list, before it for the last; null for none. */
    static String after(List<String> folios, String folio) {
        int at = folio == null ? -1 : folios.indexOf(folio);
        if (folios.size() < 2 || at < 0) {
            return null;
        }
        return folios.get(at + 1 < folios.size() ? at + 1 : at - 1);
    }
}
