package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.jbig2.decoder.arithmetic.ArithmeticDecoder;
import org.apache.pdfbox.jbig2.decoder.arithmetic.ArithmeticIntegerDecoder;
import org.apache.pdfbox.jbig2.decoder.arithmetic.CX;
import org.apache.pdfbox.jbig2.io.SubInputStream;
import org.apache.pdfbox.jbig2.segments.GenericRegion;

/**
 * A dictionary of symbols of JBIG2 (ISO/IEC 14492, 6.5), gone through symbol by symbol. How large each one is stands inside the coded
 * data, so the same parts that decode it later decode it here, and are stopped before a symbol that is too large.
 */
final class SimbolosJbig2 {
    private static final int HUFFMAN = 1;
    private static final int AGREGADO = 1 << 1;
    private static final int CONTEXTO = 1 << 8;
    /** Bytes of the objects that hold a symbol. */
    private static final int OBJETO = 64;

    private static final int CONTEXTOS = 512;
    private static final int CONTEXTOS_PUNTO = 65_536;

    private final SubInputStream in;
    private final SalidaAcotada.Suma work;
    private final int imported;
    private int fresh;
    private long bytes;
    private long largest;
    private ArithmeticIntegerDecoder numbers;
    private Punto points;

    /** What a dictionary gives to those that refer to it. */
    record Resultado(int exported, long largest) {}

    private SimbolosJbig2(byte[] data, int imported, SalidaAcotada.Suma work) {
        this.in = new SubInputStream(new MemoryCacheImageInputStream(new ByteArrayInputStream(data)), 0, data.length);
        this.imported = imported;
        this.work = work;
    }

    /**
     * Goes through a dictionary.
     *
     * @param data of its segment
     * @param imported how many symbols those that it refers to give it
     * @param work points decoded so far
     */
    static Resultado check(byte[] data, int imported, SalidaAcotada.Suma work) throws IOException {
        return new SimbolosJbig2(data, imported, work).run();
    }

    private Resultado run() throws IOException {
        int flags = in.readUnsignedShort();
        PdfIndibujableException.require((flags & (HUFFMAN | AGREGADO | CONTEXTO)) == 0, "kind of JBIG2 symbols");
        byte template = (byte) (flags >> 10 & 3);
        int near = template == 0 ? 4 : 1;
        short[] x = new short[near];
        short[] y = new short[near];
        for (int i = 0; i < near; i++) {
            x[i] = in.readByte();
            y[i] = in.readByte();
        }
        int told = in.readInt();
        fresh = in.readInt();
        LimitesPdf.require(
                fresh >= 0
                        && told >= 0
                        && imported + (long) fresh <= LimitesPdf.SIMBOLOS
                        && told <= LimitesPdf.SIMBOLOS,
                "JBIG2 symbols");
        ArithmeticDecoder decoder = new ArithmeticDecoder(in);
        numbers = new ArithmeticIntegerDecoder(decoder);
        points = new Punto(in, decoder, template, x, y);
        symbols();
        PdfIndibujableException.require(exported() == told, "JBIG2 symbols that are given");
        return new Resultado(told, largest);
    }

    /** A class of one height after the other, as the decoder does it. */
    private void symbols() throws IOException {
        CX heights = new CX(CONTEXTOS, 1);
        CX widths = new CX(CONTEXTOS, 1);
        int height = 0;
        int decoded = 0;
        long classes = 0;
        while (decoded < fresh) {
            LimitesPdf.require(++classes <= 2L * LimitesPdf.SIMBOLOS, "JBIG2 classes of symbols");
            height = (int) (height + numbers.decode(heights));
            int width = 0;
            for (long more = numbers.decode(widths);
                    more != Long.MAX_VALUE && decoded < fresh;
                    more = numbers.decode(widths)) {
                width = (int) (width + more);
                measure(width, height);
                points.decode(width, height);
                decoded++;
            }
        }
    }

    private void measure(int width, int height) {
        PdfIndibujableException.require(width > 0 && height > 0, "size of a JBIG2 symbol");
        Desplegado.pixels(width, height);
        long size = (width + 7L) / 8 * height;
        largest = Math.max(largest, size);
        bytes += size + OBJETO;
        LimitesPdf.require(bytes <= LimitesPdf.SIMBOLOS_BYTES, "bytes of JBIG2 symbols");
        work.add(size * 8 + OBJETO);
    }

    /** Runs of symbols that are kept back and given, in turns. */
    private int exported() throws IOException {
        CX runs = new CX(CONTEXTOS, 1);
        int all = imported + fresh;
        int given = 0;
        int turn = 0;
        for (int at = 0; at < all; turn++) {
            long run = numbers.decode(runs);
            PdfIndibujableException.require(
                    run >= 0 && run <= all - at && turn <= 2 * LimitesPdf.SIMBOLOS, "runs of JBIG2 symbols");
            given += turn % 2 == 0 ? 0 : (int) run;
            at += (int) run;
        }
        return given;
    }

    /** The points of a symbol. */
    private static final class Punto extends GenericRegion {
        private final ArithmeticDecoder decoder;
        private final CX contexts = new CX(CONTEXTOS_PUNTO, 1);
        private final byte template;
        private final short[] nearX;
        private final short[] nearY;

        Punto(SubInputStream in, ArithmeticDecoder decoder, byte template, short[] nearX, short[] nearY) {
            super(in);
            this.decoder = decoder;
            this.template = template;
            this.nearX = Arrays.copyOf(nearX, nearX.length);
            this.nearY = Arrays.copyOf(nearY, nearY.length);
        }

        private void decode(int width, int height) throws IOException {
            setParameters(false, template, false, false, nearX, nearY, width, height, contexts, decoder);
            getRegionBitmap();
            resetBitmap();
        }
    }
}
