package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Others held the rows that a transaction needed: the database undid it to end a deadlock, or its patience ran out. Nothing is left
 * of it, and the same act may succeed a moment later; the answer of HTTP 503. So is work that others have to end first.
 */
@ApplicationException(rollback = true)
public class OcupadoException extends CodedException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of a transaction that the database rolled back (SQL:2016, Part 2, 24.1). */
    private static final String ROLLED_BACK = "40";
    /** MariaDB's error for a lock that was not granted in time; it carries the general SQLSTATE. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /**
     * Others do the same work, of which only so much is done at a time.
     *
     * @param code of the text that says so
     */
    public OcupadoException(String code) {
        super(code);
    }

    public OcupadoException(Throwable cause) {
        super("shared.ocupado");
        initCause(cause);
    }

    /**
     * Tells it apart from every other failure.
     *
     * @param thrown what a service or a commit ended with
     * @return it, with the failure as its cause; empty when the failure, or what caused it, is another one
     */
    public static Optional<OcupadoException> in(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(OcupadoException::isPassing)
                .findFirst()
                .map(ignored -> new OcupadoException(thrown));
    }

    /**
     * Whether one failure, its causes left aside, is of this kind.
     *
     * @param cause a failure
     */
    public static boolean isPassing(Throwable cause) {
        return cause instanceof OcupadoException
                || cause instanceof SQLException sql
                        && (sql.getErrorCode() == LOCK_WAIT_TIMEOUT
                                || sql.getSQLState() != null
                                        && sql.getSQLState().startsWith(ROLLED_BACK));
    }
}
