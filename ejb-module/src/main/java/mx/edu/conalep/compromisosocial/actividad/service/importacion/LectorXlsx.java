package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX. The file is unpacked once only to measure it, so that a small file that unpacks to
 * a huge one is refused before it is read. A formula, or what one left when it failed, is told by {@link Tabla#FORMULA}; a cell with a date format reads
 * as an ISO date.
 */
final class LectorXlsx {
    /** Bytes that a file may unpack to, all its parts together. */
    static final long MAX_UNPACKED = 200_000_000;

    private static final int MAX_PARTS = 1_000;
    private static final int MAX_COLUMNS = 200;
    /** Places before or after the point that a number of a spreadsheet has at most, with room. */
    private static final int MAX_SCALE = 400;
    /** Letters of a number format that a workbook may have; what is longer is no format of a date. */
    private static final int MAX_FORMAT = 255;

    private LectorXlsx() {}

    static Tabla read(byte[] bytes, int maxFilas) {
        measure(bytes);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> encabezado = new ArrayList<>();
            List<Tabla.Fila> filas = new ArrayList<>();
            rows.forEach(row -> {
                List<String> celdas = cells(row);
                if (row.getRowNum() == 1) {
                    encabezado.addAll(celdas);
                } else if (celdas.stream().anyMatch(c -> !c.isBlank())) {
                    filas.add(new Tabla.Fila(row.getRowNum(), celdas));
                }
                if (filas.size() > maxFilas) {
                    throw refuse("actividad.importacion.tooManyRows", maxFilas);
                }
            });
            return new Tabla(trimmed(encabezado), filas);
        } catch (IOException | ExcelReaderException malformed) {
            throw refuse("actividad.importacion.malformedXlsx");
        }
    }

    private static void measure(byte[] bytes) {
        long total = 0;
        int parts = 0;
        byte[] buffer = new byte[65_536];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        total += n;
                        if (total > MAX_UNPACKED || parts > MAX_PARTS) {
                            throw refuse("actividad.importacion.bomb");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw refuse("actividad.importacion.malformedXlsx");
        }
    }

    private static List<String> cells(Row row) {
        List<String> celdas = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
            celdas.add(text(row.getCell(i)));
        }
        return celdas;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return Tabla.FORMULA + cell.getFormula();
        }
        if (cell.getType() == CellType.ERROR) {
            return Tabla.FORMULA + cell.getRawValue();
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : plain(cell.asNumber().stripTrailingZeros());
        }
        return cell.getText();
    }

    /** The digits of a number; one beyond what a spreadsheet holds keeps its exponent, for as digits it may fill the memory. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_SCALE ? number.toString() : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        boolean builtIn = id != null && (id >= 14 && id <= 17 || id == 22);
        return builtIn
                || format != null
                        && format.length() <= MAX_FORMAT
                        && format.toLowerCase(Locale.ROOT).matches(".*[dy].*[my].*");
    }

    private static List<String> trimmed(List<String> names) {
        int last = names.size();
        while (last > 0 && names.get(last - 1).isBlank()) {
            last--;
        }
        return List.copyOf(names.subList(0, last));
    }

    private static RuleViolationException refuse(String code, Object... args) {
        return new RuleViolationException(new RuleViolation(code, "archivo", args));
    }
}
