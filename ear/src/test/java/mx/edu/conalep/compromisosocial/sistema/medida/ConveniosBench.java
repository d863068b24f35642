package mx.edu.conalep.compromisosocial.sistema.medida;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/**
 * P6 for convenios and colectas: lists by scope and searches by party, object and clause over 50,000 convenios, contributions and results
 * over 1,000,000 contributions, at 50 users against a trivial servlet of the same server, and at 400 who think between their calls.
 */
@PruebaDeSistema(propio = true)
class ConveniosBench {
    private static final Logger LOG = Logger.getLogger(ConveniosBench.class.getName());
    private static final int USERS = Integer.getInteger("bench.usuarios", 50);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.calentamiento", 10));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.segundos", 10));
    private static final String PAGINA = "list page";
    private static final String COLECTA = "/colectas/CO-2020-00010";

    private final Sistema sistema;

    ConveniosBench(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void listsAndSearchesAtManyUsers() throws Exception {
        try (Connection connection = sistema.database()) {
            ConveniosYAportaciones.addTo(connection);
        }
        List<String> cookies = Entrada.sessions(sistema.url(), USERS);
        IntFunction<HttpRequest> trivial = user -> to("/listo").build();
        Carga.run("warm", USERS, WARM, trivial);
        Carga.run("warm", USERS, WARM, api("dvs", "/convenios?tamano=50"));
        Carga bare = Carga.run("trivial servlet", USERS, MEASURED, trivial);
        List<Carga> all = new ArrayList<>(List.of(bare));
        for (String who : List.of("plantel.15-016", "entidad.15", "juridico.15", "dvs")) {
            all.add(measured("list, " + who, api(who, "/convenios?tamano=50")));
        }
        all.add(measured("in force, plantel", api("plantel.15-016", "/convenios?tamano=50&vigencia=VIGENTE")));
        all.add(measured("party", api("dvs", search("Papelera razón1234"))));
        all.add(measured("object", api("dvs", search("computacion tema17 alcance4"))));
        all.add(measured("clause", api("dvs", search("reforestacion tema117"))));
        all.add(measured("word of every convenio", api("dvs", search("convenio"))));
        all.add(measured(PAGINA + ", plantel", page(cookies)));
        all.add(measured("contributions, plantel", api("plantel.15-016", COLECTA + "/aportaciones?tamano=50")));
        all.add(measured("contributions, entidad", api("entidad.15", COLECTA + "/aportaciones?tamano=50")));
        all.add(measured("contributions, dvs", api("dvs", COLECTA + "/aportaciones?tamano=50")));
        all.add(measured("colectas, dvs", api("dvs", "/colectas?tamano=50")));
        all.add(manyWhoThink(cookies));
        LOG.info(all.stream()
                .map(carga -> carga.against(bare))
                .collect(Collectors.joining(
                        "\n", "P6 of convenios and colectas at " + USERS + " users without pause\n", "\n")));
        LOG.info("Results by plantel of 50,000 contributions, one reader at a time\n"
                + Carga.run("results", 1, MEASURED, api("dvs", COLECTA + "/resultados?nivel=plantel"))
                        .against(bare));
    }

    /** Four hundred people at their screens: pages, lists and searches, some three seconds between two calls of each. */
    private Carga manyWhoThink(List<String> cookies) {
        List<IntFunction<HttpRequest>> calls = List.of(
                page(cookies),
                api("plantel.15-016", "/convenios?tamano=50"),
                api("dvs", search("reforestacion tema117")),
                api("entidad.15", COLECTA + "/aportaciones?tamano=50"));
        return Carga.run("400 users who think", 400, MEASURED.multipliedBy(3), Duration.ofSeconds(3), user -> calls.get(
                        user % calls.size())
                .apply(user));
    }

    /** After some thousand calls, as a server has them within minutes of its start: before, the compiler takes the processors. */
    private static Carga measured(String name, IntFunction<HttpRequest> request) {
        Carga.run("warm", USERS, WARM.multipliedBy(name.startsWith(PAGINA) ? 3 : 1), request);
        return Carga.run(name, USERS, MEASURED, request);
    }

    private IntFunction<HttpRequest> page(List<String> cookies) {
        return user -> to("/convenio/lista")
                .header("Cookie", cookies.get(user % cookies.size()))
                .build();
    }

    private static String search(String text) {
        return "/convenios?tamano=50&texto=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private IntFunction<HttpRequest> api(String usuario, String path) {
        String token = Entrada.token(sistema, usuario);
        return user ->
                to("/api/v1" + path).header("Authorization", "Bearer " + token).build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(sistema.url() + path)).timeout(Duration.ofSeconds(60));
    }
}
