package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * The contribution at the right of the tray, as it was read.
 *
 * @param prueba its proof, or null
 * @param enCurso whether its colecta takes decisions
 */
public record AportacionAbierta(AportacionVista vista, DocumentoColectaVista prueba, boolean enCurso)
        implements Serializable {

    /** Whether it waits for a decision, and decisions are taken. */
    public boolean isDecidible() {
        return isEnEspera() && enCurso;
    }

    /** What is contributed, in words. */
    public String getQue() {
        return FilaAportacion.words(vista.datos());
    }

    /**
     * What somebody decided or changed since is shown as it is now, and said, instead of decided again.
     *
     * @param leida the version that the person read
     * @throws ConflictException when this is another one
     */
    void requireAsRead(int leida) {
        if (vista.version() != leida) {
            throw new ConflictException(
                    isEnEspera() ? "colectas.revision.cambio" : "colectas.revision.decidida",
                    vista.numero(),
                    Messages.text("colecta.aportacion.estado." + vista.estado()));
        }
    }

    private boolean isEnEspera() {
        return vista.estado() == EstadoAportacion.CAPTURADA;
    }
}
