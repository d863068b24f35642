package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OcupadoExceptionTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("deadlock", new SQLTransactionRollbackException("x", "40001", 1213), true),
                Arguments.of("lock wait ran out", new SQLException("x", "HY000", 1205), true),
                Arguments.of("unique key", new SQLIntegrityConstraintViolationException("x", "23000", 1062), false),
                Arguments.of("no state", new SQLException("x"), false),
                Arguments.of("not of the database", new IllegalStateException("x"), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void onlyHeldRowsAreTriedAgain(String name, Exception cause, boolean expected) {
        Exception thrown = new EJBException(new PersistenceException(cause));
        assertThat(OcupadoException.in(thrown).isPresent()).isEqualTo(expected);
        assertThat(OcupadoException.in(cause).isPresent()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whatItWasStaysItsCause(String name, Exception cause, boolean expected) {
        Exception thrown = new EJBException(new PersistenceException(cause));
        assertThat(OcupadoException.in(thrown).map(Throwable::getCause).orElse(null))
                .isSameAs(expected ? thrown : null);
    }
}
