package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.DVS;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadRenglon;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.RetencionService;
import mx.edu.conalep.compromisosocial.actividad.service.exportacion.ExportacionService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Limits that are settings: what a list may carry, and how long a call's key is remembered. */
@ContainerTest
@Tag("R22")
class ListasYClavesIT {
    private static final String PLANTEL = "15-010";
    private static final String DE_ESTADOS = "15-018";
    private static final int FILAS = 11;

    @Inject
    private Escenario escenario;

    @Inject
    private ActividadService actividades;

    @Inject
    private ExportacionService exportacion;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private RetencionService retencion;

    @Inject
    private Ajustes ajustes;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource datos;

    @Test
    void aListIsExportedWholeOrRefusedBeforeItBegins() throws Exception {
        for (Formato formato : Formato.values()) {
            exportWholeOrRefuse(formato);
        }
    }

    private void exportWholeOrRefuse(Formato formato) throws Exception {
        Actor plantel = vinculacion(PLANTEL);
        String sede = "Sede " + formato + System.nanoTime();
        for (int i = 0; i < FILAS; i++) {
            DatosActividad una = escenario.datos(PLANTEL);
            una.getLugar().setSede(sede);
            as(plantel, () -> actividades.create(una, null));
        }
        FiltroActividad filtro = new FiltroActividad(
                PLANTEL, null, null, List.of(), null, null, null, sede, null, null, List.of(), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            set(ClaveAjuste.EXPORTACION_MAX_FILAS, FILAS - 1);
            assertThatThrownBy(() -> as(plantel, () -> exportacion.export(filtro, formato, out)))
                    .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(
                                    refused.violations().get(0).text())
                            .contains("11", "10", "filtros"));
            assertThat(out.size()).isZero();

            set(ClaveAjuste.EXPORTACION_MAX_FILAS, FILAS);
            assertThat(as(plantel, () -> exportacion.export(filtro, formato, out)))
                    .isEqualTo(FILAS);
            assertThat(rows(formato, out.toByteArray())).isEqualTo(FILAS + 1);
        } finally {
            set(ClaveAjuste.EXPORTACION_MAX_FILAS, ClaveAjuste.EXPORTACION_MAX_FILAS.porOmision());
        }
    }

    @Test
    void aSearchFindsWhateverTheAccentsAndCapitals() throws Exception {
        DatosActividad una = escenario.datos(PLANTEL);
        una.setDescripcion("Atención médica del Ñandú en la GÜERA");
        String folio =
                as(vinculacion(PLANTEL), () -> actividades.create(una, null)).folio();
        for (String texto : List.of("medica", "MÉDICA", "nandu", "guera", folio, folio.toLowerCase(Locale.ROOT))) {
            FiltroActividad filtro = new FiltroActividad(
                    PLANTEL, null, null, List.of(), null, null, null, texto, null, null, List.of(), null);
            assertThat(as(DVS, () -> consulta.list(filtro, PageRequest.of(0, 50)))
                            .items())
                    .as(texto)
                    .extracting(ActividadRenglon::folio)
                    .contains(folio);
        }
    }

    @Test
    void everyChoiceOfStatesFindsTheirActivities() throws Exception {
        EstadoActividad[] todos = EstadoActividad.values();
        for (EstadoActividad estado : todos) {
            insert(estado);
        }
        for (int choice = 1; choice < 1 << todos.length; choice++) {
            int bits = choice;
            List<EstadoActividad> estados = Arrays.stream(todos)
                    .filter(estado -> (bits & 1 << estado.ordinal()) != 0)
                    .toList();
            FiltroActividad filtro = new FiltroActividad(
                    DE_ESTADOS, null, null, estados, null, null, null, null, null, null, null, null);
            Page<ActividadRenglon> page = as(DVS, () -> consulta.list(filtro, PageRequest.of(0, 50)));
            assertThat(page.total()).isEqualTo(estados.size());
            assertThat(page.items()).extracting(ActividadRenglon::estado).containsExactlyInAnyOrderElementsOf(estados);
        }
    }

    private void insert(EstadoActividad estado) throws Exception {
        try (Connection connection = datos.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into actividad (folio, plantel, entidad, estado, capturada_por, creada_en, modificada_en)"
                                + " values (?, ?, '15', ?, 'it', utc_timestamp(6), utc_timestamp(6))")) {
            insert.setString(1, "F-" + estado);
            insert.setString(2, DE_ESTADOS);
            insert.setString(3, estado.name());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aKeyIsForgottenAfterItsDays() throws Exception {
        Actor plantel = vinculacion(PLANTEL);
        long dias = ClaveAjuste.IDEMPOTENCIA_DIAS.porOmision();
        DatosActividad una = escenario.datos(PLANTEL);
        String vieja = "vieja-" + System.nanoTime();
        String fresca = "fresca-" + System.nanoTime();
        String deVieja = as(plantel, () -> actividades.create(una, vieja)).folio();
        String deFresca = as(plantel, () -> actividades.create(una, fresca)).folio();
        age(vieja, dias + 1);
        age(fresca, dias - 1);

        int purged = as(Actor.sistema("prueba"), retencion::purgeKeys);

        assertThat(purged).isPositive();
        assertThat(as(plantel, () -> actividades.create(una, vieja)).folio()).isNotEqualTo(deVieja);
        assertThat(as(plantel, () -> actividades.create(una, fresca)).folio()).isEqualTo(deFresca);
    }

    private void set(ClaveAjuste clave, long valor) throws Exception {
        as(DVS, () -> {
            ajustes.change(clave, Long.toString(valor));
            return null;
        });
    }

    private void age(String clave, long days) throws Exception {
        try (Connection connection = datos.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotencia set creada_en = creada_en - interval ? day where clave = ?")) {
            update.setLong(1, days);
            update.setString(2, clave);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static long rows(Formato formato, byte[] file) throws Exception {
        if (formato == Formato.CSV) {
            return new String(file, StandardCharsets.UTF_8).lines().count();
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.count();
        }
    }
}
