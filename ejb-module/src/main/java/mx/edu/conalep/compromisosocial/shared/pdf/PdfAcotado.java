package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens PDF documents so that no stream is unfolded in memory before it was measured by a reader that stops at a limit, streams of objects
 * included. What documents write goes to temporary files, which vanish with them.
 */
public final class PdfAcotado extends PDFParser {
    /** A minute or two of work, whatever it is. */
    private final SalidaAcotada.Suma unfolded = new SalidaAcotada.Suma(LimitesPdf.BYTES_EN_TOTAL);

    private final FuncionesPdf functions = new FuncionesPdf();
    private long streams;
    private long marks;

    /** Null where nothing will be drawn. */
    private final DibujablePdf drawable;

    private PdfAcotado(RandomAccessRead file, long marks, DibujablePdf drawable) throws IOException {
        super(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.marks = marks;
        this.drawable = drawable;
    }

    /**
     * Opens a document.
     *
     * @throws PdfDesmedidoException here or later, when a part of it unfolds to more than real documents do
     * @throws IOException when it is none, or locked
     */
    public static PDDocument open(Path pdf) throws IOException {
        return open(pdf, null);
    }

    /**
     * Opens a document whose pages will be drawn, or that is kept for it.
     *
     * @throws PdfDesmedidoException as {@link #open(Path)}
     * @throws PdfIndibujableException here or later, when a part of it cannot be drawn and would be left blank
     * @throws IOException when it is none, or locked
     */
    public static PDDocument openToDraw(Path pdf) throws IOException {
        return open(pdf, new DibujablePdf());
    }

    private static PDDocument open(Path pdf, DibujablePdf drawable) throws IOException {
        long marks = marks(pdf);
        RandomAccessRead file = new RandomAccessReadBufferedFile(pdf.toFile());
        try {
            return new PdfAcotado(file, marks, drawable).parse();
        } catch (StackOverflowError deep) {
            file.close();
            throw new PdfDesmedidoException("depth");
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static long marks(Path pdf) throws IOException {
        long found = 0;
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(pdf)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                found += SalidaAcotada.marks(block, 0, n);
            }
        }
        LimitesPdf.require(found <= LimitesPdf.SIGNOS, "objects");
        return found;
    }

    /** What is locked is not measured, as it unfolds otherwise once it is open; no document that is kept is locked. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (document.isEncrypted() || dictionary.containsKey(COSName.ENCRYPT)) {
            throw new PdfCerradoException();
        }
        COSStream stream = super.parseCOSStream(dictionary);
        long at = source.getPosition();
        measure(stream);
        if (drawable != null) {
            drawable.check(stream);
        }
        source.seek(at);
        return stream;
    }

    private void measure(COSStream stream) throws IOException {
        boolean objects = holdsObjects(stream);
        boolean picture = !objects && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        Desplegado.pixels(stream.getInt(COSName.WIDTH, 1), stream.getInt(COSName.HEIGHT, 1));
        long limit = picture ? LimitesPdf.IMAGEN : objects ? LimitesPdf.OBJETOS : LimitesPdf.FLUJO;
        SalidaAcotada out = new SalidaAcotada(limit, false, unfolded);
        try (InputStream raw = stream.createRawInputStream()) {
            Desplegado.run(raw, stream.getFilters(), stream, out, limit);
        } catch (IOException broken) {
            // whoever unfolds it stops at the same place
        }
        functions.check(stream, out.bytes());
        streams += picture ? 0 : out.bytes();
        marks += objects ? out.marks() : 0;
        LimitesPdf.require(streams <= LimitesPdf.FLUJOS && marks <= LimitesPdf.SIGNOS, "the whole");
    }

    private static boolean holdsObjects(COSStream stream) {
        return stream.containsKey(COSName.FIRST)
                || stream.containsKey(COSName.W)
                || COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))
                || COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
    }
}
