package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.AvisosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** What the screens of one convenio share: its folio in the address, the record as it was read, and where they go when they are done. */
public abstract class PantallaConvenio implements Serializable {
    private static final long serialVersionUID = 1L;

    private String folio;
    private ConvenioVista vista;
    private ConvenioVista base;
    private boolean pasado;

    /** Keeps the record as it was read or answered, and its folio; what the fields say began from it. */
    protected void show(ConvenioVista leida) {
        base = leida;
        see(leida);
    }

    /** How the record stands now; the fields still say what began from the one that was read. */
    private void see(ConvenioVista ahora) {
        vista = ahora;
        folio = ahora.folio();
    }

    /** There is no such record any more: what is typed is of a new one. */
    protected void forget() {
        vista = null;
        base = null;
        folio = null;
    }

    /** The screen is for the unit that wrote the convenio; for any other it does not exist. */
    protected void requireOwn() {
        if (!vista.propio()) {
            throw new NotFoundException("convenio.notFound", folio);
        }
    }

    /**
     * Shows how the record stands now, before an act on it; what the fields began from stays as it was.
     *
     * @param destino where the act moves it
     * @throws ConflictException when it may not go there any more, as another window or person was first: what is typed stays
     */
    protected void requirePending(ConvenioVista ahora, EstadoConvenio destino) {
        see(ahora);
        pasado = !ahora.estado().canMoveTo(destino);
        require(!pasado);
    }

    /** The same of an act that moves it nowhere: what may still be written is written on. */
    protected void requirePending(ConvenioVista ahora, boolean procede) {
        see(ahora);
        pasado = !procede && !ahora.estado().isEditable();
        require(procede);
    }

    /**
     * The same of one that renews another: it goes no further once that one was ended.
     *
     * @throws ConflictException when it was, while this screen was open: what is typed stays, and the way out is the record
     */
    protected void requireOrigin(ConvenioVista ahora) {
        if (ahora.origenTerminado()) {
            see(ahora);
            pasado = true;
            throw new ConflictException("convenios.origenTerminado", folio, ahora.origen());
        }
    }

    private void require(boolean procede) {
        if (!procede) {
            throw new ConflictException(
                    "convenios.pasado",
                    folio,
                    Messages.text("convenio.estado." + vista.estado().name()));
        }
    }

    /**
     * The same, of an act that judges the record as the person read it.
     *
     * @throws ConflictException also when it changed since; the next time it is asked of what is shown from now on
     */
    protected void requireAsRead(ConvenioVista ahora, EstadoConvenio destino) {
        int leida = vista.version();
        requirePending(ahora, destino);
        requireSeen(leida);
    }

    /**
     * The record as it was seen last is the one of this version.
     *
     * @throws ConflictException when it is not
     */
    protected void requireSeen(int leida) {
        if (leida != vista.version()) {
            throw new ConflictException("convenios.cambiado", folio);
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

    /** The record that the fields began from; null while it is new. */
    ConvenioVista base() {
        return base;
    }

    /** The record as it was seen last; null while it is new. */
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
                : AvisosConvenio.of(vista.estado(), vista.datos(), vista.hoy()).stream()
                        .map(RuleViolation::text)
                        .toList();
    }

    /** Whether its act cannot be done any more, as another window or person was first. */
    public boolean isPasado() {
        return pasado;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
