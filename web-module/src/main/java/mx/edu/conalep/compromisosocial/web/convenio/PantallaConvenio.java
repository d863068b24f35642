package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.AvisosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** What the screens of one convenio share: its folio in the address, the record as it was read, and where they go when they are done. */
public abstract class PantallaConvenio implements Serializable {
    private static final long serialVersionUID = 1L;

    private String folio;
    private ConvenioVista vista;

    /** Keeps the record as it was read or answered, and its folio. */
    protected void show(ConvenioVista leida) {
        vista = leida;
        folio = leida.folio();
    }

    /** There is no such record any more: what is typed is of a new one. */
    protected void forget() {
        vista = null;
        folio = null;
    }

    /** The screen is for the unit that wrote the convenio; for any other it does not exist. */
    protected void requireOwn() {
        if (!vista.propio()) {
            throw new NotFoundException("convenio.notFound", folio);
        }
    }

    /** A screen of this convenio. */
    protected String to(String pagina) {
        return "/convenio/" + pagina + "?faces-redirect=true&folio=" + folio;
    }

    /** The same, which tells there what went well. */
    protected String done(String pagina, String code, Object... args) {
        Avisos.next(code, args);
        return to(pagina);
    }

    /** The record as it was read; null while it is new. */
    public ConvenioVista getVista() {
        return vista;
    }

    /** Whether it is a draft that nobody but its unit ever saw. */
    public boolean isBorrador() {
        return vista != null && vista.estado() == EstadoConvenio.BORRADOR;
    }

    /** What stands out in it without breaking a rule; empty while it is new. */
    public List<String> getAvisos() {
        return vista == null
                ? List.of()
                : AvisosConvenio.of(vista.estado(), vista.datos()).stream()
                        .map(RuleViolation::text)
                        .toList();
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
