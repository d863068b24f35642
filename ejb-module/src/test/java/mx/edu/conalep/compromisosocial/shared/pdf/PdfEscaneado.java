package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A letter page filled by one picture of bytes that are given, as a scanner makes it, and pages that draw what they should not. */
public final class PdfEscaneado {
    private static final COSName X = COSName.getPDFName("X");

    private PdfEscaneado() {}

    /** What stands on the page besides. */
    public interface Pagina {
        String content(PDDocument document, COSDictionary resources) throws IOException;
    }

    /** One page whose contents are given, with resources to be filled. */
    public static byte[] page(Pagina pagina) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            COSDictionary resources = new COSDictionary();
            String content = pagina.content(document, resources);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A stream of these words. */
    public static COSStream stream(PDDocument document, String words) throws IOException {
        return stream(document, words.getBytes(StandardCharsets.ISO_8859_1), COSName.FLATE_DECODE);
    }

    static COSStream stream(PDDocument document, byte[] bytes, COSBase filter) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = filter == null ? stream.createRawOutputStream() : stream.createOutputStream(filter)) {
            to.write(bytes);
        }
        return stream;
    }

    /** A picture that says to be of a size, coded by a filter whose bytes are given. */
    static COSStream image(PDDocument document, int width, int height, String filter, byte[] coded) throws IOException {
        COSStream image = stream(document, coded, null);
        image.setItem(COSName.FILTER, COSName.getPDFName(filter));
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setInt(COSName.BITS_PER_COMPONENT, 1);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return image;
    }

    /** The picture fills the page. */
    static String show(COSDictionary resources, COSBase image) {
        COSDictionary named = new COSDictionary();
        named.setItem(X, image);
        resources.setItem(COSName.XOBJECT, named);
        return "612 0 0 792 0 0 cm /X Do";
    }

    /** A page scanned by these bytes. */
    public static byte[] scan(int width, int height, String filter, byte[] coded) {
        return page((document, resources) -> show(resources, image(document, width, height, filter, coded)));
    }

    /** A page scanned in black and white, its global segments apart. */
    static byte[] scan(int width, int height, byte[] globals, byte[] coded) {
        return page((document, resources) -> {
            COSStream image = image(document, width, height, "JBIG2Decode", coded);
            COSDictionary parameters = new COSDictionary();
            parameters.setItem(COSName.JBIG2_GLOBALS, stream(document, globals, COSName.FLATE_DECODE));
            image.setItem(COSName.DECODE_PARMS, parameters);
            return show(resources, image);
        });
    }

    /** The same packed once more. */
    static byte[] packed(int width, int height, byte[] coded) {
        return page((document, resources) -> {
            COSStream image = image(document, width, height, "JBIG2Decode", coded);
            COSStream packed = stream(document, coded, COSName.FLATE_DECODE);
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.JBIG2_DECODE);
            image.entrySet().stream()
                    .filter(e -> !COSName.LENGTH.equals(e.getKey()))
                    .forEach(e -> packed.setItem(e.getKey(), e.getValue()));
            packed.setItem(COSName.FILTER, filters);
            return show(resources, packed);
        });
    }

    /** A letter page of JBIG2, black but for a frame, as a scanner of 50 dots an inch makes it. */
    public static byte[] jbig2() {
        boolean[][] black = EscanerJbig2.framed(425, 550);
        return scan(
                425,
                550,
                "JBIG2Decode",
                EscanerJbig2.from(0).page(425, 550).picture(black, 0).bytes());
    }

    /** A letter page of JPEG 2000. */
    public static byte[] jpeg2000() {
        return scan(425, 550, "JPXDecode", new byte[] {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51});
    }
}
