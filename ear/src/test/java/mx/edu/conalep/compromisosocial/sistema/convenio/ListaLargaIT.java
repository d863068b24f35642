package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Lists and searches over so many convenios that the product changes its way: read along the ids, common words compared in the text.
 * Whatever the way, the rows and their number are those that plain conditions on the columns find.
 */
@PruebaDeSistema(propio = true)
@Tag("R19")
class ListaLargaIT {
    private static final int CONVENIOS = 6500;
    private static final int TAMANO = 40;

    private static final String N = "cast(substr(expediente, 6) as unsigned)";
    /** In all of them stands «hermandad», in six of seven «vecindad» begins a word, in a twelfth «arbolado», each has one of 211 themes. */
    private static final String INSERTED =
            "insert into convenio (expediente, folio, alcance, entidad, plantel, revisor, objeto, vigencia_inicio, vigencia_fin, estado,"
                    + " busqueda, creado_en, modificado_en) select concat('EX-L-', n), if(n % 10 < 8, concat('CC-L-', n), null), alcance,"
                    + " if(alcance = 'NACIONAL', null, entidad), if(alcance = 'PLANTEL', clave, null),"
                    + " if(alcance = 'NACIONAL', 'JURIDICO_NACIONAL', 'JURIDICO_ENTIDAD'), concat('Objeto ', n),"
                    + " dia, dia + interval 1 year, elt(1 + n % 10, 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO',"
                    + " 'REGISTRADO', 'REGISTRADO', 'TERMINADO', 'BORRADOR', 'EN_REVISION_JURIDICA'),"
                    + " concat('Hermandad de la ', if(n % 7, 'Vecindad', 'convecindad_vecindad'), if(n % 12, '', ' (árbolado)'), '; tema',"
                    + " n % 211, '.'), utc_timestamp(6), utc_timestamp(6) from (select s.seq as n, p.clave, p.entidad, utc_date() - interval"
                    + " s.seq * 3650 / " + CONVENIOS
                    + " day as dia, case when s.seq % 100 = 0 then 'NACIONAL' when s.seq % 10 = 3 then"
                    + " 'ESTATAL' else 'PLANTEL' end as alcance from seq_1_to_" + CONVENIOS
                    + " s join (select clave, entidad,"
                    + " row_number() over (order by clave) as k, count(*) over () as t from plantel) p on p.k = 1 + s.seq % p.t) f";

    private static final Map<String, String> AMBITOS = Map.of(
            "dvs", "1 = 1",
            "entidad.15", "(entidad = '15' or alcance = 'NACIONAL' and folio is not null)",
            "plantel.15-016",
                    "(plantel = '15-016' or folio is not null and (alcance = 'NACIONAL' or alcance = 'ESTATAL' and entidad = '15'))",
            "juridico.15", "entidad = '15' and revisor = 'JURIDICO_ENTIDAD' and estado <> 'BORRADOR'",
            "dos.15", "(entidad = '15' or alcance = 'NACIONAL' and folio is not null)",
            "dos.14",
                    "(entidad = '14' or alcance = 'NACIONAL' and folio is not null or entidad = '15' and revisor ="
                            + " 'JURIDICO_ENTIDAD' and estado <> 'BORRADOR')",
            "dos.nacional", "1 = 1");

    /** Persons with a role of their unit and one of its legal area, and who they are like; the second one also covers the area of 15. */
    private static final Map<String, List<String>> DE_DOS_ROLES = Map.of(
            "dos.15", List.of("entidad.15", "juridico.15"),
            "dos.14", List.of("entidad.14", "juridico.14"),
            "dos.nacional", List.of("dvs", "juridico.nacional"));

    private static final String CUBRE =
            "insert into convenio_delegacion (clave, revisor, entidad, delegante, delegado, desde, hasta, motivo, creada_en) values"
                    + " ('DJ-L-00001', 'JURIDICO_ENTIDAD', '15', 'juridico.15', 'dos.14', utc_date() - interval 2 day,"
                    + " utc_date() + interval 2 day, 'Vacaciones', utc_timestamp(6))";

    /** In the dates of Mexico City, which has the day of the whole zone of the entidades asked. */
    private static final String HOY = "date(convert_tz(utc_timestamp(), '+00:00', '-06:00'))";

    private static final String VIGENTE =
            "estado = 'REGISTRADO' and vigencia_inicio <= " + HOY + " and vigencia_fin >= " + HOY;

    /** What is asked, and the condition that says the same. */
    private static final List<String[]> PREGUNTAS = List.of(
            new String[] {"", "1 = 1"},
            new String[] {"estado=TERMINADO", "estado = 'TERMINADO'"},
            new String[] {"vigencia=VIGENTE", VIGENTE},
            new String[] {"vigencia=VIGENTE&" + texto("hermandad"), ours(VIGENTE)},
            new String[] {texto("hermandad"), ours("1 = 1")},
            new String[] {texto("HERMÁNDAD de hermandad"), ours("1 = 1")},
            new String[] {texto("vecindad"), ours("n % 7 <> 0")},
            new String[] {texto("arbolado"), ours("n % 12 = 0")},
            new String[] {texto("arbol vecindad hermandad"), ours("n % 12 = 0 and n % 7 <> 0")},
            new String[] {texto("tema117"), ours("n % 211 = 117")},
            new String[] {texto("hermandad tema117"), ours("n % 211 = 117")},
            new String[] {texto("tema117 vecindad"), ours("n % 211 = 117 and n % 7 <> 0")},
            new String[] {texto("hermandad inexistente"), "1 = 0"});

    private final Sistema sistema;

    ListaLargaIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @TestFactory
    Stream<DynamicTest> eachListIsWhatItsConditionsSay() throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(INSERTED);
            for (String usuario : DE_DOS_ROLES.keySet()) {
                add(statement, usuario, DE_DOS_ROLES.get(usuario));
            }
            statement.executeUpdate(CUBRE);
        }
        return AMBITOS.keySet().stream().sorted().flatMap(usuario -> PREGUNTAS.stream()
                .map(pregunta -> DynamicTest.dynamicTest(
                        usuario + " ?" + pregunta[0], () -> check(usuario, pregunta[0], pregunta[1]))));
    }

    /** A person of the first one's unit and word, with the roles of all. */
    private static void add(Statement statement, String usuario, List<String> como) throws SQLException {
        statement.executeUpdate(
                "insert into usuario (usuario, nombre, contrasena, entidad, plantel, activo, debe_cambiar, sello,"
                        + " creado_en) select '" + usuario
                        + "', nombre, contrasena, entidad, plantel, activo, debe_cambiar, sello, creado_en"
                        + " from usuario where usuario = '" + como.get(0) + "'");
        statement.executeUpdate("insert into usuario_rol (usuario, rol) select '" + usuario
                + "', rol from usuario_rol where usuario in ('" + String.join("', '", como) + "')");
    }

    private void check(String usuario, String query, String condition) throws SQLException {
        List<String> expected = folios(AMBITOS.get(usuario) + " and " + condition);
        Api api = sistema.api(usuario);
        int last = Math.max(0, (expected.size() - 1) / TAMANO);
        for (int pagina : List.of(0, 1, last, last + 2)) {
            JsonObject page = api.get("/convenios?tamano=" + TAMANO + "&pagina=" + pagina + "&" + query)
                    .expect(200)
                    .json();
            assertThat(page.getInt("total")).as("total of page %s", pagina).isEqualTo(expected.size());
            assertThat(page.getJsonArray("items").getValuesAs(JsonObject.class))
                    .as("page %s", pagina)
                    .extracting(c -> c.getString("folio"))
                    .isEqualTo(expected.stream()
                            .skip((long) pagina * TAMANO)
                            .limit(TAMANO)
                            .toList());
        }
    }

    private List<String> folios(String condition) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select coalesce(folio, expediente) from convenio where " + condition + " order by id desc")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static String texto(String words) {
        return "texto=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String ours(String condition) {
        return "expediente like 'EX-L-%' and " + condition.replace("n %", N + " %");
    }
}
