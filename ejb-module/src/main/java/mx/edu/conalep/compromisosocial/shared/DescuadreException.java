package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;

/**
 * Totals do not agree with the detail: nothing is published. It does not roll back, so that the version keeps its failure.
 */
@ApplicationException(rollback = false)
public class DescuadreException extends CodedException {

    private static final long serialVersionUID = 1L;

    public DescuadreException(String code, Object... args) {
        super(code, args);
    }
}
