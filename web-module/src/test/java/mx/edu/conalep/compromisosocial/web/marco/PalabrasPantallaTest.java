package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a field stands what can be done there; a program is told how it writes the value. */
class PalabrasPantallaTest {

    @ParameterizedTest
    @CsvSource({
        "shared.formato.date, Elija un día que exista, año-mes-día",
        "actividad.formato.date, Elija un día que exista, año-mes-día",
        "shared.formato.control, se quitaron, Bórrelos",
        "shared.formato.whole, número entero, número entero"
    })
    void tellsAPersonWhatToDo(String code, String person, String program) {
        RuleViolation violation = new RuleViolation(code, "campo");
        assertThat(PalabrasPantalla.text(violation)).contains(person);
        assertThat(violation.text()).contains(program);
    }
}
