package mx.edu.conalep.compromisosocial.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DescarteService;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionService;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio.Leido;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft that is discarded is gone whole, whoever does what with it at the same moment. */
@ContainerTest
@Tag("R27")
class DescarteIT {
    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final int VECES = 12;

    /** Every table that points to a convenio by its row. */
    private static final String APUNTAN =
            "select table_name, column_name from information_schema.key_column_usage where table_schema = database()"
                    + " and referenced_table_name = 'convenio' and referenced_column_name = 'id'";

    @Inject
    private ConvenioService convenios;

    @Inject
    private DescarteService descartes;

    @Inject
    private SustitucionService sustituciones;

    @Inject
    private DocumentoConvenioService documentos;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    private static Leido escrito(String objeto) {
        Map<Clausula, String> clausulas = new EnumMap<>(Clausula.class);
        Clausula.ofReview().forEach(c -> clausulas.put(c, "Texto " + c));
        DatosConvenio datos = new DatosConvenio(
                objeto,
                LocalDate.now(),
                LocalDate.now().plusYears(1),
                List.of(
                        new DatosParte(TipoParte.CONALEP, "CONALEP", null, null),
                        new DatosParte(TipoParte.PERSONA_MORAL, "Fundación", "SAT970701NN3", null)),
                clausulas,
                List.of(),
                List.of(),
                null);
        JsonObject json =
                EscritorConvenio.write(Json.createObjectBuilder(), datos).build();
        return LectorConvenio.read(json, Set.of());
    }

    private ConvenioVista draft(String clave) throws Exception {
        return as(() -> convenios.create(escrito("Descarte"), clave));
    }

    private static <T> T as(Callable<T> act) throws Exception {
        return ActorActual.callAs(DVS, act::call);
    }

    private Object discard(String folio, Integer version) throws Exception {
        return as(() -> {
            descartes.discard(folio, version);
            return "";
        });
    }

    @Test
    void nothingOfItStaysButItsTrail() throws Exception {
        ConvenioVista draft = draft(null);
        long id = id(draft.folio());
        discard(draft.folio(), draft.version());
        assertGone(draft.folio(), id);
        assertThat(text(
                        "select detalle from bitacora where accion = 'convenio.descartar' and resultado = 'HECHO' and"
                                + " objeto = ?",
                        draft.folio()))
                .contains("objeto=Descarte", "parte=Fundación")
                .doesNotContain("SAT970701NN3");
        assertThatThrownBy(() -> discard(draft.folio(), null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRepeatedCreationIsToldThatItsDraftWasDiscarded() throws Exception {
        String clave = UUID.randomUUID().toString();
        ConvenioVista draft = draft(clave);
        discard(draft.folio(), null);
        assertThatThrownBy(() -> draft(clave))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("convenio.descartado.repetido");
    }

    @Test
    void whatWasSentOrChangedSinceItWasReadStays() throws Exception {
        ConvenioVista draft = draft(null);
        as(() -> convenios.update(draft.folio(), draft.version(), escrito("Otra ventana")));
        assertThatThrownBy(() -> discard(draft.folio(), draft.version())).isInstanceOf(ConflictException.class);
        as(() -> convenios.sendToLegalReview(draft.folio(), null));
        assertThatThrownBy(() -> discard(draft.folio(), null)).isInstanceOf(ConflictException.class);
        assertThat(text("select estado from convenio where expediente = ?", draft.folio()))
                .isEqualTo("EN_REVISION_JURIDICA");
    }

    @Test
    void againstASendingItIsWhollyGoneOrWhollySent() throws Exception {
        for (int i = 0; i < VECES; i++) {
            ConvenioVista draft = draft(null);
            long id = id(draft.folio());
            List<Throwable> failed = together(
                    () -> discard(draft.folio(), null),
                    () -> as(() -> convenios.sendToLegalReview(draft.folio(), null)));
            assertThat(failed).hasSize(1).hasOnlyElementsOfTypes(ConflictException.class, NotFoundException.class);
            if (failed.get(0) instanceof ConflictException) {
                assertThat(text("select estado from convenio where id = " + id + " and expediente = ?", draft.folio()))
                        .isEqualTo(EstadoConvenio.EN_REVISION_JURIDICA.name());
                assertThat(number("select count(*) from convenio_version where convenio_id = " + id))
                        .isOne();
            } else {
                assertGone(draft.folio(), id);
            }
        }
    }

    @Test
    void againstAnEditAnUploadAndItselfItIsWhollyGone() throws Exception {
        ArchivoGuardado pdf = new ArchivoGuardado("c.pdf", "application/pdf", 10, 1, "0".repeat(64));
        for (int i = 0; i < VECES; i++) {
            ConvenioVista draft = draft(null);
            long id = id(draft.folio());
            List<Throwable> failed = together(
                    () -> discard(draft.folio(), null),
                    () -> as(() -> convenios.update(draft.folio(), draft.version(), escrito("Otra ventana"))),
                    () -> as(() -> documentos.register(draft.folio(), pdf)),
                    () -> discard(draft.folio(), null));
            assertThat(failed).hasOnlyElementsOfTypes(ConflictException.class, NotFoundException.class);
            assertGone(draft.folio(), id);
            assertThat(number(
                            "select count(*) from bitacora where accion = 'convenio.descartar' and resultado = 'HECHO'"
                                    + " and objeto = '"
                                    + draft.folio() + "'"))
                    .isOne();
        }
    }

    @Test
    @Tag("R21.2")
    void oneDraftTakesThePlaceOfWhatIsNotSignedAndDiscardingItGivesItBack() throws Exception {
        ConvenioVista anterior = draft(null);
        execute("update convenio set estado = 'DICTAMINADO', vigencia_inicio = '2020-01-01', vigencia_fin ="
                + " '2020-12-31' where expediente = '"
                + anterior.folio() + "'");
        List<ConvenioVista> nuevos = new ArrayList<>();
        List<Throwable> failed = together(
                () -> nuevos.add(as(() -> sustituciones.begin(anterior.folio(), null, null))),
                () -> nuevos.add(as(() -> sustituciones.begin(anterior.folio(), null, null))));
        assertThat(failed).hasSize(1).hasOnlyElementsOfType(ConflictException.class);
        ConvenioVista nuevo = nuevos.get(0);
        assertThat(nuevo.sustitucion().sustituye()).isEqualTo(anterior.folio());
        assertThat(nuevo.datos().partes()).isEqualTo(anterior.datos().partes());
        assertThat(nuevo.datos().vigenciaFin()).isNull();

        long id = id(nuevo.folio());
        List<Throwable> both = together(
                () -> discard(nuevo.folio(), null), () -> as(() -> sustituciones.begin(anterior.folio(), null, null)));
        assertThat(both).hasOnlyElementsOfType(ConflictException.class);
        assertGone(nuevo.folio(), id);
        assertThat(number("select count(*) from convenio_transicion t join convenio c on c.id = t.convenio_id where"
                        + " c.expediente = '"
                        + anterior.folio() + "' and t.motivo like '%" + nuevo.folio() + "%'"))
                .isEqualTo(2);
    }

    /** Does all at once; answers what failed. */
    private static List<Throwable> together(Callable<?>... acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            CyclicBarrier start = new CyclicBarrier(acts.length);
            List<Future<?>> calls = new ArrayList<>();
            for (Callable<?> act : acts) {
                calls.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Throwable> failed = new ArrayList<>();
            for (Future<?> call : calls) {
                try {
                    call.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    failed.add(refused.getCause());
                }
            }
            return failed;
        } finally {
            people.shutdownNow();
        }
    }

    private void assertGone(String folio, long id) throws SQLException {
        assertThat(number("select count(*) from convenio where expediente = '" + folio + "'"))
                .isZero();
        Set<String> tables = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(APUNTAN);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1) + " where " + rows.getString(2));
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        for (String table : tables) {
            assertThat(number("select count(*) from " + table + " = " + id))
                    .as(table)
                    .isZero();
        }
    }

    private long id(String folio) throws SQLException {
        return number("select id from convenio where expediente = '" + folio + "'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String text(String sql, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.executeUpdate();
        }
    }
}
