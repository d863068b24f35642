package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Counts operators and letters as drawn: a form that is shown a thousand times counts a thousand times, yet is read once. */
final class OperadoresPdf {
    /** What stands in no line of operators (ISO 32000, 8.9.7). */
    private static final Set<COSName> AJENOS = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CRYPT);

    private final Map<COSStream, Long> forms = new IdentityHashMap<>();
    private int depth;

    /** The cost of a page's contents. */
    long page(PDPage page) throws IOException {
        SalidaAcotada content = new SalidaAcotada(LimitesPdf.FLUJO, true);
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            unfold(parts.next().getCOSObject(), content);
            content.write('\n');
        }
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        return cost(content.kept(), resources);
    }

    private static void unfold(COSStream stream, SalidaAcotada out) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            Desplegado.run(raw, stream.getFilters(), stream, out, LimitesPdf.FLUJO);
        }
    }

    private long cost(byte[] content, COSDictionary resources) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        long cost = 0;
        int saved = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                cost += 1 + letters(operands) + shown(operator, operands, resources);
                saved += "q".equals(operator.getName()) ? 1 : "Q".equals(operator.getName()) && saved > 0 ? -1 : 0;
                LimitesPdf.require(saved <= LimitesPdf.ESTADOS, "saved states");
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
                LimitesPdf.require(operands.size() <= LimitesPdf.OPERANDOS, "operands");
            }
            LimitesPdf.require(cost <= LimitesPdf.OPERADORES, "operators");
        }
        return cost;
    }

    private static long letters(List<COSBase> operands) {
        long found = 0;
        for (COSBase operand : operands) {
            if (operand instanceof COSString text) {
                found += text.getBytes().length;
            } else if (operand instanceof COSArray array) {
                for (COSBase item : array) {
                    found += item instanceof COSString text ? text.getBytes().length : 0;
                }
            }
        }
        return found;
    }

    private long shown(Operator operator, List<COSBase> operands, COSDictionary resources) throws IOException {
        if (operator.getImageParameters() != null) {
            inline(operator);
            return 0;
        }
        if (!"Do".equals(operator.getName())
                || resources == null
                || operands.isEmpty()
                || !(operands.get(0) instanceof COSName name)) {
            return 0;
        }
        COSDictionary named = resources.getCOSDictionary(COSName.XOBJECT);
        boolean form = named != null
                && named.getDictionaryObject(name) instanceof COSStream stream
                && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
        return form ? form((COSStream) named.getDictionaryObject(name), resources) : 0;
    }

    private long form(COSStream stream, COSDictionary outer) throws IOException {
        Long known = forms.get(stream);
        if (known != null) {
            return known;
        }
        LimitesPdf.require(depth < LimitesPdf.FORMAS, "forms within forms");
        depth++;
        SalidaAcotada content = new SalidaAcotada(LimitesPdf.FLUJO, true);
        unfold(stream, content);
        COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
        long cost = cost(content.kept(), own == null ? outer : own);
        depth--;
        forms.put(stream, cost);
        return cost;
    }

    private static void inline(Operator image) throws IOException {
        COSDictionary entries = image.getImageParameters();
        Desplegado.pixels(entries.getInt(COSName.W, COSName.WIDTH, 1), entries.getInt(COSName.H, COSName.HEIGHT, 1));
        COSBase filters = entries.getDictionaryObject(COSName.F, COSName.FILTER);
        PdfIndibujableException.require(Desplegado.names(filters).stream().noneMatch(AJENOS::contains), "inline");
        byte[] data = image.getImageData() == null ? new byte[0] : image.getImageData();
        Desplegado.run(
                new ByteArrayInputStream(data),
                filters,
                entries,
                new SalidaAcotada(LimitesPdf.IMAGEN, false),
                LimitesPdf.IMAGEN);
    }
}
