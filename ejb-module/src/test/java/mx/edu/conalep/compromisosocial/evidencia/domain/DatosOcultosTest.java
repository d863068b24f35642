package mx.edu.conalep.compromisosocial.evidencia.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is served carries pixels and sound only: place, date, camera and notes are gone (Art. 25). */
@Tag("R25")
class DatosOcultosTest {

    private static final ZoneId CENTRO = ZoneId.of("America/Mexico_City");

    @TempDir
    Path carpeta;

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments("FOTOGRAFIA", Corpus.jpeg(80, 60, 1)),
                arguments("FOTOGRAFIA", Corpus.png(80, 60)),
                arguments("FOTOGRAFIA", Corpus.webp()),
                arguments("VIDEO", CorpusDocumentos.mp4()),
                arguments("LISTA_ASISTENCIA", CorpusDocumentos.pdf()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void servesNothingHidden(String tipo, byte[] file) throws IOException {
        try (EvidenciaProcesada result = examine(tipo, file)) {
            byte[] served = Files.readAllBytes(result.publica());
            for (String hidden : new String[] {Corpus.MARCA, "Exif", "+19.5", "2026:02:27", "xmpmeta", "ICC_PROFILE"}) {
                assertFalse(Corpus.contains(served, hidden), hidden);
                assertFalse(
                        result.miniatura() != null && Corpus.contains(Files.readAllBytes(result.miniatura()), hidden));
            }
        }
    }

    /** What vouches once for something is recognised when it comes again (R15); a later time of day changes nothing. */
    @ParameterizedTest
    @MethodSource("samples")
    @Tag("R15")
    void sameFileGivesSameCopy(String tipo, byte[] file) throws IOException {
        byte[] first = served(tipo, file);
        for (int again = 0; again < 3; again++) {
            assertArrayEquals(first, served(tipo, file));
        }
    }

    /** Two documents that differ keep differing, even where only their hidden data do. */
    @Test
    @Tag("R15")
    void otherFileGivesOtherCopy() throws IOException {
        byte[] other = CorpusDocumentos.pdf(d -> d.getDocumentInformation().setTitle("otra hoja"));
        assertFalse(
                Arrays.equals(served("LISTA_ASISTENCIA", CorpusDocumentos.pdf()), served("LISTA_ASISTENCIA", other)));
    }

    private byte[] served(String tipo, byte[] file) throws IOException {
        try (EvidenciaProcesada result = examine(tipo, file)) {
            return Files.readAllBytes(result.publica());
        }
    }

    @Test
    void samplesCarryWhatIsRemoved() {
        samples().forEach(s -> assertTrue(Corpus.contains((byte[]) s.get()[1], Corpus.MARCA)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsPlaceAndDateBefore(String tipo, byte[] file) throws IOException {
        try (EvidenciaProcesada result = examine(tipo, file)) {
            Captura captura = result.captura();
            if (result.formato() == FormatoEvidencia.PDF) {
                assertFalse(captura.hasPosicion());
                assertNull(captura.tomadaEn(CENTRO));
                return;
            }
            assertEquals(Corpus.LATITUD, captura.latitud(), 1e-6);
            assertEquals(Corpus.LONGITUD, captura.longitud(), 1e-6);
            LocalDateTime expected = result.formato() == FormatoEvidencia.MP4
                    ? LocalDateTime.of(2026, 2, 27, 12, 0)
                    : LocalDateTime.of(2026, 2, 27, 10, 30);
            assertEquals(expected, captura.tomadaEn(CENTRO));
        }
    }

    /** Red is at the left of the stored pixels; where it must be seen depends on how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 60, 5, 30",
        "2, 80, 60, 75, 30",
        "3, 80, 60, 75, 30",
        "4, 80, 60, 5, 30",
        "5, 60, 80, 30, 5",
        "6, 60, 80, 30, 5",
        "7, 60, 80, 30, 75",
        "8, 60, 80, 30, 75"
    })
    void turnsUpright(int orientacion, int ancho, int alto, int x, int y) throws IOException {
        try (EvidenciaProcesada result = examine("FOTOGRAFIA", Corpus.jpeg(80, 60, orientacion))) {
            BufferedImage image = ImageIO.read(result.publica().toFile());
            assertEquals(ancho, image.getWidth());
            assertEquals(alto, image.getHeight());
            assertTrue((image.getRGB(x, y) >> 16 & 0xFF) > 200, "red at " + x + "," + y);
            assertTrue((image.getRGB(ancho - 1 - x, alto - 1 - y) & 0xFF) > 200, "blue opposite");
        }
    }

    @Test
    void keepsTheVideoPlayable() throws IOException {
        byte[] original = CorpusDocumentos.mp4();
        try (EvidenciaProcesada result = examine("VIDEO", original)) {
            byte[] served = Files.readAllBytes(result.publica());
            assertEquals(original.length, served.length);
            assertTrue(Corpus.contains(served, CorpusDocumentos.PICTURE));
            assertEquals(640, result.ancho());
            assertEquals(480, result.alto());
        }
    }

    @Test
    void makesSmallVersions() throws IOException {
        try (EvidenciaProcesada result = examine("FOTOGRAFIA", Corpus.jpeg(6000, 4000, 1))) {
            assertEquals(2560, result.ancho());
            assertEquals(1707, result.alto());
            assertEquals(320, ImageIO.read(result.miniatura().toFile()).getWidth());
        }
    }

    @Test
    void dropsHiddenSegmentsOfAJpegWithoutTouchingItsPixels() throws IOException {
        byte[] clean = ContenidoPdf.withoutHiddenSegments(Corpus.jpeg(80, 60, 1));
        assertFalse(Corpus.contains(clean, Corpus.MARCA));
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(Corpus.jpeg(80, 60, 1)));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        assertArrayEquals(before.getRGB(0, 0, 80, 60, null, 0, 80), after.getRGB(0, 0, 80, 60, null, 0, 80));
    }

    private EvidenciaProcesada examine(String tipo, byte[] file) throws IOException {
        try (ArchivoRecibido archivo = ArchivoRecibido.receive(new ByteArrayInputStream(file), carpeta, file.length)) {
            return ExaminadorEvidencia.examine(
                    TipoEvidencia.parse(tipo), null, archivo, LimitesEvidencia.USUALES, carpeta);
        }
    }
}
