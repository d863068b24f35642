package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Small pictures made for the tests: sound ones with a camera's hidden data, and ones that lie about themselves. */
public final class Corpus {

    /** Place written into every sample: 19.5 N, 99.25 W. */
    public static final double LATITUD = 19.5;

    public static final double LONGITUD = -99.25;
    /** Text that stands in the hidden data of every sample and may never be served. */
    public static final String MARCA = "CAMARA-SECRETA";

    private static final byte[] WEBP_1X1 =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Corpus() {}

    /** A JPEG, left half red and right half blue, that says it was taken at the sample place on 27 Feb 2026, 10:30. */
    public static byte[] jpeg(int ancho, int alto, int orientacion) {
        byte[] plain = encode(picture(ancho, alto), "jpeg");
        byte[] tiff = tiff(orientacion);
        byte[] exif = join(ascii("Exif\0\0"), tiff);
        byte[] comment = ascii(MARCA);
        return join(
                new byte[] {plain[0], plain[1]},
                new byte[] {(byte) 0xFF, (byte) 0xE1},
                u16(exif.length + 2),
                exif,
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                u16(comment.length + 2),
                comment,
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A PNG with an EXIF block and a text chunk. */
    public static byte[] png(int ancho, int alto) {
        byte[] plain = encode(picture(ancho, alto), "png");
        int end = plain.length - 12;
        return join(
                Arrays.copyOf(plain, end),
                chunk("eXIf", tiff(1)),
                chunk("tEXt", ascii("Comment\0" + MARCA)),
                Arrays.copyOfRange(plain, end, plain.length));
    }

    /** A PNG whose header promises far more pixels than any camera has; its data is one empty line. */
    public static byte[] pixelFlood() {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[1024]);
        deflater.finish();
        byte[] data = new byte[256];
        int length = deflater.deflate(data);
        deflater.end();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", head.array()),
                chunk("IDAT", Arrays.copyOf(data, length)),
                chunk("IEND", new byte[0]));
    }

    /** A WebP of one pixel with an EXIF block. */
    public static byte[] webp() {
        byte[] picture = Arrays.copyOfRange(WEBP_1X1, 12, WEBP_1X1.length);
        byte[] tiff = tiff(1);
        byte[] features = {8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] body = join(
                ascii("WEBP"),
                ascii("VP8X"),
                le32(10),
                features,
                picture,
                ascii("EXIF"),
                le32(tiff.length),
                tiff,
                new byte[tiff.length & 1]);
        return join(ascii("RIFF"), le32(body.length), body);
    }

    /** Several blocks one after the other. */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file contains a text anywhere. */
    public static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    static BufferedImage picture(int ancho, int alto) {
        BufferedImage image = new BufferedImage(ancho, alto, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, ancho / 2, alto);
        g.setColor(Color.BLUE);
        g.fillRect(ancho / 2, 0, ancho - ancho / 2, alto);
        g.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A TIFF block: Make, Orientation, DateTimeOriginal and the GPS position. */
    private static byte[] tiff(int orientacion) {
        ByteBuffer b = ByteBuffer.allocate(512).order(ByteOrder.BIG_ENDIAN);
        b.put(ascii("MM")).putShort((short) 42).putInt(8);
        b.putShort((short) 4);
        entry(b, 0x010F, 2, MARCA.length() + 1, 300);
        b.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientacion)
                .putShort((short) 0);
        entry(b, 0x8769, 4, 1, 100);
        entry(b, 0x8825, 4, 1, 160);
        b.putInt(0);
        b.position(100);
        b.putShort((short) 1);
        entry(b, 0x9003, 2, 20, 330);
        b.putInt(0);
        b.position(160);
        b.putShort((short) 4);
        b.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
        entry(b, 2, 5, 3, 400);
        b.putShort((short) 3).putShort((short) 2).putInt(2).put(ascii("W\0\0\0"));
        entry(b, 4, 5, 3, 430);
        b.putInt(0);
        b.position(300);
        b.put(ascii(MARCA + "\0"));
        b.position(330);
        b.put(ascii("2026:02:27 10:30:00\0"));
        b.position(400);
        b.putInt(19).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        b.position(430);
        b.putInt(99).putInt(1).putInt(15).putInt(1).putInt(0).putInt(1);
        return Arrays.copyOf(b.array(), 460);
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(data);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                ascii(type),
                data,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] u16(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static byte[] le32(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
