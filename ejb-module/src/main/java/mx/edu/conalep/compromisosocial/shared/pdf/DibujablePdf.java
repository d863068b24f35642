package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Tells the streams that nothing here can draw, which PDFBox would leave blank or draw without bounds. */
final class DibujablePdf {
    private static final int PRIMERA_MALLA = 4;

    private final SalidaAcotada.Suma work = new SalidaAcotada.Suma(LimitesPdf.JBIG2_EN_TOTAL);

    /**
     * Checks a stream as it is opened, before anything draws it.
     *
     * @throws PdfIndibujableException when its coding is not read here, or it is a gradient of a mesh
     * @throws PdfDesmedidoException when it unfolds to more than real documents do
     */
    void check(COSStream stream) throws IOException {
        PdfIndibujableException.require(!stream.containsKey(COSName.F), "a stream of another file");
        PdfIndibujableException.require(stream.getInt(COSName.SHADING_TYPE, 1) < PRIMERA_MALLA, "a gradient of a mesh");
        List<COSName> filters = Desplegado.names(stream.getFilters());
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            COSDictionary parameters = parameters(stream, i);
            switch (filters.get(i).getName()) {
                case "FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL" -> {}
                case "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85" -> {}
                case "CCITTFaxDecode", "CCF" -> require(last, filters);
                case "DCTDecode", "DCT" -> require(last && Desplegado.isJpeg(upTo(i, stream)), filters);
                case "JBIG2Decode" -> jbig2(stream, i, parameters, last);
                case "Crypt" -> require(isIdentity(parameters), filters);
                default -> require(false, filters);
            }
        }
    }

    private static void require(boolean drawable, List<COSName> filters) {
        PdfIndibujableException.require(drawable, filters.toString());
    }

    private static boolean isIdentity(COSDictionary parameters) {
        COSName name = parameters == null ? null : parameters.getCOSName(COSName.NAME);
        return name == null || COSName.IDENTITY.equals(name);
    }

    /** A picture that is smaller than the document says would end in nothing, one of another width in noise. */
    private void jbig2(COSStream stream, int filter, COSDictionary parameters, boolean last) throws IOException {
        PdfIndibujableException.require(last, "a filter after JBIG2");
        SalidaAcotada all = new SalidaAcotada(LimitesPdf.FLUJO, true);
        COSStream globals = parameters == null ? null : parameters.getCOSStream(COSName.JBIG2_GLOBALS);
        if (globals != null) {
            unfold(globals, globals.getFilters(), all);
        }
        all.write(upTo(filter, stream));
        MedidaJbig2.Tamano size = MedidaJbig2.of(all.kept(), work);
        int width = stream.getInt(COSName.WIDTH, 0);
        PdfIndibujableException.require(
                (width + 7) / 8 == (size.width() + 7) / 8 && stream.getInt(COSName.HEIGHT, 0) <= size.height(),
                "JBIG2 of another size than the document says");
    }

    /** What the filters before one give to it. */
    private static byte[] upTo(int filter, COSStream stream) throws IOException {
        COSArray before = new COSArray(Desplegado.names(stream.getFilters()).subList(0, filter));
        SalidaAcotada out = new SalidaAcotada(LimitesPdf.IMAGEN, true);
        unfold(stream, before, out);
        return out.kept();
    }

    private static void unfold(COSStream stream, COSBase filters, SalidaAcotada out) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            Desplegado.run(raw, filters, stream, out, LimitesPdf.IMAGEN);
        }
    }

    private static COSDictionary parameters(COSStream stream, int filter) {
        COSBase given = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = given instanceof COSArray array && filter < array.size() ? array.getObject(filter) : given;
        return own instanceof COSDictionary dictionary ? dictionary : null;
    }
}
