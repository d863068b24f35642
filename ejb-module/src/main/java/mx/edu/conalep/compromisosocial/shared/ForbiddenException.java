package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;

/** The act is outside the person's role. Records outside the scope answer {@link NotFoundException} instead. */
@ApplicationException(rollback = true)
public class ForbiddenException extends CodedException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String code, Object... args) {
        super(code, args);
    }
}
