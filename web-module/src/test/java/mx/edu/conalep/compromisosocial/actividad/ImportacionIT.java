package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.DVS;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.exportacion.ExportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ImportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ResultadoImportacion;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Imports with their database: all rows or none, a dry run keeps nothing, history comes in closed. */
@ContainerTest
class ImportacionIT {
    private static final String PLANTEL = "15-010";

    @Inject
    private Escenario escenario;

    @Inject
    private ImportacionService importacion;

    @Inject
    private ExportacionService exportacion;

    @Inject
    private ActividadConsulta consulta;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource datos;

    @Test
    void allRowsOrNone() throws Exception {
        Actor plantel = vinculacion(PLANTEL);
        long before = count(FiltroActividad.of(PLANTEL, null, null));
        List<DatosActividad> rows = rows(30, PLANTEL);
        ResultadoImportacion dry = as(plantel, () -> importacion.importDrafts(csv(rows), true));
        assertThat(dry.aceptadas()).isEqualTo(30);
        assertThat(count(FiltroActividad.of(PLANTEL, null, null))).isEqualTo(before);
        rows.get(7).setPlantel("15-011");
        rows.get(9).getParticipantes().setDocentes(-1);
        ResultadoImportacion bad = as(plantel, () -> importacion.importDrafts(csv(rows), false));
        assertThat(bad.aceptadas()).isZero();
        assertThat(bad.rechazadas()).isEqualTo(2);
        assertThat(bad.errores()).extracting(e -> e.fila() + e.columna()).containsExactly("9plantel", "11docentes");
        assertThat(count(FiltroActividad.of(PLANTEL, null, null))).isEqualTo(before);
        ResultadoImportacion good = as(plantel, () -> importacion.importDrafts(csv(rows(30, PLANTEL)), false));
        assertThat(good.folios()).hasSize(30).doesNotHaveDuplicates();
        assertThat(count(FiltroActividad.of(PLANTEL, null, null))).isEqualTo(before + 30);
        ActividadVista first = as(plantel, () -> consulta.find(good.folios().get(0)));
        assertThat(first.estado()).isEqualTo(EstadoActividad.BORRADOR);
        assertThat(first.datos().getCarreras()).containsExactly("Informática", "Contabilidad");
        assertThat(first.vence()).isEqualTo(first.datos().getFechaFin().plusDays(10));
    }

    @Test
    void aReferenceComesInOnce() throws Exception {
        Actor plantel = vinculacion(PLANTEL);
        List<DatosActividad> rows = rows(3, PLANTEL);
        String referencia = "unica-" + System.nanoTime();
        rows.get(0).setReferencia(referencia);
        rows.get(2).setReferencia(referencia);
        assertThat(as(plantel, () -> importacion.importDrafts(csv(rows), false)).errores())
                .extracting(e -> e.fila() + e.columna())
                .containsExactly("4referencia");
    }

    @Test
    void historyComesInValidatedInAClosedQuarter() throws Exception {
        List<DatosActividad> rows = rows(5, PLANTEL);
        rows.forEach(d -> {
            d.setFechaInicio(d.getFechaInicio().minusYears(8));
            d.setFechaFin(d.getFechaInicio());
        });
        assertThatThrownBy(() -> as(vinculacion(PLANTEL), () -> importacion.importHistory(csv(rows))))
                .isInstanceOf(ForbiddenException.class);
        ResultadoImportacion done = as(DVS, () -> importacion.importHistory(csv(rows)));
        assertThat(done.errores()).isEmpty();
        ActividadVista one = as(DVS, () -> consulta.find(done.folios().get(0)));
        assertThat(one.estado()).isEqualTo(EstadoActividad.VALIDADA);
        assertThat(one.historica()).isTrue();
        assertThat(one.folio()).startsWith("AC-" + one.datos().getFechaFin().getYear());
        assertThat(as(DVS, () -> importacion.importHistory(csv(rows(1, PLANTEL))))
                        .errores())
                .extracting(e -> e.columna())
                .containsExactly("fecha_fin");
    }

    /** The database counts the different values of an index only when it is told to, here, or at a moment of its own. */
    @Test
    @Tag("R24")
    void afterALargeImportTheDatabaseKnowsHowManyThereAre() throws Exception {
        List<DatosActividad> rows = rows(1_200, PLANTEL);
        rows.forEach(d -> {
            d.setFechaInicio(d.getFechaInicio().minusYears(7));
            d.setFechaFin(d.getFechaInicio());
        });
        run("alter table actividad stats_auto_recalc = 0");
        try {
            run("analyze table actividad");
            long before = cardinality();
            ResultadoImportacion done = as(DVS, () -> importacion.importHistory(csv(rows)));
            assertThat(done.aceptadas()).isEqualTo(1_200);
            assertThat(cardinality() - before).isBetween(900L, 1_500L);
        } finally {
            run("alter table actividad stats_auto_recalc = default");
        }
    }

    private long cardinality() throws Exception {
        try (Connection connection = datos.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(cardinality) from information_schema.statistics"
                        + " where table_schema = database() and table_name = 'actividad'"
                        + " and index_name = 'actividad_folio_uq'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws Exception {
        try (Connection connection = datos.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsExportedHarmsNoSpreadsheet() throws Exception {
        Actor plantel = vinculacion("15-012");
        List<DatosActividad> rows = rows(1, "15-012");
        rows.get(0).setDescripcion("+cmd|' /C calc'!A0");
        rows.get(0).getLugar().setSede("<script>alert(1)</script>");
        as(plantel, () -> importacion.importDrafts(csv(rows), false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = as(plantel, () -> exportacion.export(FiltroActividad.of("15-012", null, null), Formato.CSV, out));
        assertThat(written).isPositive();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'+cmd|").doesNotContain(",+cmd|");
    }

    private long count(FiltroActividad filtro) throws Exception {
        return as(DVS, () -> consulta.list(filtro, PageRequest.of(0, 1))).total();
    }

    private List<DatosActividad> rows(int n, String plantel) throws Exception {
        List<DatosActividad> rows = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(escenario.datos(plantel));
        }
        return rows;
    }

    private static byte[] csv(List<DatosActividad> rows) {
        List<CampoActividad> campos = Arrays.stream(CampoActividad.values())
                .filter(CampoActividad::isInCsv)
                .toList();
        Function<Function<CampoActividad, String>, String> line =
                cell -> campos.stream().map(cell).collect(Collectors.joining(",", "", "\n"));
        String body = IntStream.range(0, rows.size())
                .mapToObj(i -> line.apply(c -> '"' + TextoValor.csv(c.get(rows.get(i))) + '"'))
                .collect(Collectors.joining());
        return (line.apply(CampoActividad::columna) + body).getBytes(StandardCharsets.UTF_8);
    }
}
