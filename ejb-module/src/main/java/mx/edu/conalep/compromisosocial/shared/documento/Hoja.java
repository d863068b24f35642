package mx.edu.conalep.compromisosocial.shared.documento;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table that is written row by row; texts are harmless to spreadsheets, numbers stay numbers. */
public abstract class Hoja implements Closeable {

    /** Writes one row; numbers as numbers, anything else as text. */
    public abstract void row(List<?> celdas) throws IOException;

    /**
     * A table in a format.
     *
     * @param nombre of the sheet, where the format has sheets
     * @param out is not closed
     */
    public static Hoja of(Formato formato, String nombre, OutputStream out) throws IOException {
        return formato == Formato.CSV ? new Csv(out) : new Xlsx(nombre, out);
    }

    private static final class Csv extends Hoja {
        private final CSVPrinter printer;

        Csv(OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        }

        @Override
        public void row(List<?> celdas) throws IOException {
            for (Object celda : celdas) {
                printer.print(celda instanceof Number number ? number : CeldaSegura.text(TextoCelda.of(celda)));
            }
            printer.println();
        }

        @Override
        public void close() throws IOException {
            printer.close(true);
        }
    }

    private static final class Xlsx extends Hoja {
        private static final int FLUSH_EACH = 1_000;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Xlsx(String nombre, OutputStream out) {
            workbook = new Workbook(out, "CompromisoSocial", "1.0");
            sheet = workbook.newWorksheet(nombre);
        }

        @Override
        public void row(List<?> celdas) throws IOException {
            for (int i = 0; i < celdas.size(); i++) {
                if (celdas.get(i) instanceof Number number) {
                    sheet.value(row, i, number);
                } else {
                    sheet.value(row, i, CeldaSegura.text(TextoCelda.of(celdas.get(i))));
                }
            }
            row++;
            if (row % FLUSH_EACH == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
