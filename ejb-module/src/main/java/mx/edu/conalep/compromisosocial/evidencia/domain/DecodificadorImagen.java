package mx.edu.conalep.compromisosocial.evidencia.domain;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Unfolds a whole picture to sRGB, at most at about twice the size that will be served. */
final class DecodificadorImagen {

    private DecodificadorImagen() {}

    /**
     * Decodes a picture.
     *
     * @return the picture, its longest side at most {@code limites.ladoPublica()}
     * @throws mx.edu.conalep.compromisosocial.shared.RuleViolationException {@code evidencia.imagen.tooManyPixels} before
     *     decoding, {@code evidencia.imagen.broken} when it does not decode whole
     */
    static BufferedImage decode(FormatoEvidencia formato, Path archivo, LimitesEvidencia limites) throws IOException {
        ImageReader reader = reader(formato);
        try (ImageInputStream in = new FileImageInputStream(archivo.toFile())) {
            reader.setInput(in, true, formato == FormatoEvidencia.PNG);
            return Lienzo.fit(sound(reader, limites), limites.ladoPublica());
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FormatoEvidencia formato) throws IOException {
        return formato == FormatoEvidencia.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(formato.name()).next();
    }

    private static BufferedImage sound(ImageReader reader, LimitesEvidencia limites) {
        AtomicBoolean damaged = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> damaged.compareAndSet(false, !isHarmless(warning)));
        BufferedImage image;
        try {
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0), limites);
            param.setSourceSubsampling(step, step, 0, 0);
            image = toSrgb(reader.read(0, param));
        } catch (RuleViolationException refused) {
            throw refused;
        } catch (IOException | RuntimeException undecodable) {
            throw EvidenciaRechazada.because("imagen.broken");
        }
        if (damaged.get()) {
            throw EvidenciaRechazada.because("imagen.broken");
        }
        return image;
    }

    /** Some cameras leave a few bytes between blocks; every other complaint of a decoder means lost pixels. */
    private static boolean isHarmless(String warning) {
        return warning != null
                && (warning.contains("extraneous bytes")
                        || warning.contains("JFIF")
                        || warning.contains("ICC")
                        || warning.contains("profile"));
    }

    private static int step(int ancho, int alto, LimitesEvidencia limites) {
        long pixeles = (long) ancho * alto;
        if (pixeles > limites.pixeles()) {
            throw EvidenciaRechazada.because("imagen.tooManyPixels", ancho, alto, limites.pixeles() / 1_000_000);
        }
        return Math.max(1, Math.max(ancho, alto) / limites.ladoPublica());
    }

    private static BufferedImage toSrgb(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY || space.getNumComponents() != 3) {
            return image;
        }
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ColorConvertOp(null).filter(image, converted);
    }
}
