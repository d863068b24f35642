package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import mx.edu.conalep.compromisosocial.shared.Messages;

/** An address is none, or the server refuses it for good: there is no use in trying again. */
public class DireccionInvalidaException extends Exception {

    private static final long serialVersionUID = 1L;

    /** An address that is none. */
    DireccionInvalidaException(String direccion) {
        super(Messages.text("recordatorio.correo.malformed", direccion));
    }

    /** An address that the server refuses. */
    DireccionInvalidaException(Exception refused) {
        super(refused.getMessage(), refused);
    }
}
