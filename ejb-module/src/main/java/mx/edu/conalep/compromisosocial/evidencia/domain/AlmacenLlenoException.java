package mx.edu.conalep.compromisosocial.evidencia.domain;

import jakarta.ejb.ApplicationException;
import java.util.Objects;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.CodedException;

/** There is no room for another file; nothing was changed and everything else goes on. */
@ApplicationException(rollback = true)
public class AlmacenLlenoException extends CodedException {

    private static final long serialVersionUID = 1L;

    public AlmacenLlenoException() {
        super("evidencia.servidor.full");
    }

    /** Whether a failure of the disk, or what caused it, means that it is full or that the quota is used up. */
    public static boolean isCause(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(AlmacenLlenoException::saysFull);
    }

    private static boolean saysFull(Throwable failure) {
        String text = failure.getMessage();
        return text != null
                && (text.contains("No space left") || text.contains("quota") || text.contains("not enough space"));
    }
}
