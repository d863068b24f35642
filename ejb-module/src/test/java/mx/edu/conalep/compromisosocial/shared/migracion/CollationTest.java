package mx.edu.conalep.compromisosocial.shared.migracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {

    @ParameterizedTest
    @CsvSource({
        "10.11.14-MariaDB-0+deb12u2, utf8mb4_spanish_ci",
        "11.3.2-MariaDB, utf8mb4_spanish_ci",
        "11.4.5-MariaDB, utf8mb4_uca1400_spanish_as_ci",
        "11.8.1-MariaDB-log, utf8mb4_uca1400_spanish_as_ci",
        "12.0.1-MariaDB, utf8mb4_uca1400_spanish_as_ci",
    })
    void namesTheSpanishCollationOfEachServer(String version, String collation) {
        assertThat(Collation.spanishOf(version)).isEqualTo(collation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.6.22-MariaDB", "8.0.36", "9.9.1-MariaDB", ""})
    void refusesOtherServers(String version) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Collation.spanishOf(version))
                .withMessageContaining("MariaDB 10.11");
    }
}
