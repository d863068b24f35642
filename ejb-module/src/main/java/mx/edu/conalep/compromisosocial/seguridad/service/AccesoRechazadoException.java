package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.ApplicationException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;

/** An entry that was refused: wrong name or password, or too many attempts. The API answers 401, the page says why. */
@ApplicationException(rollback = true)
public class AccesoRechazadoException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    public AccesoRechazadoException(String code, Object... args) {
        super(code, args);
    }
}
