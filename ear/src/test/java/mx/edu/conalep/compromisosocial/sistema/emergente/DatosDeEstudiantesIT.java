package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.donativo;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.upload;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a student is, is read by his plantel alone, and each time on the record; all others read numbers. */
@PruebaDeSistema
@Tag("R15")
@Tag("R25")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatosDeEstudiantesIT {

    private final Sistema sistema;
    private final Api plantel;
    private String folio;
    private String matricula;
    private String acuse;

    DatosDeEstudiantesIT(Sistema sistema) {
        this.sistema = sistema;
        this.plantel = sistema.api("plantel.15-016");
    }

    /** A national programme in which two planteles take part; the one has captured, chosen, and has a receipt. */
    @BeforeAll
    void choose() {
        folio = Programas.running(sistema.api("dvs"), List.of("15-016", "15-017"));
        matricula = candidate(plantel, folio, "1 3 6");
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(201);
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201);
        sistema.api("titular.15-016")
                .post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(200);
        acuse = upload(plantel, folio, "ACUSE", Muestras.foto(matricula.hashCode()))
                .expect(201)
                .json()
                .getString("sha256");
    }

    private List<String> restricted() {
        return List.of(
                "/candidatos",
                "/candidatos/1",
                "/asignacion",
                "/asignacion/propuesta?articulo=Despensa&unidad=caja&cantidad=1",
                "/acuses/" + acuse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entidad.15", "dvs", "ssi", "auditor", "admin", "operador", "juridico.15"})
    void nobodyOutsideThePlantelReadsOfAStudent(String usuario) {
        Api who = sistema.api(usuario);
        for (String path : restricted()) {
            Respuesta answer = who.get(RUTA + folio + path).expect(403);
            assertThat(answer.text()).as(path).doesNotContain(matricula);
        }
        who.get(RUTA + folio + "/candidatos", "text/csv").expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entidad.15", "dvs", "ssi", "auditor"})
    void othersReadNumbersAlone(String usuario) {
        Api who = sistema.api(usuario);
        JsonObject uno = who.get(RUTA + folio + "/resultados?nivel=plantel")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(uno.isNull("candidatos"))
                .as("beside who received, it tells who did not")
                .isTrue();
        assertThat(uno.getInt("beneficiados")).isEqualTo(1);
        for (String path : List.of("", "/criterios", "/donaciones", "/evidencias", "/resultados?nivel=entidad")) {
            assertThat(who.get(RUTA + folio + path).expect(200).text())
                    .as(path)
                    .doesNotContain(matricula, acuse, "\"ABC\"");
        }
    }

    @Test
    void theOtherPlantelOfTheProgrammeSeesNothingOfThisOne() {
        for (String usuario : List.of("plantel.15-017", "titular.15-017")) {
            Api vecino = sistema.api(usuario);
            assertThat(vecino.get(RUTA + folio + "/candidatos")
                            .expect(200)
                            .json()
                            .getJsonArray("items"))
                    .isEmpty();
            assertThat(vecino.get(RUTA + folio + "/asignacion")
                            .expect(200)
                            .json()
                            .getJsonArray("items"))
                    .isEmpty();
            vecino.get(RUTA + folio + "/candidatos/1").expect(404);
            vecino.get(RUTA + folio + "/acuses/" + acuse).expect(404);
            assertThat(vecino.get(RUTA + folio + "/donaciones")
                            .expect(200)
                            .json()
                            .getInt("total"))
                    .isZero();
            assertThat(vecino.get(RUTA + folio + "/resultados")
                            .expect(200)
                            .json()
                            .getJsonArray("items"))
                    .hasSize(1);
        }
    }

    @Test
    @Tag("R27")
    void eachViewAndEachExportIsOnRecordWithWhoseDataItShowed() throws SQLException {
        Api titular = sistema.api("titular.15-016");
        int before = entries().size();
        titular.get(RUTA + folio + "/candidatos").expect(200);
        titular.get(RUTA + folio + "/candidatos/1").expect(200);
        titular.get(RUTA + folio + "/asignacion").expect(200);
        titular.get(RUTA + folio + "/candidatos", "text/csv").expect(200);
        titular.get(RUTA + folio + "/acuses/" + acuse).expect(200);
        List<String> seen = entries().subList(before, before + 5);
        String whose = ": plantel 15-016; candidatos 1";
        assertThat(seen)
                .containsExactly(
                        "emergente.candidatos.ver" + whose,
                        "emergente.candidato.ver" + whose,
                        "emergente.asignaciones.ver" + whose,
                        "emergente.candidatos.exportar" + whose,
                        "emergente.acuse.ver: acuse sha256=" + acuse);
        assertThat(String.join("\n", entries())).doesNotContain(matricula);
    }

    /** What the titular did in the programme, as the trail tells it. */
    private List<String> entries() throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement("select accion, detalle from bitacora where"
                        + " actor = 'titular.15-016' and objeto = ? and resultado = 'HECHO' order by numero")) {
            query.setString(1, folio);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1) + ": " + rows.getString(2));
                }
            }
        }
        return entries;
    }
}
