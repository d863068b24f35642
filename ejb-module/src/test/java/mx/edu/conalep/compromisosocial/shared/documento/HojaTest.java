package mx.edu.conalep.compromisosocial.shared.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that no spreadsheet runs. */
class HojaTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\";\"y\")"})
    void aFormulaBecomesText(String text) throws IOException {
        assertThat(CeldaSegura.text(text)).isEqualTo("'" + text);
        String csv = new String(written(Formato.CSV, text), StandardCharsets.UTF_8);
        assertThat(csv.replace("\uFEFF", "").replace("\"", "")).startsWith("'" + text.charAt(0));
        Row row = firstRow(written(Formato.XLSX, text));
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plaza cívica", "a=b", "1 - 2"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(CeldaSegura.text(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersAndBlanksBlank() throws IOException {
        Row row = firstRow(written(Formato.XLSX, -5));
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(CeldaSegura.text(null)).isEmpty();
        assertThat(new String(written(Formato.CSV, -5), StandardCharsets.UTF_8)).startsWith("\uFEFF-5,");
    }

    private static byte[] written(Formato formato, Object celda) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Hoja hoja = Hoja.of(formato, "Hoja", out)) {
            hoja.row(Arrays.asList(celda, null));
        }
        return out.toByteArray();
    }

    private static Row firstRow(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read().get(0);
        }
    }
}
