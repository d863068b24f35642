package mx.edu.conalep.compromisosocial.colecta.service.formato;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.shared.documento.CeldaSegura;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The results of a colecta as the API's CSV: UTF-8 with its mark, comma, header, {@link TablaResultados}. No text can be taken for a formula. */
public final class CsvResultados {
    private CsvResultados() {}

    /** Writes the header and the lines, in the order of the units. */
    public static String of(Resultados resultados) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(TablaResultados.COLUMNAS);
            for (List<Object> row : TablaResultados.rows(resultados)) {
                csv.printRecord(row.stream().map(CsvResultados::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static Object cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value : CeldaSegura.text(value == null ? null : value.toString());
    }
}
