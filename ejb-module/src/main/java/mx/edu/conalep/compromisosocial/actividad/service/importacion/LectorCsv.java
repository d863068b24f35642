package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV: UTF-8 and nothing else (a byte-order mark is fine), quotes as in RFC 4180. The separator is the comma, or the semicolon or
 * tab of a spreadsheet of another region when the header has more of its columns by it.
 */
final class LectorCsv {
    private static final char[] OTROS = {';', '\t'};

    private LectorCsv() {}

    static Tabla read(byte[] bytes, int maxFilas) {
        List<Tabla.Fila> filas = new ArrayList<>();
        List<String> encabezado = List.of();
        String text = decode(bytes);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            int numero = 0;
            for (CSVRecord row : parser) {
                numero++;
                if (numero == 1) {
                    encabezado = row.toList();
                } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    filas.add(new Tabla.Fila(numero, row.toList()));
                }
                if (filas.size() > maxFilas) {
                    throw refuse("actividad.importacion.tooManyRows", maxFilas);
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw refuse("actividad.importacion.malformedCsv");
        }
        return new Tabla(encabezado, filas);
    }

    private static CSVFormat format(String text) {
        CSVFormat best = CSVFormat.RFC4180;
        long most = known(text, best);
        for (char separator : OTROS) {
            CSVFormat other =
                    CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            long known = known(text, other);
            if (known > most) {
                best = other;
                most = known;
            }
        }
        return best;
    }

    /** How many columns the header has by a separator; none where it does not read. */
    private static long known(String text, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> rows = parser.iterator();
            return rows.hasNext() ? Encabezado.known(rows.next().toList()) : 0;
        } catch (IOException | UncheckedIOException malformed) {
            return 0;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw refuse("actividad.importacion.notUtf8");
        }
    }

    private static RuleViolationException refuse(String code, Object... args) {
        return new RuleViolationException(new RuleViolation(code, "archivo", args));
    }
}
