package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos;
import mx.edu.conalep.compromisosocial.actividad.service.formato.ColumnasLista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no new activity, and names and cells of a length that no person types. */
class FilasRechazadasTest {
    private static final List<String> COLUMNAS = Arrays.stream(CampoActividad.values())
            .filter(CampoActividad::isInCsv)
            .map(CampoActividad::columna)
            .toList();
    private static final String BLANKS = " \u00a0".repeat(500_000);

    @ParameterizedTest(name = "«{0}» de la columna «{1}»")
    @Tag("R24")
    @CsvSource({"AC-2026-15-016-00001, folio", "' AC-2026-15-016-00001\u00a0', ' Folio '", "x, FOLIO"})
    void anActivityThatIsThereAlreadyDoesNotComeInAgain(String folio, String columna) {
        LectorFilas.Leida leida = one(with(columna, COLUMNAS), with(folio, values()));
        assertThat(leida.errores())
                .extracting(ErrorFila::fila, ErrorFila::columna, ErrorFila::valor, ErrorFila::regla)
                .containsExactly(Tuple.tuple(
                        2, ColumnasLista.FOLIO, folio.replace('\u00a0', ' ').strip(), "FORMATO"));
        assertThat(leida.errores().get(0).mensaje()).contains("solo crea actividades nuevas", "deje vacía");
    }

    @ParameterizedTest
    @Tag("R24")
    @ValueSource(strings = {"", " ", "\u00a0"})
    void anEmptyFolioSaysNothing(String folio) {
        assertThat(one(with(ColumnasLista.FOLIO, COLUMNAS), with(folio, values()))
                        .errores())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("R22")
    @EnumSource
    void theTemplateReadsButItsExampleDoesNotComeIn(Formato formato) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlantillaImportacion.write(formato, "15-016", LocalDate.of(2026, 3, 9), out);
        LectorFilas.Leida leida = only(LectorTabla.read(out.toByteArray()));
        assertThat(leida.datos().getPlantel()).isEqualTo("15-016");
        assertThat(leida.datos().getCarreras()).hasSize(2);
        assertThat(leida.errores()).singleElement().satisfies(e -> {
            assertThat(e.columna()).isEqualTo("referencia");
            assertThat(e.mensaje()).contains("fila de ejemplo", "bórrela");
        });
    }

    @ParameterizedTest
    @CsvSource({"EJEMPLO, 1", "ejemplo, 1", "' Ejemplo\u00a0', 1", "EJEMPLO-1, 0", "'', 0"})
    void theExampleIsToldByItsReference(String referencia, int errores) {
        assertThat(one(COLUMNAS, changed("referencia", referencia)).errores()).hasSize(errores);
    }

    @Test
    void aMillionBlanksInANameEndAtOnce() {
        List<String> names = new ArrayList<>(COLUMNAS);
        names.set(0, BLANKS + names.get(0) + BLANKS);
        LectorFilas.Leida leida = one(names, values());
        assertThat(CambioCampo.between(Ejemplos.datos(), leida.datos())).isEmpty();
        names.set(0, "referencia" + BLANKS + "x");
        assertThat(catchThrowableOfType(RuleViolationException.class, () -> one(names, values()))
                        .violations())
                .extracting(RuleViolation::code)
                .containsExactly("actividad.importacion.longColumn", "actividad.importacion.missingColumn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fecha_fin", "servicio", "modalidad", "estudiantes", "latitud"})
    void aMillionBlanksInACellEndAtOnce(String columna) {
        String good = values().get(COLUMNAS.indexOf(columna));
        assertThat(one(COLUMNAS, changed(columna, BLANKS + good + BLANKS)).errores())
                .isEmpty();
        assertThat(one(COLUMNAS, changed(columna, good + BLANKS + good)).errores())
                .singleElement()
                .satisfies(e -> assertThat(e.mensaje()).hasSizeLessThan(200));
    }

    @Test
    @Tag("R18")
    void aCountOfAMillionGroupsIsNoNumber() {
        assertThat(one(COLUMNAS, changed("estudiantes", "1" + ",000".repeat(250_000)))
                        .errores())
                .extracting(ErrorFila::columna, ErrorFila::regla)
                .containsExactly(Tuple.tuple("estudiantes", "R18"));
    }

    @Test
    void aNumberFormatThatIsNoneAndANumberBeyondAllAreReadAsTheyAre() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
            var sheet = workbook.newWorksheet("Actividades");
            for (int i = 0; i < COLUMNAS.size(); i++) {
                sheet.value(0, i, COLUMNAS.get(i));
            }
            int estudiantes = COLUMNAS.indexOf("estudiantes");
            sheet.value(1, estudiantes, 12);
            sheet.style(1, estudiantes).format("d".repeat(300_000)).set();
            sheet.value(1, estudiantes + 1, new java.math.BigDecimal("1E+999999999"));
        }
        Tabla.Fila fila = LectorTabla.read(bytes.toByteArray()).filas().get(0);
        assertThat(fila.celda(COLUMNAS.indexOf("estudiantes"))).isEqualTo("12");
        assertThat(fila.celda(COLUMNAS.indexOf("estudiantes") + 1)).isEqualTo("1E+999999999");
    }

    private static List<String> values() {
        return COLUMNAS.stream()
                .map(c -> TextoValor.csv(CampoActividad.find(c).orElseThrow().get(Ejemplos.datos())))
                .toList();
    }

    private static List<String> changed(String columna, String valor) {
        List<String> cells = new ArrayList<>(values());
        cells.set(COLUMNAS.indexOf(columna), valor);
        return cells;
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static LectorFilas.Leida one(List<String> header, List<String> cells) {
        return only(LectorTabla.read((line(header) + line(cells)).getBytes(StandardCharsets.UTF_8)));
    }

    private static LectorFilas.Leida only(Tabla tabla) {
        assertThat(tabla.filas()).hasSize(1);
        return new LectorFilas(tabla.encabezado()).read(tabla.filas().get(0));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
