package mx.edu.conalep.compromisosocial.sistema.consolidacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 5,000 past activities over the 74 real planteles, imported and consolidated: every cell equals an independent sum (R24). */
@PruebaDeSistema(propio = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R24")
class ConsolidacionHistoricaIT {

    private static final String PERIODO = "2025-T1";
    private static final int ACTIVIDADES = 5000;

    private final Sistema sistema;
    private final Api dvs;
    private final Lotes lotes;
    private HistoricoDePrueba historico;

    ConsolidacionHistoricaIT(Sistema sistema) {
        this.sistema = sistema;
        this.dvs = sistema.api("dvs");
        this.lotes = new Lotes(sistema.api("operador"));
    }

    @BeforeAll
    void importAndConsolidate() throws SQLException {
        List<String> planteles = planteles();
        assertThat(planteles).hasSize(74);
        historico = new HistoricoDePrueba(planteles, ACTIVIDADES, LocalDate.of(2025, 1, 2), 85);
        JsonObject imported = dvs.post(
                        "/importaciones/historico", "text/csv", historico.csv().getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(imported.getInt("aceptadas")).isEqualTo(ACTIVIDADES);
        lotes.complete("consolidacion-trimestral", PERIODO);
    }

    @ParameterizedTest
    @CsvSource({"plantel, 'entidad,plantel,'", "entidad, 'entidad,'", "nacional, ''"})
    void everyCellEqualsTheIndependentSum(String nivel, String claves) {
        List<String> lines = csv(dvs, nivel).text().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("periodo,version," + claves
                        + "servicio,modalidad,situacion,actividades,extemporaneas,estudiantes,"
                        + "docentes,administrativos,directos_adultas_mayores,directos_indigenas,directos_discapacidad,"
                        + "directos_general,directos_total,indirectos,encuestas");
        assertThat(lines.subList(1, lines.size())).isEqualTo(historico.expected(nivel, PERIODO + ",1,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantel", "entidad", "nacional"})
    void theJsonSaysWhatTheCsvSays(String nivel) {
        List<String> lines = csv(dvs, nivel).text().lines().toList();
        JsonArray rows = dvs.get("/consolidaciones/" + PERIODO + "?nivel=" + nivel)
                .expect(200)
                .json()
                .getJsonArray("filas");
        assertThat(rows.getValuesAs(JsonObject.class))
                .allSatisfy(row -> assertThat(String.join(",", row.keySet())).isEqualTo(lines.get(0)))
                .extracting(row -> row.values().stream()
                        .map(v -> v instanceof JsonString text ? text.getString() : v.toString())
                        .collect(Collectors.joining(",")))
                .isEqualTo(lines.subList(1, lines.size()));
    }

    @Test
    void aSecondRunMakesNoVersion() {
        lotes.complete("consolidacion-trimestral", PERIODO);
        assertThat(dvs.get("/consolidaciones/" + PERIODO).expect(200).json().getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void anEntidadReadsItsOwnPartOnly() {
        Api mexico = sistema.api("entidad.15");
        assertThat(csv(mexico, "plantel").text().lines().skip(1))
                .isNotEmpty()
                .allMatch(l -> l.startsWith(PERIODO + ",1,15,"));
        assertThat(mexico.get("/consolidaciones/" + PERIODO + "?nivel=nacional").status())
                .isEqualTo(404);
        assertThat(sistema.api("plantel.15-016")
                        .get("/consolidaciones/" + PERIODO)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theReportIsMadeOnceAndStaysTheSame() {
        for (String form : List.of("informe.pdf", "informe.xlsx")) {
            byte[] first = dvs.get("/consolidaciones/" + PERIODO + "/" + form)
                    .expect(200)
                    .bytes();
            byte[] again = dvs.get("/consolidaciones/" + PERIODO + "/" + form)
                    .expect(200)
                    .bytes();
            assertThat(first).hasSizeGreaterThan(5000).isEqualTo(again);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consolidacion set motivo = 'otro' where periodo = '2025-T1'",
                "delete from consolidacion_celda where consolidacion in (select id from consolidacion where periodo = '2025-T1')",
                "update consolidacion_celda set estudiantes = estudiantes + 1 where nivel = 'NACIONAL'",
                "update consolidacion_actividad set estudiantes = 0",
                "delete from consolidacion_actividad",
                "delete from consolidacion_plantel",
                "insert into consolidacion_actividad select consolidacion, entidad, plantel, servicio, modalidad, 'X', actividad, envio, envio_sha256,"
                        + " fecha_fin, extemporanea, estudiantes, docentes, administrativos, directos_adultas_mayores, directos_indigenas,"
                        + " directos_discapacidad, directos_general, indirectos, encuestas from consolidacion_actividad",
                "insert into consolidacion_celda select consolidacion, nivel, entidad, plantel, 'X', modalidad, situacion, 0, 0, 0, 0, 0, 0, 0, 0,"
                        + " 0, 0, 0, 0 from consolidacion_celda where nivel = 'NACIONAL' limit 1",
                "insert into consolidacion_plantel select id, '15', '15-999', 'x', 'SIN_REPORTE', 0, null from consolidacion where periodo = '2025-T1'"
            })
    void thePublishedVersionNeverChanges(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("consolidacion");
        }
    }

    private Respuesta csv(Api who, String nivel) {
        return who.get("/consolidaciones/" + PERIODO + "?nivel=" + nivel, "text/csv")
                .expect(200);
    }

    private List<String> planteles() throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select clave from plantel order by clave")) {
            List<String> planteles = new ArrayList<>();
            while (rows.next()) {
                planteles.add(rows.getString(1));
            }
            return planteles;
        }
    }
}
