package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A page of the list asks the database for the same few things however many rows it shows. */
@PruebaDeSistema
class ConsultasDeListaIT {

    private static final String PLANTEL = "15-016";
    private static final int ROWS = 30;
    /** Timers of the product ask the database too: the least of some tries is the page's own. */
    private static final int TRIES = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Sistema sistema;
    private final Navegador navegador;

    ConsultasDeListaIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @Test
    void aPageOfTheListTakesTheSameFewStatementsForManyRowsAsForOne() throws Exception {
        String marca = "q" + UUID.randomUUID().toString().substring(0, 8);
        Api api = sistema.api("plantel." + PLANTEL);
        for (int i = 0; i < ROWS; i++) {
            String referencia = marca + "-" + (100 + i);
            api.post(
                            "/actividades",
                            Muestras.actividad(PLANTEL, Dias.reciente(2).toString(), referencia)
                                    .build())
                    .expect(201);
        }
        navegador.login("entidad." + PLANTEL.substring(0, 2), Sistema.CONTRASENA);
        navegador.see(By.cssSelector("#lateral"));
        String cookie = navegador.driver().manage().getCookieNamed("SESION").getValue();

        long one = statements(cookie, "/actividad/lista?texto=" + marca + "-100", 1);
        long many = statements(cookie, "/actividad/lista?texto=" + marca, ROWS);

        assertThat(many).isEqualTo(one).isBetween(3L, 8L);
    }

    /** Statements that the server was sent for a page, which shows this many rows. */
    private long statements(String cookie, String path, int rows) throws Exception {
        long least = Long.MAX_VALUE;
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < TRIES; i++) {
                long before = questions(statement);
                HttpResponse<String> page = client.send(
                        HttpRequest.newBuilder(URI.create(sistema.url() + path))
                                .header("Cookie", "SESION=" + cookie)
                                .build(),
                        BodyHandlers.ofString());
                // the question itself is one of them
                least = Math.min(least, questions(statement) - before - 1);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body().split("class=\"folio\"", -1)).hasSize(rows + 1);
            }
        }
        return least;
    }

    private static long questions(Statement statement) throws Exception {
        try (ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
