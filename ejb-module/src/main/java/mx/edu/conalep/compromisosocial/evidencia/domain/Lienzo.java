package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Scales, turns and encodes pictures of plain sRGB pixels. */
final class Lienzo {

    private Lienzo() {}

    /** The picture on white, without transparency, its longest side at most {@code lado} pixels; never enlarged. */
    static BufferedImage fit(BufferedImage image, int lado) {
        double scale = Math.min(1.0, (double) lado / Math.max(image.getWidth(), image.getHeight()));
        int step = (int) (0.5 / scale);
        boolean coarse = step > 1 && image.getType() == BufferedImage.TYPE_INT_RGB;
        BufferedImage current = coarse ? everyOther(image, step) : image;
        scale = coarse ? scale * step : scale;
        int ancho = scale == 1.0 ? current.getWidth() : Math.max(1, (int) Math.round(current.getWidth() * scale));
        int alto = scale == 1.0 ? current.getHeight() : Math.max(1, (int) Math.round(current.getHeight() * scale));
        boolean same = current.getType() == BufferedImage.TYPE_INT_RGB && ancho == current.getWidth();
        return same ? current : draw(current, ancho, alto);
    }

    /** Keeps one pixel of each square of {@code step} × {@code step}; what is left is smoothed afterwards. */
    private static BufferedImage everyOther(BufferedImage image, int step) {
        int ancho = Math.max(1, image.getWidth() / step);
        int alto = Math.max(1, image.getHeight() / step);
        BufferedImage result = new BufferedImage(ancho, alto, BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < alto; y++) {
            for (int x = 0; x < ancho; x++) {
                to[y * ancho + x] = from[y * step * image.getWidth() + x * step];
            }
        }
        return result;
    }

    private static BufferedImage draw(BufferedImage image, int ancho, int alto) {
        BufferedImage result = new BufferedImage(ancho, alto, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(image, 0, 0, ancho, alto, Color.WHITE, null);
        } finally {
            g.dispose();
        }
        return result;
    }

    /**
     * The picture upright.
     *
     * @param image pixels of type INT_RGB
     * @param orientacion the value of the EXIF tag Orientation, 1 to 8
     */
    static BufferedImage turn(BufferedImage image, int orientacion) {
        if (orientacion == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        boolean swapped = orientacion >= 5;
        BufferedImage result = new BufferedImage(swapped ? h : w, swapped ? w : h, BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        int stride = result.getWidth();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int target =
                        switch (orientacion) {
                            case 2 -> y * stride + (w - 1 - x);
                            case 3 -> (h - 1 - y) * stride + (w - 1 - x);
                            case 4 -> (h - 1 - y) * stride + x;
                            case 5 -> x * stride + y;
                            case 6 -> x * stride + (h - 1 - y);
                            case 7 -> (w - 1 - x) * stride + (h - 1 - y);
                            default -> (w - 1 - x) * stride + y;
                        };
                to[target] = from[y * w + x];
            }
        }
        return result;
    }

    /** Encodes a picture as a JPEG file that carries pixels only: no EXIF, no XMP, no profile, no comment. */
    static void writeJpeg(BufferedImage image, Path archivo, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream out = new FileImageOutputStream(archivo.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
