package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Looks at every object of a PDF, wherever it is reached from, for active content and for hidden data. */
final class ContenidoPdf {

    private static final Set<String> ACTIVE_ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE");
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "RichMediaContent", "XFA", "AF");
    private static final Set<String> HIDDEN_KEYS = Set.of("Metadata", "PieceInfo", "LastModified");
    private static final int MAX_DEPTH = 40;

    private ContenidoPdf() {}

    /** Refuses scripts, attached files, forms of XFA, media and actions that leave the page. */
    static void refuseActive(PDDocument document) {
        COSDocument cos = document.getDocument();
        refuse(cos.getTrailer(), 0);
        for (COSObjectKey key : cos.getXrefTable().keySet()) {
            refuse(cos.getObjectFromPool(key).getObject(), 0);
        }
    }

    private static void refuse(COSBase base, int depth) {
        if (depth > MAX_DEPTH) {
            throw EvidenciaRechazada.because("pdf.broken");
        }
        if (base instanceof COSArray array) {
            for (COSBase item : array) {
                refuse(direct(item), depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            boolean action = ACTIVE_ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
            boolean attachment = "FileAttachment".equals(dictionary.getNameAsString(COSName.SUBTYPE));
            for (COSName key : dictionary.keySet()) {
                if (action || attachment || ACTIVE_KEYS.contains(key.getName())) {
                    throw EvidenciaRechazada.because("pdf.active");
                }
                refuse(direct(dictionary.getItem(key)), depth + 1);
            }
        }
    }

    /** References are left out here, since every referred object is visited by itself. */
    private static COSBase direct(COSBase item) {
        return item instanceof COSObject ? null : item;
    }

    /** Removes the properties of the document, XMP everywhere, and EXIF and comments of the JPEG pictures inside. */
    static void strip(PDDocument document) throws IOException {
        COSDocument cos = document.getDocument();
        document.setDocumentInformation(new PDDocumentInformation());
        cos.getTrailer().removeItem(COSName.INFO);
        cos.getTrailer().removeItem(COSName.ID);
        for (COSObjectKey key : cos.getXrefTable().keySet()) {
            if (cos.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                HIDDEN_KEYS.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
                if (dictionary instanceof COSStream stream && isJpeg(stream)) {
                    stripJpeg(stream);
                }
            }
        }
    }

    private static boolean isJpeg(COSStream stream) {
        COSBase filter = stream.getFilters();
        return COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray array
                        && array.size() == 1
                        && COSName.DCT_DECODE.equals(array.getObject(0));
    }

    private static void stripJpeg(COSStream stream) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        byte[] clean = withoutHiddenSegments(raw);
        if (clean.length < raw.length) {
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(clean);
            }
        }
    }

    /** Drops the segments APP1 to APP13 except the colour profile (APP2) and the comments; the picture stays bit by bit. */
    static byte[] withoutHiddenSegments(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        int at = Math.min(2, jpeg.length);
        out.write(jpeg, 0, at);
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            boolean hidden = marker == 0xFE || marker >= 0xE1 && marker <= 0xED && marker != 0xE2;
            if (!hidden) {
                out.write(jpeg, at, Math.min(length, jpeg.length - at));
            }
            at += length;
        }
        if (at < jpeg.length) {
            out.write(jpeg, at, jpeg.length - at);
        }
        return out.toByteArray();
    }
}
