package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small file that unfolds to hundreds of megabytes is refused in words, and the server goes on. */
@PruebaDeSistema
@Tag("R21.4")
class PdfDesmedidoIT {
    private final Acuerdos acuerdos;

    PdfDesmedidoIT(Sistema sistema) {
        this.acuerdos = new Acuerdos(sistema);
    }

    /** A page of 100 million saved states, 200 MB in 195 KB. */
    private static byte[] bomb() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            PDStream content = new PDStream(document);
            byte[] block = "q ".repeat(500_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream to = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 200; i++) {
                    to.write(block);
                }
            }
            page.setContents(content);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void isRefusedAndTheServerGoesOn() {
        String folio = acuerdos.approved("Convenio con un PDF desmedido");
        Respuesta refused = acuerdos.upload(folio, bomb()).expect(422);
        assertThat(refused.text()).contains("evidencia.pdf.tooComplex", "Imprímalo a PDF");
        Respuesta cut = acuerdos.upload(folio, Arrays.copyOf(Muestras.pdf("Cortado"), 300))
                .expect(422);
        assertThat(cut.text()).contains("evidencia.pdf.broken");
        acuerdos.upload(folio, Muestras.pdf("Firmado " + folio)).expect(201);
    }
}
