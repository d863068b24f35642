package mx.edu.conalep.compromisosocial.sistema.soporte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the date, the day of an activity lies in the quarter of today and not after it. */
class DiasTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-26, 1, 2026-11-25",
        "2026-12-31, 2026-12-31, 1, 2026-12-30",
        "2027-01-01, 2026-12-31, 1, 2026-12-31",
        "2027-01-02, 2026-12-31, 1, 2026-12-31",
        "2027-01-01, 2027-01-01, 1, 2027-01-01",
        "2027-01-02, 2027-01-01, 1, 2027-01-01",
        "2027-01-02, 2027-01-02, 3, 2027-01-01",
        "2027-04-01, 2027-03-31, 1, 2027-03-31",
        "2027-04-01, 2027-04-01, 1, 2027-04-01",
        "2027-05-31, 2027-05-31, 1, 2027-05-30",
        "2028-02-29, 2028-02-29, 1, 2028-02-28",
        "2028-03-01, 2028-02-29, 1, 2028-02-29"
    })
    void theDayOfAnActivityIsInTheQuarterThatTheRunFoundOpen(
            LocalDate hoy, LocalDate primero, int dias, LocalDate dia) {
        assertThat(Dias.reciente(hoy, primero, dias)).isEqualTo(dia);
        assertThat(Dias.trimestre(dia)).isEqualTo(Dias.trimestre(primero));
    }

    /** The machine's day is that of its zone, and not the product's. */
    @Test
    void noSystemTestAsksTheMachineForTheDay() throws IOException {
        assertThat(asksTheMachine("LocalDate hoy = LocalDate.now();")).isTrue();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("Dias.java") && !file.endsWith("DiasTest.java"))
                            .filter(file -> asksTheMachine(text(file))))
                    .as("ask Dias")
                    .isEmpty();
        }
    }

    private static boolean asksTheMachine(String source) {
        return source.contains("LocalDate.now(") || source.contains("LocalDateTime.now(");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
