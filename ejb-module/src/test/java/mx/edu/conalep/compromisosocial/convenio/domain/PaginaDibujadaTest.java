package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on the screen is as large as its size says, however it lies and whatever it measures on paper. */
@Tag("R21.4")
class PaginaDibujadaTest {
    @TempDir
    private Path folder;

    private Path pdf;

    @BeforeEach
    void aLetterOneLyingOneAndAPoster() throws IOException {
        pdf = folder.resolve("paginas.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.LETTER));
            PDPage lying = new PDPage(PDRectangle.LETTER);
            lying.setRotation(90);
            document.addPage(lying);
            document.addPage(new PDPage(PDRectangle.A0));
            document.save(pdf.toFile());
        }
    }

    @Test
    void tellsTheSizeOfEach() throws IOException {
        assertThat(PaginaDibujada.sizes(pdf))
                .extracting(PaginaDibujada.Medida::numero)
                .containsExactly(1, 2, 3);
        assertThat(PaginaDibujada.sizes(pdf))
                .allSatisfy(m -> assertThat(Math.max(m.ancho(), m.alto())).isBetween(1399, 1400));
        assertThat(PaginaDibujada.sizes(pdf).get(0).alto())
                .isEqualTo(PaginaDibujada.sizes(pdf).get(1).ancho());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void drawsItAtThatSize(int numero) throws IOException {
        PaginaDibujada.Medida size = PaginaDibujada.sizes(pdf).get(numero - 1);
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(PaginaDibujada.png(pdf, numero).orElseThrow()));
        assertThat(picture.getWidth()).isBetween(size.ancho() - 1, size.ancho() + 1);
        assertThat(picture.getHeight()).isBetween(size.alto() - 1, size.alto() + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void drawsNoOther(int numero) throws IOException {
        assertThat(PaginaDibujada.png(pdf, numero)).isEmpty();
    }
}
