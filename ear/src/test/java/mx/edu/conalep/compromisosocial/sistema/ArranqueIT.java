package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./run} leaves running: the WAR on Payara Micro with the embedded MariaDB 11.4. */
@PruebaDeSistema
class ArranqueIT extends Humo {

    ArranqueIT(Sistema sistema) {
        super(sistema);
    }

    @Test
    void theEmbeddedDatabaseIsOfSeries114() throws Exception {
        assertThat(value("SELECT VERSION()")).startsWith("11.4.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/no-existe", "/WEB-INF/web.xml", "/api/v1/no-existe"})
    void nothingElseTellsAboutTheServer(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(300);
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(response.body()).doesNotContain("Payara").doesNotContainPattern("\\bat [a-z.]+\\(");
    }
}
