package mx.edu.conalep.compromisosocial.shared.documento;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of several sheets in the house's colours; no text in it becomes a formula. */
public final class Libro {

    private static final String GUINDA = "611232";
    private static final String THOUSANDS = "#\\ ###\\ ##0";
    private static final int NARROW = 12;

    private final Workbook book;

    private Libro(Workbook book) {
        this.book = book;
    }

    /** The bytes of a workbook that somebody fills. */
    public static byte[] write(Consumer<Libro> sheets) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook book = new Workbook(out, "Compromiso Social", "1.0");
            sheets.accept(new Libro(book));
            book.finish();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A sheet of facts, each with its label, and notes below them. */
    public void facts(String name, List<String[]> facts, List<String> notes) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < facts.size(); i++) {
            sheet.value(i, 0, facts.get(i)[0]);
            sheet.style(i, 0).bold().fontColor(GUINDA).set();
            text(sheet, i, 1, facts.get(i)[1]);
        }
        for (int note = 0; note < notes.size(); note++) {
            sheet.value(facts.size() + 1 + note, 0, notes.get(note));
        }
        sheet.width(0, 34);
        sheet.width(1, 70);
    }

    /**
     * A sheet whose first row is a header that stays in sight and filters.
     *
     * @param name of the sheet, as people read it
     * @param columns what the codes of the headings begin with, e.g. {@code colecta.libro.}
     * @param codes last parts of them, column by column
     */
    public Worksheet table(String name, String columns, List<String> codes) {
        List<String> header =
                codes.stream().map(code -> Messages.text(columns + code)).toList();
        Worksheet sheet = book.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column)
                    .bold()
                    .fillColor(GUINDA)
                    .fontColor(Color.WHITE)
                    .set();
            sheet.width(column, Math.max(NARROW, header.get(column).length() + 3));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, header.size() - 1);
        return sheet;
    }

    /** A text as it is, or behind an apostrophe when a spreadsheet could take it for a formula; nothing for null. */
    public static void text(Worksheet sheet, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, CeldaSegura.text(text));
        }
    }

    /** Texts in a row, beginning at a column. */
    public static void texts(Worksheet sheet, int row, int column, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            text(sheet, row, column + i, texts[i]);
        }
    }

    /** Whole numbers from a column to another, below the header, with spaces between thousands. */
    public static void thousands(Worksheet sheet, int rows, int first, int columns) {
        format(sheet, rows, first, columns, THOUSANDS);
    }

    /** Numbers from a column to another, below the header, in a format of their own. */
    public static void format(Worksheet sheet, int rows, int first, int columns, String format) {
        if (rows > 1) {
            sheet.range(1, first, rows - 1, columns - 1).style().format(format).set();
        }
    }
}
