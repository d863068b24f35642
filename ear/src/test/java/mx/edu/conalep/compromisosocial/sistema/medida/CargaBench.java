package mx.edu.conalep.compromisosocial.sistema.medida;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/**
 * P5 and P6: capture by the API and the list over ten years at 50 users, against a trivial servlet of the same server, and capture
 * against a {@linkplain PaginaMinima minimal page} too. One plantel captures and others read, so that no list grows under the measurement.
 */
@PruebaDeSistema(propio = true, desdeCero = true)
class CargaBench {

    private static final Logger LOG = Logger.getLogger(CargaBench.class.getName());
    private static final int USERS = Integer.getInteger("bench.usuarios", 50);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.calentamiento", 20));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.segundos", 20));
    private static final String ESCRIBE = "15-021";

    private final Sistema sistema;

    CargaBench(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void captureAndListAtManyUsers() throws Exception {
        try (Connection connection = sistema.database()) {
            DiezAnios.addTo(connection);
        }
        String token = Entrada.token(sistema, "plantel.15-016");
        String writer = Entrada.token(sistema, "plantel." + ESCRIBE);
        List<String> cookies = Entrada.sessions(sistema.url(), USERS);
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
        Carga captures = Carga.run("capture, POST /actividades", USERS, MEASURED, capture);
        Carga lists = Carga.run("list, GET /actividades", USERS, MEASURED, listApi);
        Carga pages = Carga.run("list page, /actividad/lista", USERS, MEASURED, listPage);
        Carga minimal = minimalPage();
        String lines = Stream.of(bare, captures, lists, pages, minimal)
                .map(carga -> carga.against(bare))
                .collect(Collectors.joining("\n", "P5, P6 at " + USERS + " users without pause\n", "\n"));
        LOG.info(lines + "P5 against the minimal page\n" + captures.against(minimal));
    }

    /** What a Faces page that reads one row takes, while the product has nothing to do. */
    private Carga minimalPage() throws Exception {
        try (PaginaMinima minima = PaginaMinima.beside(sistema)) {
            IntFunction<HttpRequest> page = user -> HttpRequest.newBuilder(minima.page())
                    .timeout(Duration.ofSeconds(60))
                    .build();
            Carga.run("warm", USERS, WARM, page);
            return Carga.run("minimal Faces and JPA page", USERS, MEASURED, page);
        }
    }

    private static JsonObject activity() {
        return Json.createObjectBuilder()
                .add("plantel", ESCRIBE)
                .add("fecha_inicio", Dias.reciente(3).toString())
                .add("fecha_fin", Dias.reciente(3).toString())
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

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(sistema.url() + path)).timeout(Duration.ofSeconds(60));
    }
}
