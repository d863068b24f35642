package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;

/** The record does not exist for this person: it is not there at all, or it lies outside his scope. Both are told alike. */
@ApplicationException(rollback = true)
public class NotFoundException extends CodedException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String code, Object... args) {
        super(code, args);
    }
}
