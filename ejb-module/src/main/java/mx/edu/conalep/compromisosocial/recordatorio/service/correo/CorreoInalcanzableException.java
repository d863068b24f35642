package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import jakarta.ejb.ApplicationException;
import mx.edu.conalep.compromisosocial.shared.CodedException;

/** The server does not answer: the job tries again, and fails when it still does not; nothing is lost. */
@ApplicationException(rollback = true)
public class CorreoInalcanzableException extends CodedException {

    private static final long serialVersionUID = 1L;

    public CorreoInalcanzableException(String servidor, Exception cause) {
        super("recordatorio.inalcanzable", servidor, cause.getMessage());
        initCause(cause);
    }
}
