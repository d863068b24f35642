package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One client does not take what is public away from the others. Behind a proxy, each client is told by what that proxy adds. */
@PruebaDeSistema(
        propio = true,
        ambiente = {"PUBLICO_POR_MINUTO=" + LimitePublicoIT.LIMITE, "PROXIES=127.0.0.1"})
@Tag("R21.4")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitePublicoIT {

    static final int LIMITE = 3;

    private final Sistema sistema;

    LimitePublicoIT(Sistema sistema) {
        this.sistema = sistema;
    }

    private List<Respuesta> ask(String path, String cliente, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> sistema.anonymous(path, Map.of("X-Forwarded-For", "192.0.2.1, " + cliente)))
                .toList();
    }

    private Respuesta refused(String path, String cliente) {
        assertThat(ask(path, cliente, LIMITE)).extracting(Respuesta::status).doesNotContain(429);
        return Stream.generate(() -> ask(path, cliente, 1).get(0))
                .limit(20L * LIMITE)
                .filter(r -> r.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/publico/convenios, 198.51.100.1",
        "/publico/archivo/convenios.csv, 198.51.100.3",
        "/publico/archivo/convenios/CC-2026-00001.pdf, 198.51.100.4"
    })
    void aPersonReadsWhenToComeBack(String path, String cliente) {
        Respuesta page = refused(path, cliente);
        assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 20);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Security-Policy")).isNotEmpty();
        assertThat(page.text()).contains("lang=\"es-MX\"", "Demasiadas consultas", "intente de nuevo");
        assertThat(sistema.anonymous(path, Map.of("X-Forwarded-For", cliente.replace("198.51.100", "203.0.113")))
                        .status())
                .as("another client")
                .isNotEqualTo(429);
    }

    /** While the test runs, one more may be answered in each part of the minute. */
    @ParameterizedTest
    @CsvSource({
        "/publico/convenios.xhtml, 198.51.100.20",
        "/publico/convenios;x=1, 198.51.100.21",
        "/publico/%63onvenios, 198.51.100.22",
        "/%70ublico/convenios, 198.51.100.23",
        "/publico/./convenios, 198.51.100.24",
        "//publico/convenios, 198.51.100.25",
        "/publico/../publico/convenios, 198.51.100.26",
        "/publico/convenios/, 198.51.100.27",
        "/faces/publico/convenios.xhtml, 198.51.100.28",
        "/api/v1/%70ublico/convenios, 198.51.100.29",
        "/api/v1//publico/convenios, 198.51.100.30",
        "/api//v1/publico/convenios, 198.51.100.31"
    })
    void noOtherWayOfWritingTheAddressGetsAroundIt(String path, String cliente) {
        long from = System.nanoTime();
        List<Respuesta> answers = ask(path, cliente, 3 * LIMITE);
        long more =
                1 + LIMITE * (System.nanoTime() - from) / Duration.ofMinutes(1).toNanos();
        assertThat(answers).filteredOn(r -> r.status() == 200).hasSizeLessThanOrEqualTo((int) (LIMITE + more));
    }

    @Test
    void aProgramGetsAProblem() {
        Respuesta problem = refused("/api/v1/publico/convenios", "198.51.100.5");
        assertThat(Integer.parseInt(problem.header("Retry-After"))).isBetween(1, 20);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        JsonObject json = problem.json();
        assertThat(json.getInt("status")).isEqualTo(429);
        assertThat(json.getString("title")).isEqualTo("Demasiadas consultas");
        assertThat(json.getString("detail")).contains("segundo");
        assertThat(json.getString("codigo")).isEqualTo("api.limite");
    }

    @Test
    void theOneBucketIsForAllThatIsPublicAndForNothingElse() {
        String cliente = "198.51.100.6";
        refused("/publico/convenios", cliente);
        assertThat(ask("/api/v1/publico/convenios", cliente, LIMITE))
                .extracting(Respuesta::status)
                .contains(429);
        for (String path : List.of("/ingreso", "/listo", "/api/v1/planteles")) {
            assertThat(ask(path, cliente, 2 * LIMITE))
                    .as(path)
                    .extracting(Respuesta::status)
                    .doesNotContain(429);
        }
    }
}
