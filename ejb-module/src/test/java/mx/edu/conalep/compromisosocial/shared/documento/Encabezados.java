package mx.edu.conalep.compromisosocial.shared.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The headings of the tables of a workbook, which are for people. */
public final class Encabezados {

    private Encabezados() {}

    /** The headings of a sheet, left to right. */
    public static List<String> of(ReadableWorkbook book, String sheet) throws IOException {
        return of(book.findSheet(sheet).orElseThrow());
    }

    /** Every sheet but that of the facts has headings that begin like a sentence and are no names of columns. */
    public static void assertHumanBelow(ReadableWorkbook book, String facts) throws IOException {
        for (Sheet sheet :
                book.getSheets().filter(s -> !s.getName().equals(facts)).toList()) {
            assertThat(of(sheet))
                    .as(sheet.getName())
                    .isNotEmpty()
                    .allMatch(h -> h.matches("\\p{Lu}[^_.]*(\\. [^_.]+)?"));
        }
    }

    private static List<String> of(Sheet sheet) throws IOException {
        return sheet.read().get(0).stream().map(c -> c.getText()).toList();
    }
}
