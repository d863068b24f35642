package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A convenio scanned in black and white is published as it was scanned, but for what is marked; one of JPEG 2000 is refused in words. */
@PruebaDeSistema
@Tag("R21.4")
class EscaneoJbig2IT {
    private static final String RUTA = "/convenios/";

    /** Black but for a frame of eight points; made by {@code EscanerJbig2} of the domain's tests. */
    private static final byte[] MARCO = Base64.getDecoder()
            .decode(
                    "AAAAADAAAQAAABMAAAGpAAACJgAAAAAAAAAAAAAAAAAAASYAAQAAADoAAAGpAAACJgAAAAAAAAAAAAAD//3/Av7+/qvCeW01Nuf3B9E4"
                            + "rz//f/9//3//f/9//3/EDO3RK/+s");

    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api dvs;
    private final Api nadie;

    EscaneoJbig2IT(Sistema sistema) {
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.dvs = sistema.api("dvs");
        this.nadie = sistema.api();
    }

    private static byte[] scan(String filter, byte[] coded) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            COSStream image = document.getDocument().createCOSStream();
            try (OutputStream raw = image.createRawOutputStream()) {
                raw.write(coded);
            }
            image.setItem(COSName.FILTER, COSName.getPDFName(filter));
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 425);
            image.setInt(COSName.HEIGHT, 550);
            image.setInt(COSName.BITS_PER_COMPONENT, 1);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        (PDImageXObject) PDImageXObject.createXObject(image, page.getResources()), 0, 0, 612, 792);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The upper left quarter is reserved. */
    private static JsonObject marcas() {
        return Json.createObjectBuilder()
                .add(
                        "marcas",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("pagina", 1)
                                        .add("x", 0)
                                        .add("y", 0)
                                        .add("ancho", 500)
                                        .add("alto", 500)
                                        .add("motivo", "Dato personal")))
                .build();
    }

    @Test
    void isPublishedAsItWasScanned() throws IOException {
        String folio = acuerdos.approved("Convenio escaneado en blanco y negro");
        assertThat(acuerdos.upload(folio, scan("JPXDecode", new byte[] {(byte) 0xFF, 0x4F}))
                        .expect(422)
                        .text())
                .contains("evidencia.pdf.undrawable", "JPEG 2000", "G4");
        acuerdos.upload(folio, scan("JBIG2Decode", MARCO)).expect(201);
        autora.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(2)).expect(200);
        String anual = acuerdos.register(folio);
        juridico.post(RUTA + anual + "/publicacion", marcas()).expect(200);
        dvs.post(RUTA + anual + "/publicacion/aprobacion").expect(200);

        byte[] publico = nadie.get("/publico/convenios/" + anual + "/documento.pdf")
                .expect(200)
                .bytes();
        try (PDDocument document = Loader.loadPDF(publico)) {
            BufferedImage drawn = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY);
            assertThat(grey(drawn, 3, 3)).as("the marked corner of the frame").isLessThan(20);
            assertThat(grey(drawn, 608, 788))
                    .as("the other corner of the frame")
                    .isGreaterThan(235);
            assertThat(grey(drawn, 450, 600)).as("what was scanned").isLessThan(20);
        }
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
