package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** The contribution that a form corrects, as it was read last, and what was kept of it elsewhere meanwhile. */
public class AportacionAnterior implements Serializable {
    private static final long serialVersionUID = 1L;

    private AportacionVista vista;
    private List<Ajeno> ajenos = List.of();

    AportacionAnterior(AportacionVista leida) {
        this.vista = leida;
    }

    /**
     * When it was kept elsewhere since it was read, that is laid beside what is typed, and the next time gives way; once validated it does
     * not any more. A proof that was attached elsewhere is taken over where none was attached here.
     *
     * @param ahora the contribution as it is kept now
     * @param forma what is typed
     * @throws ConflictException when it changed, or cannot be corrected any more
     */
    void requireSame(String folio, AportacionVista ahora, FormaAportacion forma) {
        int leida = vista.version();
        forma.follow(vista.datos().comprobante(), ahora.datos().comprobante());
        vista = ahora;
        ajenos = leida == vista.version()
                ? List.of()
                : AjenosColecta.contribution(vista.datos(), forma.read().datos());
        if (!isEditable()) {
            throw notEditable();
        }
        CambioAjeno.requireSame(leida, vista.version(), folio + " / " + vista.numero());
    }

    /** Why it cannot be corrected. */
    ConflictException notEditable() {
        return new ConflictException(
                "colecta.aportacion.notEditable",
                vista.numero(),
                Messages.text("colecta.aportacion.estado." + vista.estado()));
    }

    /** Whether its plantel may still correct it. */
    public boolean isEditable() {
        return vista.estado() != EstadoAportacion.VALIDADA;
    }

    /** SHA-256 of the proof that was kept elsewhere meanwhile, where another was received here; null for none. */
    public String otraPrueba(FormaAportacion forma) {
        String guardada = vista.datos().comprobante();
        return ajenos.isEmpty() || forma.isProvedBy(guardada) ? null : guardada;
    }

    public AportacionVista getVista() {
        return vista;
    }

    /** What was kept elsewhere meanwhile, beside what is typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }
}
