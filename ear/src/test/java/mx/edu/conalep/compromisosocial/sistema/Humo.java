package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must work wherever the product runs: the same short story for each way to start it. */
abstract class Humo {

    private final Sistema sistema;

    Humo(Sistema sistema) {
        this.sistema = sistema;
    }

    Sistema sistema() {
        return sistema;
    }

    @Test
    void theApplicationAnswers() throws Exception {
        assertThat(get("/listo").body()).isEqualTo("LISTO");
        assertThat(get("/ingreso").statusCode()).isEqualTo(200);
    }

    @Test
    void theDatabaseIsMigratedAndTheCatalogueIsThere() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM entidad")).isEqualTo(32);
        assertThat(number("SELECT COUNT(*) FROM plantel")).isGreaterThanOrEqualTo(74);
    }

    @Test
    void aPersonLogsInAndSeesOnlyHisScope() {
        JsonObject suyos =
                sistema.api("plantel.15-016").get("/planteles").expect(200).json();
        assertThat(suyos.getInt("total")).isEqualTo(1);
        JsonObject todos = sistema.api("dvs").get("/planteles").expect(200).json();
        assertThat(todos.getInt("total")).isGreaterThanOrEqualTo(74);
    }

    @Test
    @Tag("R25")
    void nothingListensBeyondThisMachine() throws IOException {
        List<String> listening = sistema.listening();

        assertThat(listening).contains("127.0.0.1:" + sistema.url().getPort());
        assertThat(listening).allSatisfy(address -> assertThat(address).startsWith("127.0.0.1:"));
    }

    HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(sistema.url() + path)).build(), BodyHandlers.ofString());
    }

    long number(String query) throws SQLException {
        return Long.parseLong(value(query));
    }

    String value(String query) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
