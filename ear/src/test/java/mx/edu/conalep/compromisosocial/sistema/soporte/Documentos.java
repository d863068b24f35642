package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What stands in the documents that the product hands out. */
public final class Documentos {

    private Documentos() {}

    /** The words of a PDF, with single blanks between them. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of a sheet of a workbook, each as the texts of its cells. */
    public static List<List<String>> rows(byte[] xlsx, String sheet) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.findSheet(sheet).orElseThrow().read().stream()
                    .map(Documentos::cells)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of the first sheet of a workbook. */
    public static List<List<String>> firstSheet(byte[] xlsx) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return rows(xlsx, book.getFirstSheet().getName());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(c -> c == null ? "" : c.getRawValue()).toList();
    }
}
