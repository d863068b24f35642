package mx.edu.conalep.compromisosocial.shared.documento;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes of short texts. */
public final class CodigoQr {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private CodigoQr() {}

    /**
     * A code as a PNG.
     *
     * @param text 300 characters at most, so that a phone reads it from paper
     * @param side pixels
     */
    public static byte[] png(String text, int side) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    2);
            BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side, hints);
            BufferedImage image = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    image.setRGB(x, y, bits.get(x, y) ? BLACK : WHITE);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same as a {@code data:} address for a document. */
    public static String dataUri(String text, int side) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text, side));
    }
}
