package mx.edu.conalep.compromisosocial.sistema.medida;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Pagina;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/**
 * P5 and P6: capture by the API and the list over ten years at 50 users, against a trivial servlet of the same server. One
 * plantel captures and others read, so that no list grows under the measurement.
 */
@PruebaDeSistema(propio = true)
class CargaBench {

    private static final Logger LOG = Logger.getLogger(CargaBench.class.getName());
    private static final int USERS = Integer.getInteger("bench.usuarios", 50);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.calentamiento", 20));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.segundos", 20));
    private static final List<String> PLANTELES = List.of("15-016", "15-017", "15-018", "15-019", "15-020");
    private static final String ESCRIBE = "15-021";
    /** Of each plantel: forty a quarter. */
    private static final int ACTIVITIES_IN_TEN_YEARS = 1600;

    private final Sistema sistema;

    CargaBench(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void captureAndListAtManyUsers() throws Exception {
        addTenYears();
        String token = token("plantel.15-016");
        String writer = token("plantel." + ESCRIBE);
        List<String> cookies = sessions();
        IntFunction<HttpRequest> trivial = user -> to("/listo").build();
        IntFunction<HttpRequest> capture = user -> to("/api/v1/actividades")
                .header("Authorization", "Bearer " + writer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(activity().toString()))
                .build();
        IntFunction<HttpRequest> listApi = user -> to("/api/v1/actividades?pagina=0&tamano=50")
                .header("Authorization", "Bearer " + token)
                .build();
        IntFunction<HttpRequest> listPage = user -> to("/actividad/lista")
                .header("Cookie", cookies.get(user % cookies.size()))
                .build();
        Carga.run("warm", USERS, WARM, trivial);
        Carga.run("warm", USERS, WARM, capture);
        Carga.run("warm", USERS, WARM, listPage);
        Carga bare = Carga.run("trivial servlet", USERS, MEASURED, trivial);
        String lines = List.of(
                        bare,
                        Carga.run("capture, POST /actividades", USERS, MEASURED, capture),
                        Carga.run("list, GET /actividades", USERS, MEASURED, listApi),
                        Carga.run("list page, /actividad/lista", USERS, MEASURED, listPage))
                .stream()
                .map(carga -> carga.against(bare))
                .collect(Collectors.joining("\n", "P5, P6 at " + USERS + " users without pause\n", "\n"));
        LOG.info(lines);
    }

    /** Ten years of activities of every plantel; the last forty are drafts. */
    private void addTenYears() throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, descripcion,"
                            + " modalidad, sede, localidad, estudiantes, directos_general, estado, vence, vence_instante,"
                            + " calendario_version, capturada_por, creada_en, modificada_en)"
                            + " select concat('AC-B-', clave, '-', n), clave, entidad, concat(year(dia), '-T', quarter(dia)),"
                            + " dia, dia, elt(1 + n % 8, 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'),"
                            + " 'Jornada de mantenimiento de espacios públicos', 'EXTERNA', 'Centro comunitario',"
                            + " 'Nezahualcóyotl', 20, 40, if(n <= 40, 'BORRADOR', 'CONSOLIDADA'), dia + interval 30 day,"
                            + " dia + interval 30 day, 1, 'medida', utc_timestamp(6), utc_timestamp(6)"
                            + " from (select p.clave, p.entidad, s.seq as n, utc_date() - interval s.seq * 365 / 160 day as dia"
                            + " from plantel p, seq_1_to_" + ACTIVITIES_IN_TEN_YEARS + " s) as filas");
            statement.executeQuery("analyze table actividad");
        }
    }

    private static JsonObject activity() {
        return Json.createObjectBuilder()
                .add("plantel", ESCRIBE)
                .add("fecha_inicio", LocalDate.now().minusDays(3).toString())
                .add("fecha_fin", LocalDate.now().minusDays(3).toString())
                .add("servicio", "I")
                .add("descripcion", "Jornada de mantenimiento")
                .add("modalidad", "EXTERNA")
                .add("sede", "Centro comunitario")
                .add("localidad", "Nezahualcóyotl")
                .add("estudiantes", 20)
                .add("docentes", 2)
                .add("administrativos", 1)
                .add("directos_general", 40)
                .build();
    }

    private String token(String usuario) {
        JsonObject body = Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", Sistema.CONTRASENA)
                .build();
        return sistema.api().post("/sesiones", body).expect(200, 201).json().getString("token");
    }

    /** A browser session for each user of the list page, as many people as there are planteles to be. */
    private List<String> sessions() {
        return IntStream.range(0, USERS)
                .mapToObj(user -> session("plantel." + PLANTELES.get(user % PLANTELES.size())))
                .toList();
    }

    private String session(String usuario) {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            String page =
                    client.send(to("/ingreso").build(), BodyHandlers.ofString()).body();
            Map<String, String> form = new Pagina(page).press("Ingresar");
            form.put("usuario", usuario);
            form.put("contrasena", Sistema.CONTRASENA);
            var landed = client.send(
                    to("/ingreso")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(Pagina.encode(form)))
                            .build(),
                    BodyHandlers.discarding());
            if (landed.statusCode() != 200 || landed.uri().getPath().equals("/ingreso")) {
                throw new IllegalStateException(usuario + " was not let in: " + landed);
            }
            return cookies.getCookieStore().getCookies().stream()
                    .map(HttpCookie::toString)
                    .collect(Collectors.joining("; "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(sistema.url() + path)).timeout(Duration.ofSeconds(60));
    }
}
