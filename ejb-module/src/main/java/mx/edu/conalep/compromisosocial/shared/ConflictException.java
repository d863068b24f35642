package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;

/** The record changed since the person read it, or somebody else is at the same act; the answer of HTTP 409. */
@ApplicationException(rollback = true)
public class ConflictException extends CodedException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String code, Object... args) {
        super(code, args);
    }
}
