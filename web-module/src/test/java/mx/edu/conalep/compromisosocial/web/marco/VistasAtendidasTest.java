package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page from which nothing was done is not told that its act was attended. */
@Tag("R25")
class VistasAtendidasTest {

    private final VistasAtendidas atendidas = new VistasAtendidas();

    @Test
    void onlyAPageWhoseActWasDoneIsARepeat() {
        atendidas.add("una");
        assertThat(atendidas.contains("una")).isTrue();
        assertThat(atendidas.contains("otra")).isFalse();
    }

    @Test
    void aSessionKeepsTheLastOnes() {
        for (int i = 0; i < 1000; i++) {
            atendidas.add("vista " + i);
        }
        assertThat(atendidas.contains("vista 999")).isTrue();
        assertThat(atendidas.contains("vista 900")).isTrue();
        assertThat(atendidas.contains("vista 899")).isFalse();
    }
}
