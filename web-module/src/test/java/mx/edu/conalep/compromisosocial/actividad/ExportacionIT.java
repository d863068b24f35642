package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.exportacion.ExportacionService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An export of three pages while others go on capturing. Its rows have seven to a day and, from the middle of the second
 * page on, no day at all: both ends of a page lie between rows that only their number tells apart.
 */
@ContainerTest
@Tag("R22")
class ExportacionIT {
    private static final String PLANTEL = "15-019";
    private static final int FILAS = 1_200;
    private static final int CON_FECHA = 700;
    private static final FiltroActividad FILTRO = FiltroActividad.of(PLANTEL, null, null);

    @Inject
    private ExportacionService exportacion;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource datos;

    @BeforeEach
    void fill() throws Exception {
        insert("E", FILAS, "case when i <= " + CON_FECHA + " then date_add('2024-01-01', interval i div 7 day) end");
    }

    @AfterEach
    void clear() throws Exception {
        run("delete from actividad where plantel = '" + PLANTEL + "'");
    }

    @Test
    void whatIsCapturedMeanwhileRepeatsNoRow() throws Exception {
        List<String> before = newestFirst();

        List<String> exported = export(() -> {
            insert("N", 37, "'2025-06-30'");
            insert("S", 11, "null");
        });

        assertThat(exported).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void whatIsRemovedMeanwhileHidesNoOther() throws Exception {
        List<String> before = newestFirst();
        List<String> gone = before.subList(3, 40);

        List<String> exported = export(() -> run("delete from actividad where folio in ("
                + gone.stream().map(folio -> "'" + folio + "'").collect(Collectors.joining(",")) + ")"));

        assertThat(exported).containsExactlyElementsOf(before);
    }

    /** The folios of an export during which something happens once, as another's work, after the first page was read. */
    private List<String> export(Work meanwhile) throws Exception {
        Observado out = new Observado(() -> CompletableFuture.runAsync(() -> {
                    try {
                        meanwhile.run();
                    } catch (SQLException failed) {
                        throw new CompletionException(failed);
                    }
                })
                .join());
        int written = as(vinculacion(PLANTEL), () -> exportacion.export(FILTRO, Formato.CSV, out));
        List<String> folios = out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(folios).hasSize(written);
        return folios;
    }

    private List<String> newestFirst() throws SQLException {
        List<String> folios = new ArrayList<>();
        try (Connection connection = datos.getConnection();
                PreparedStatement select = connection.prepareStatement("select folio from actividad where plantel = '"
                        + PLANTEL + "' order by fecha_fin is null, fecha_fin desc, id desc");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                folios.add(rows.getString(1));
            }
        }
        assertThat(folios).hasSize(FILAS);
        return folios;
    }

    /** Drafts without anything but, perhaps, their day, which is SQL on the number {@code i}. */
    private void insert(String prefix, int rows, String day) throws SQLException {
        run("insert into actividad (folio, plantel, entidad, fecha_inicio, fecha_fin, estado, capturada_por, creada_en,"
                + " modificada_en) with n as (select seq i from seq_1_to_" + rows + ") select concat('" + prefix
                + "-', lpad(i, 5, '0')), '" + PLANTEL + "', '15', " + day + ", " + day
                + ", 'BORRADOR', 'it', utc_timestamp(6), utc_timestamp(6) from n");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = datos.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Tells of its first bytes, which come while the rows of the first page are written. */
    private static final class Observado extends ByteArrayOutputStream {
        private Runnable observer;

        Observado(Runnable observer) {
            this.observer = observer;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (observer != null) {
                Runnable once = observer;
                observer = null;
                once.run();
            }
        }
    }
}
