package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.DudasAportacion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be a mistake is asked before it is kept, and only its own button is the answer. */
@Tag("R14")
class PreguntaAportacionTest {

    private static final DudasAportacion NADA = new DudasAportacion(null, List.of());
    private static final DudasAportacion TODO = new DudasAportacion(
            new DatosMeta(TipoAportacion.ESPECIE, null, "Cobijas", BigDecimal.TEN, "piezas"), List.of(3, 7));

    private final PreguntaAportacion pregunta = new PreguntaAportacion();

    private static DatosAportacion cobijas(String cantidad) {
        return new DatosAportacion(
                TipoAportacion.ESPECIE,
                null,
                null,
                LocalDate.of(2026, 5, 4),
                "Cobijas",
                new BigDecimal(cantidad),
                "cajas",
                null);
    }

    @Test
    void withoutADoubtItIsKeptAtOnce() {
        assertThat(pregunta.passes(cobijas("40"), NADA, false)).isTrue();
        assertThat(pregunta.getTextos()).isEmpty();
    }

    @Test
    void aDoubtIsAskedUntilItsButtonIsPressed() {
        assertThat(pregunta.passes(cobijas("40"), TODO, false)).isFalse();
        assertThat(pregunta.getTextos())
                .containsExactly(
                        "La meta está en piezas. ¿Registrar en «cajas»? Se contará aparte y no sumará en la meta.",
                        "Su plantel ya registró lo mismo, con la misma fecha, en las aportaciones 3, 7. ¿Es otra?");
        assertThat(pregunta.passes(cobijas("40"), TODO, false)).isFalse();
        assertThat(pregunta.passes(cobijas("40"), TODO, true)).isTrue();
        assertThat(pregunta.getTextos()).isEmpty();
    }

    @Test
    void theAnswerIsOnlyToWhatWasAsked() {
        assertThat(pregunta.passes(cobijas("40"), TODO, true))
                .as("nothing was asked")
                .isFalse();
        assertThat(pregunta.passes(cobijas("41"), TODO, true))
                .as("of other data")
                .isFalse();
        assertThat(pregunta.passes(cobijas("41"), new DudasAportacion(null, List.of(3)), true))
                .as("of another doubt")
                .isFalse();
        assertThat(pregunta.getTextos())
                .containsExactly("Su plantel ya registró lo mismo, con la misma fecha, en la aportación 3. ¿Es otra?");
        pregunta.close();
        assertThat(pregunta.getTextos()).isEmpty();
    }
}
