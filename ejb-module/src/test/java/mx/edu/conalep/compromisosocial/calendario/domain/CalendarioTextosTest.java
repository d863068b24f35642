package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What the calendar says to people")
class CalendarioTextosTest {

    @Tag("R22")
    @Test
    void tellsTheDeadlineWithItsHourAndZone() {
        Lugar tijuana = new Lugar("02", ZoneId.of("America/Tijuana"));
        Plazo plazo = Regla.R22.plazo(LocalDate.parse("2026-02-27"), 0, Calendario.statutory(), tijuana);
        assertEquals("Vence el 9 de marzo de 2026 a las 24:00, hora de Tijuana (Art. 22)", plazo.texto());
        Plazo informe = Regla.R24.plazo(LocalDate.parse("2026-03-31"), 0, Calendario.statutory(), Lugar.NACIONAL);
        assertEquals("Vence el 14 de abril de 2026 a las 24:00, hora del centro de México (Art. 24)", informe.texto());
    }

    @Test
    void namesAZoneWithoutASpanishNameByItsCity() {
        assertEquals("hora de Bahia Banderas", Zonas.nombre(ZoneId.of("America/Bahia_Banderas")));
    }

    @Test
    void hasATextForEveryStateAndRestDay() {
        Stream.of(EstadoPeriodo.values()).forEach(e -> assertFalse(e.nombre().contains("."), e.name()));
        Stream.of(2026, 2030)
                .map(DiasDescanso::of)
                .map(Map::values)
                .flatMap(c -> c.stream())
                .forEach(codigo -> assertFalse(Messages.text(codigo).equals(codigo), codigo));
    }

    @Test
    void explainsEveryWindow() {
        String[] codigos = {
            "sinProgramar",
            "porAbrir",
            "captura.abierta",
            "captura.prorroga",
            "captura.cerrada",
            "captura.consolidada",
            "validacion.abierta",
            "validacion.prorroga",
            "validacion.cerrada",
            "validacion.consolidada"
        };
        for (String codigo : codigos) {
            String texto =
                    Messages.text("calendario.ventana." + codigo, "2026-T1", LocalDate.of(2026, 4, 10), "Tijuana");
            assertTrue(texto.contains("2026-T1"), texto);
            assertFalse(texto.contains("{"), texto);
        }
    }
}
