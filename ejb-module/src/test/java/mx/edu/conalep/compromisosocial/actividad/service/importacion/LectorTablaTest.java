package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos;
import mx.edu.conalep.compromisosocial.actividad.service.formato.ColumnasLista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of activities: what is refused whole, what is refused by row, and that CSV and XLSX read the same. */
class LectorTablaTest {
    private static final List<String> COLUMNAS = Arrays.stream(CampoActividad.values())
            .filter(CampoActividad::isInCsv)
            .map(CampoActividad::columna)
            .toList();

    @Test
    void readsARowOfCsv() {
        LectorFilas.Leida leida = only(utf8(csv(COLUMNAS, values(COLUMNAS))));
        assertThat(leida.errores()).isEmpty();
        assertThat(CambioCampo.between(Ejemplos.datos(), leida.datos())).isEmpty();
        assertThat(leida.fila().numero()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkAndAnyOrderOfColumnsAreFine() {
        List<String> turned =
                COLUMNAS.stream().sorted(Comparator.reverseOrder()).toList();
        LectorFilas.Leida leida = only(utf8("\uFEFF" + csv(turned, values(turned))));
        assertThat(leida.errores()).isEmpty();
        assertThat(CambioCampo.between(Ejemplos.datos(), leida.datos())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsTheOneThatTheHeaderHas(String separator) {
        String file = csv(COLUMNAS, values(COLUMNAS)).replace("\",\"", '"' + separator + '"');
        LectorFilas.Leida leida = only(utf8(file));
        assertThat(leida.errores()).isEmpty();
        assertThat(CambioCampo.between(Ejemplos.datos(), leida.datos())).isEmpty();
    }

    @Test
    void capitalsAndBlanksMakeNoOtherColumn() {
        List<String> typed = COLUMNAS.stream()
                .map(c -> "\u00a0 " + c.toUpperCase(Locale.ROOT) + " ")
                .toList();
        assertThat(only(utf8(csv(typed, values(COLUMNAS)))).errores()).isEmpty();
        assertThat(header(List.of("plantel", " PLANTEL"))).contains("actividad.importacion.repeatedColumn");
    }

    @Test
    void aListOfTheSystemComesBackWithItsFurtherColumns() {
        List<String> names = new ArrayList<>(ColumnasLista.PRIMERAS);
        names.addAll(COLUMNAS);
        List<String> cells = new ArrayList<>(Collections.nCopies(ColumnasLista.PRIMERAS.size(), "x"));
        cells.set(ColumnasLista.PRIMERAS.indexOf(ColumnasLista.FOLIO), " ");
        cells.addAll(values(COLUMNAS));
        assertThat(only(utf8(csv(names, cells))).errores()).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "servicio, ' ii '",
        "servicio, vii",
        "modalidad, externa",
        "modalidad, ' En_Linea'",
        "estudiantes, ' 12 '",
        "fecha_fin, '\u00a02026-02-27 '"
    })
    void readsWhatCanOnlyMeanOneThing(String columna, String valor) {
        List<String> cells = new ArrayList<>(values(COLUMNAS));
        cells.set(COLUMNAS.indexOf(columna), valor);
        assertThat(only(utf8(csv(COLUMNAS, cells))).errores()).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "estudiantes, '1,000', 1000 en lugar de «1,000»",
        "estudiantes, '12 345', 12345 en lugar de",
        "fecha_fin, 18/11/2026, AAAA-MM-DD",
        "fecha_fin, 18/11/2026, 2026-03-09"
    })
    void tellsWhatToWriteInstead(String columna, String valor, String told) {
        List<String> cells = new ArrayList<>(values(COLUMNAS));
        cells.set(COLUMNAS.indexOf(columna), valor);
        assertThat(only(utf8(csv(COLUMNAS, cells))).errores()).singleElement().satisfies(e -> assertThat(e.mensaje())
                .contains(told));
    }

    @Test
    void whatHasNoColumnAtAllIsToldOnce() {
        assertThat(header(List.of("nombre", "edad"))).containsExactly("actividad.importacion.noHeader");
    }

    @Test
    void readsTheFirstSheetOfAWorkbookWithNumbersAndDates() throws IOException {
        LectorFilas.Leida leida = only(xlsx(false));
        assertThat(leida.errores()).isEmpty();
        assertThat(CambioCampo.between(Ejemplos.datos(), leida.datos())).isEmpty();
    }

    @Test
    void refusesAFormulaOfAWorkbook() throws IOException {
        assertThat(only(xlsx(true)).errores())
                .extracting(ErrorFila::fila, ErrorFila::columna, ErrorFila::regla)
                .containsExactly(Tuple.tuple(2, "estudiantes", "FORMATO"));
    }

    @Test
    void refusesWhatAFailedFormulaLeftInAWorkbook() throws IOException {
        assertThat(only(withError(xlsx(false))).errores())
                .extracting(ErrorFila::fila, ErrorFila::columna, ErrorFila::regla)
                .containsExactly(Tuple.tuple(2, "sede", "FORMATO"));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "estudiantes, -1, R18",
        "estudiantes, 1.5, R18",
        "estudiantes, doce, R18",
        "estudiantes, '1,000', R18",
        "fecha_fin, 27/02/2026, FORMATO",
        "servicio, 7, R10",
        "modalidad, En línea, R11.5",
        "latitud, 19°, R3.3",
        "descripcion, =1+1, FORMATO"
    })
    void namesRowColumnValueAndRule(String columna, String valor, String regla) {
        List<String> cells = new ArrayList<>(values(COLUMNAS));
        cells.set(COLUMNAS.indexOf(columna), valor);
        assertThat(only(utf8(csv(COLUMNAS, cells))).errores())
                .extracting(ErrorFila::fila, ErrorFila::columna, ErrorFila::valor, ErrorFila::regla)
                .containsExactly(Tuple.tuple(2, columna, valor, regla));
    }

    @Test
    void refusesTheHeader() {
        assertThat(header(List.of("plantel", "plantel", "precio")))
                .contains("actividad.importacion.repeatedColumn")
                .contains("actividad.importacion.unknownColumn")
                .contains("actividad.importacion.missingColumn");
        assertThat(header(COLUMNAS)).isEmpty();
    }

    @Test
    void refusesCellsBeyondTheHeader() {
        List<String> cells = new ArrayList<>(values(COLUMNAS));
        cells.add("de más");
        assertThat(only(utf8(csv(COLUMNAS, cells))).errores()).hasSize(1);
    }

    @Test
    void refusesAnotherEncodingAndBrokenFiles() {
        byte[] latin1 = csv(COLUMNAS, values(COLUMNAS)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(latin1)).isEqualTo("actividad.importacion.notUtf8");
        assertThat(refused(new byte[0])).isEqualTo("actividad.importacion.empty");
        assertThat(refused(utf8("plantel\n"))).isEqualTo("actividad.importacion.noRows");
        assertThat(refused(utf8("a,b\n\"abierta"))).isEqualTo("actividad.importacion.malformedCsv");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isEqualTo("actividad.importacion.malformedXlsx");
        assertThat(refused(new byte[LectorTabla.MAX_BYTES + 1])).isEqualTo("actividad.importacion.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "otro.bin"})
    void refusesAFileThatUnpacksToAHugeOne(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1_000_000];
            for (long n = 0; n <= LectorXlsx.MAX_UNPACKED; n += zeros.length) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(refused(bytes.toByteArray())).isEqualTo("actividad.importacion.bomb");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Object value(String columna) {
        return CampoActividad.find(columna).orElseThrow().get(Ejemplos.datos());
    }

    private static List<String> values(List<String> columnas) {
        return columnas.stream().map(c -> TextoValor.csv(value(c))).toList();
    }

    private static String csv(List<String> header, List<String> cells) {
        return line(header) + line(cells);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static byte[] xlsx(boolean formula) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Actividades");
            for (int i = 0; i < COLUMNAS.size(); i++) {
                sheet.value(0, i, COLUMNAS.get(i));
                Object value = value(COLUMNAS.get(i));
                if (value instanceof LocalDate fecha) {
                    sheet.value(1, i, fecha);
                    sheet.style(1, i).format("yyyy-mm-dd").set();
                } else if (value instanceof Number number) {
                    sheet.value(1, i, number);
                } else {
                    sheet.value(1, i, TextoValor.csv(value));
                }
            }
            if (formula) {
                sheet.formula(1, COLUMNAS.indexOf("estudiantes"), "6+6");
            }
        }
        return bytes.toByteArray();
    }

    /** The same book, whose sede holds the error that a formula left. */
    private static byte[] withError(byte[] book) throws IOException {
        String cell = "r=\"" + (char) ('A' + COLUMNAS.indexOf("sede")) + "2\"";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(text.replaceAll("<c " + cell + "[^>]*>.*?</c>", "<c " + cell + " t=\"e\"><v>#REF!</v></c>")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static LectorFilas.Leida only(byte[] file) {
        Tabla tabla = LectorTabla.read(file);
        assertThat(tabla.filas()).hasSize(1);
        return new LectorFilas(tabla.encabezado()).read(tabla.filas().get(0));
    }

    private static List<String> header(List<String> names) {
        try {
            assertThat(new LectorFilas(names)).isNotNull();
            return List.of();
        } catch (RuleViolationException refused) {
            return refused.violations().stream().map(RuleViolation::code).toList();
        }
    }

    private static String refused(byte[] file) {
        return catchThrowableOfType(RuleViolationException.class, () -> LectorTabla.read(file))
                .violations()
                .get(0)
                .code();
    }
}
