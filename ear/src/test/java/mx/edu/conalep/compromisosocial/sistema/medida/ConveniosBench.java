package mx.edu.conalep.compromisosocial.sistema.medida;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/**
 * P6 for convenios and colectas: lists by scope and searches by party, object and clause over 50,000 convenios, contributions and results
 * over 1,000,000 contributions, at 50 users against a trivial servlet of the same server and, for the list page, a bare table that Faces
 * shows; the same at 50 who think for a second, and at 400 who think longer.
 */
@PruebaDeSistema(propio = true, desdeCero = true)
class ConveniosBench {
    private static final Logger LOG = Logger.getLogger(ConveniosBench.class.getName());
    private static final int USERS = Integer.getInteger("bench.usuarios", 50);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.calentamiento", 10));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.segundos", 10));
    private static final Duration SECOND = Duration.ofSeconds(1);
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
        Map<String, IntFunction<HttpRequest>> calls = calls(cookies);
        Carga.run("warm", USERS, WARM, trivial);
        calls.values().forEach(call -> Carga.run("warm", USERS, WARM, call));
        List<Carga> all = new ArrayList<>();
        all.add(Carga.run("trivial servlet", USERS, MEASURED, trivial));
        calls.forEach((name, call) -> all.add(Carga.run(name, USERS, MEASURED, call)));
        all.add(minimalTable());
        all.add(manyWhoThink(cookies));
        tell("P6 of convenios and colectas at " + USERS + " users without pause", all);
        List<Carga> thinking = new ArrayList<>();
        thinking.add(Carga.run("trivial servlet", USERS, MEASURED, SECOND, trivial));
        calls.forEach((name, call) -> thinking.add(Carga.run(name, USERS, MEASURED, SECOND, call)));
        tell("The same at " + USERS + " users who think for a second", thinking);
        LOG.info("Results by plantel of 50,000 contributions, one reader at a time\n"
                + Carga.run("results", 1, MEASURED, api("dvs", COLECTA + "/resultados?nivel=plantel"))
                        .against(all.get(0)));
    }

    /** In the order in which they are measured, each after all were called some thousand times, as a server has it within minutes. */
    private Map<String, IntFunction<HttpRequest>> calls(List<String> cookies) {
        Map<String, IntFunction<HttpRequest>> calls = new LinkedHashMap<>();
        for (String who : List.of("plantel.15-016", "entidad.15", "juridico.15", "dvs")) {
            calls.put("list, " + who, api(who, "/convenios?tamano=50"));
        }
        calls.put("in force, plantel", api("plantel.15-016", "/convenios?tamano=50&vigencia=VIGENTE"));
        calls.put("party", api("dvs", search("Papelera razón1234")));
        calls.put("object", api("dvs", search("computacion tema17 alcance4")));
        calls.put("clause", api("dvs", search("reforestacion tema117")));
        calls.put("word of every convenio", api("dvs", search("convenio")));
        calls.put("contributions, plantel", api("plantel.15-016", COLECTA + "/aportaciones?tamano=50"));
        calls.put("contributions, entidad", api("entidad.15", COLECTA + "/aportaciones?tamano=50"));
        calls.put("contributions, dvs", api("dvs", COLECTA + "/aportaciones?tamano=50"));
        calls.put("colectas, dvs", api("dvs", "/colectas?tamano=50"));
        calls.put("list page, plantel", page(cookies));
        return calls;
    }

    private static void tell(String title, List<Carga> measured) {
        LOG.info(measured.stream()
                .map(carga -> carga.against(measured.get(0)))
                .collect(Collectors.joining("\n", title + "\n", "\n")));
    }

    /** What Faces takes for a bare table of as many rows as the list page has, while the product has nothing to do. */
    private Carga minimalTable() throws Exception {
        try (PaginaMinima minima = PaginaMinima.beside(sistema)) {
            IntFunction<HttpRequest> table = user -> HttpRequest.newBuilder(minima.table())
                    .timeout(Duration.ofSeconds(60))
                    .build();
            Carga.run("warm", USERS, WARM.multipliedBy(3), table);
            return Carga.run("bare Faces and JPA table", USERS, MEASURED, table);
        }
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
