package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small PDF documents that ask for much. */
public final class PdfHostil {
    private PdfHostil() {}

    private interface Cambio {
        void apply(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Cambio change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            change.apply(document, page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(OutputStream to, String operator, int times) throws IOException {
        byte[] block = operator.repeat(1000).getBytes();
        try (OutputStream out = to) {
            for (int i = 0; i < times / 1000; i++) {
                out.write(block);
            }
        }
    }

    private static PDStream content(PDDocument document, String operator, int times) throws IOException {
        PDStream stream = new PDStream(document);
        fill(stream.createOutputStream(COSName.FLATE_DECODE), operator, times);
        return stream;
    }

    /** A page whose contents repeat an operator. */
    public static byte[] repeated(String operator, int times) {
        return pdf((document, page) -> page.setContents(content(document, operator, times)));
    }

    /** The same behind two filters. */
    static byte[] twiceFolded() {
        return pdf((document, page) -> {
            COSStream stream = document.getDocument().createCOSStream();
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            fill(stream.createOutputStream(filters), "q ", 20_000_000);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** A form shown many times that shows another one many times. */
    static byte[] formsOfForms(int each) {
        return pdf((document, page) -> {
            PDFormXObject inner = form(document, "0 0 m ", each);
            PDFormXObject outer = form(document, "/F Do ", each);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            outer.setResources(resources);
            PDResources own = new PDResources();
            own.put(COSName.getPDFName("F"), outer);
            page.setResources(own);
            page.setContents(content(document, "/F Do ", 1000));
        });
    }

    private static PDFormXObject form(PDDocument document, String operator, int times) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        fill(form.getContentStream().createOutputStream(COSName.FLATE_DECODE), operator, times);
        form.setBBox(PDRectangle.LETTER);
        return form;
    }

    /** A page of a size. */
    public static byte[] sized(float width, float height) {
        return pdf((document, page) -> page.setMediaBox(new PDRectangle(width, height)));
    }

    /** A page tree that contains itself. */
    public static byte[] recursive() {
        return pdf((document, page) -> {
            COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(0, document.getPages().getCOSObject());
        });
    }

    static byte[] pages(int number) {
        return pdf((document, page) -> {
            for (int i = 1; i < number; i++) {
                document.addPage(new PDPage(PDRectangle.LETTER));
            }
        });
    }

    /** A picture that says to be large. */
    static byte[] picture(int width, int height) {
        return pdf((document, page) -> show(page, image(document, width, height)));
    }

    /** A picture of one row with a mask of one column. */
    static byte[] masked(int side) {
        return pdf((document, page) -> {
            COSStream image = image(document, side, 1);
            image.setItem(COSName.SMASK, image(document, 1, side));
            show(page, image);
        });
    }

    /** A narrow fax, which is unfolded as wide as faxes are. */
    static byte[] fax(int height) {
        return pdf((document, page) -> {
            COSStream image = image(document, 1, height);
            try (OutputStream raw = image.createRawOutputStream()) {
                raw.write(new byte[16]);
            }
            image.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
            show(page, image);
        });
    }

    /** A page that is encrypted without a password. */
    static byte[] locked() {
        return pdf((document, page) -> {
            page.setContents(content(document, "q ", 1_000));
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
    }

    private static COSStream image(PDDocument document, int width, int height) throws IOException {
        COSStream image = document.getDocument().createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        fill(image.createOutputStream(COSName.FLATE_DECODE), "a", 10_000);
        return image;
    }

    private static void show(PDPage page, COSStream image) {
        PDResources resources = new PDResources();
        page.setResources(resources);
        resources.getCOSObject().setItem(COSName.getPDFName("X"), image);
    }
}
