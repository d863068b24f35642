package mx.edu.conalep.compromisosocial.evidencia.domain;

import static mx.edu.conalep.compromisosocial.evidencia.domain.Corpus.ascii;
import static mx.edu.conalep.compromisosocial.evidencia.domain.Corpus.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Small videos and PDF documents made for the tests. */
public final class CorpusDocumentos {

    /** A way to spoil or fill a PDF before it is saved. */
    interface Cambio {
        void apply(PDDocument document) throws IOException;
    }

    private CorpusDocumentos() {}

    /** A PDF of one page with author, XMP and a camera's JPEG inside. */
    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdfWithScript() {
        return pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    static byte[] pdfEncrypted() {
        return pdf(d -> d.protect(new StandardProtectionPolicy("dueno", "usuario", new AccessPermission())));
    }

    static byte[] pdfWithAttachment() {
        return pdf(d -> {
            PDComplexFileSpecification spec = new PDComplexFileSpecification();
            spec.setFile("oculto.exe");
            spec.setEmbeddedFile(new PDEmbeddedFile(d, new ByteArrayInputStream(ascii("MZ"))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("oculto", spec));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            d.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdf(Cambio change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, Corpus.jpeg(40, 30, 1)), 50, 50);
            }
            document.getDocumentInformation().setAuthor(Corpus.MARCA);
            PDMetadata xmp = new PDMetadata(
                    document, new ByteArrayInputStream(ascii("<x:xmpmeta>" + Corpus.MARCA + "</x:xmpmeta>")));
            document.getDocumentCatalog().setMetadata(xmp);
            change.apply(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A video of one picture track and one sensor track, with its place in the notes and in the sensor's samples. */
    public static byte[] mp4() {
        byte[] head = box("ftyp", ascii("isom"), i32(512), ascii("isommp41"));
        int moov = moov(0).length;
        byte[] notes = box("free", ascii(Corpus.MARCA));
        return join(
                head,
                moov(head.length + moov + notes.length + 8),
                notes,
                box("mdat", ascii("PICTUREDATA!" + Corpus.MARCA)));
    }

    /** The samples of the picture track, which must be served untouched. */
    static final String PICTURE = "PICTUREDATA!";

    private static byte[] moov(int dataAt) {
        byte[] place = ascii("+19.5000-099.2500/");
        return box(
                "moov",
                box("mvhd", i32(0), i32(3_855_060_000L), i32(3_855_060_000L), i32(1000), i32(1000), new byte[80]),
                trak("vide", dataAt, PICTURE.length(), 640, 480),
                trak("meta", dataAt + PICTURE.length(), Corpus.MARCA.length(), 0, 0),
                box("udta", box("\u00a9xyz", new byte[] {0, (byte) place.length, 0x15, (byte) 0xC7}, place)));
    }

    private static byte[] trak(String handler, int dataAt, int length, int ancho, int alto) {
        byte[] table = box(
                "stbl",
                box("stsd", i32(0), i32(0)),
                box("stts", i32(0), i32(1), i32(1), i32(1000)),
                box("stsc", i32(0), i32(1), i32(1), i32(1), i32(1)),
                box("stsz", i32(0), i32(0), i32(1), i32(length)),
                box("stco", i32(0), i32(1), i32(dataAt)));
        byte[] media = box(
                "mdia",
                box("mdhd", i32(0), i32(3_855_060_000L), i32(3_855_060_000L), i32(1000), i32(1000), i32(0)),
                box("hdlr", i32(0), i32(0), ascii(handler), new byte[13]),
                box("minf", table));
        return box(
                "trak",
                box(
                        "tkhd",
                        i32(0),
                        i32(3_855_060_000L),
                        i32(3_855_060_000L),
                        i32(1),
                        new byte[60],
                        i32((long) ancho << 16),
                        i32((long) alto << 16)),
                media);
    }

    static byte[] box(String type, byte[]... content) {
        byte[] body = join(content);
        return join(i32(body.length + 8L), ascii(type), body);
    }

    private static byte[] i32(long value) {
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }
}
