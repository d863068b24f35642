package mx.edu.conalep.compromisosocial.sistema.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contributions so far from the first one that the product changes its way: found inside an index before they are read. Page by page they are
 * those that plain conditions on the columns find.
 */
@PruebaDeSistema
@Tag("R14")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AportacionesLejanasIT {
    private static final String FOLIO = "CO-1999-00001";
    private static final int TAMANO = 400;

    private static final List<String> INSERTED = List.of(
            "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el,"
                    + " creado_en, modificado_en) select '" + FOLIO
                    + "', 'EN_CURSO', 'Causa de muchas', 'Aliado', min(folio), '1999-01-01', '1999-12-31',"
                    + " '1999-01-01', '1999-01-01', utc_timestamp(6), utc_timestamp(6) from convenio",
            "insert into colecta_participante (colecta_id, unidad) select c.id, u.clave from colecta c join (select"
                    + " clave from entidad union all select clave from plantel) u where c.folio = '" + FOLIO + "'",
            "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, referencia_deposito,"
                    + " fecha, estado, capturada_por, capturada_en, validada_por, validada_en) select c.id, s.seq,"
                    + " if(s.seq % 5, '15-016', '09-001'), if(s.seq % 5, '15', '09'), 'DINERO', s.seq, concat('REF ',"
                    + " s.seq), '1999-06-01', if(s.seq % 7, 'VALIDADA', 'CAPTURADA'), 'prueba', utc_timestamp(6), if(s.seq"
                    + " % 7, 'prueba', null), if(s.seq % 7, utc_timestamp(6), null) from colecta c join seq_1_to_1999 s"
                    + " where c.folio = '"
                    + FOLIO + "'");

    private final Sistema sistema;

    AportacionesLejanasIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @BeforeAll
    void insert() throws SQLException {
        execute(INSERTED);
    }

    /** The neighbours' lists do not know it. */
    @AfterAll
    void remove() throws SQLException {
        String suya = " where colecta_id = (select id from colecta where folio = '" + FOLIO + "')";
        execute(List.of(
                "delete from colecta_aportacion" + suya,
                "delete from colecta_participante" + suya,
                "delete from colecta where folio = '" + FOLIO + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "dvs, '', 1 = 1",
        "dvs, VALIDADA, estado = 'VALIDADA'",
        "entidad.15, '', entidad = '15'",
        "entidad.15, VALIDADA, entidad = '15' and estado = 'VALIDADA'",
        "plantel.15-016, '', plantel = '15-016'"
    })
    void areReadPageByPageToTheLast(String usuario, String estado, String condition) throws SQLException {
        Api api = sistema.api(usuario);
        List<Integer> expected = numbers(condition);
        List<Integer> told = new ArrayList<>();
        for (int pagina = 0; pagina * TAMANO < expected.size(); pagina++) {
            told.addAll(numbers(page(api, estado, pagina, expected.size())));
        }
        assertThat(told).hasSizeGreaterThan(1000).isEqualTo(expected);
        assertThat(numbers(page(api, estado, 1_000_000, expected.size()))).isEmpty();
    }

    private JsonObject page(Api api, String estado, int pagina, int total) {
        JsonObject page = api.get("/colectas/" + FOLIO + "/aportaciones?tamano=" + TAMANO + "&pagina=" + pagina
                        + "&estado=" + estado)
                .expect(200)
                .json();
        assertThat(page.getInt("total")).isEqualTo(total);
        return page;
    }

    private static List<Integer> numbers(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> item.getInt("numero"))
                .toList();
    }

    private List<Integer> numbers(String condition) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select a.numero from colecta_aportacion a join colecta c on c.id = a.colecta_id where c.folio"
                                + " = '"
                                + FOLIO + "' and " + condition.replaceAll("\\b(estado|entidad|plantel)\\b =", "a.$1 =")
                                + " order by a.numero")) {
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
