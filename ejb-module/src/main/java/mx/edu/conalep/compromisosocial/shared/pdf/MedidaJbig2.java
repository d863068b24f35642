package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Walks the segments of a JBIG2 picture as it lies in a PDF (ISO/IEC 14492, 7) and measures what they would unfold to, before any is
 * unfolded. What scanners write is let through: generic regions, symbols and text of arithmetic coding, or of a fax. The rest cannot be bounded
 * from outside the decoder: refinements, aggregates and halftones, which no scanner is known to write, and Huffman codes, which some office
 * machines offer as a setting beside arithmetic coding (JBIG2 Huffman).
 */
final class MedidaJbig2 {
    private static final byte[] ARCHIVO = {(byte) 0x97, 'J', 'B', '2', '\r', '\n', 0x1A, '\n'};
    private static final int BREVE = 4;
    private static final int LARGA = 7;
    private static final int DESCONOCIDA = -1;

    private final ByteBuffer in;
    private final SalidaAcotada.Suma work;
    /** Dictionaries of symbols by the number of their segment; null for what is none. */
    private final Map<Integer, SimbolosJbig2.Resultado> segments = new HashMap<>();

    private boolean page;
    private int width;
    private int height;
    private boolean striped;
    private long stripes;
    private int regions;
    private long points;
    private long references;
    private long blits;

    /** Size of the picture in points. */
    record Tamano(int width, int height) {}

    private MedidaJbig2(byte[] stream, SalidaAcotada.Suma work) {
        this.in = ByteBuffer.wrap(stream);
        this.work = work;
    }

    /**
     * Measures a picture.
     *
     * @param stream its global segments, if any, and its own
     * @param work points decoded so far for measuring
     * @throws PdfDesmedidoException when it unfolds to more than scans do
     * @throws PdfIndibujableException when it is cut, or of a kind that is not read
     */
    static Tamano of(byte[] stream, SalidaAcotada.Suma work) {
        try {
            return new MedidaJbig2(stream, work).walk();
        } catch (BufferUnderflowException | IOException | IndexOutOfBoundsException cut) {
            throw new PdfIndibujableException("cut JBIG2");
        }
    }

    private Tamano walk() throws IOException {
        drawable(
                in.remaining() < ARCHIVO.length
                        || !Arrays.equals(in.array(), 0, ARCHIVO.length, ARCHIVO, 0, ARCHIVO.length),
                "JBIG2 file");
        boolean more = true;
        while (more && in.remaining() >= Integer.BYTES) {
            more = segment();
        }
        drawable(page, "JBIG2 without a page");
        long rows = height == DESCONOCIDA ? stripes : height;
        Desplegado.pixels(width, rows);
        return new Tamano(width, (int) rows);
    }

    /** One segment; whether others follow. */
    private boolean segment() throws IOException {
        int number = in.getInt();
        int flags = in.get();
        int type = flags & 0x3F;
        int[] referred = referred(number);
        int association = (flags & 0x40) == 0 ? in.get() : in.getInt();
        int length = in.getInt();
        drawable(association == 0 || association == 1, "page of a JBIG2 segment");
        drawable(length >= 0 && length <= in.remaining(), "length of a JBIG2 segment");
        drawable(number >= 0 && !segments.containsKey(number), "number of a JBIG2 segment");
        ByteBuffer data = in.slice(in.position(), length);
        in.position(in.position() + length);
        segments.put(number, type == 0 ? symbols(data, referred) : null);
        switch (type) {
            case 0, 49, 51, 52, 62 -> {}
            case 6, 7 -> text(data, association, referred);
            case 38, 39 -> region(data, association);
            case 48 -> page(data, association);
            case 50 -> stripes = Math.max(stripes, 1L + Integer.toUnsignedLong(data.getInt()));
            default -> drawable(false, "kind of a JBIG2 segment");
        }
        LimitesPdf.require(segments.size() <= LimitesPdf.SEGMENTOS, "JBIG2 segments");
        return type != 51;
    }

    private int[] referred(int number) {
        int count = Byte.toUnsignedInt(in.get()) >> 5;
        if (count > BREVE) {
            drawable(count == LARGA, "references of a JBIG2 segment");
            in.position(in.position() - 1);
            count = in.getInt() & 0x1FFF_FFFF;
            LimitesPdf.require(count <= LimitesPdf.SEGMENTOS, "references of a JBIG2 segment");
            in.position(in.position() + (count + 8) / 8);
        }
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = number <= 256 ? in.get() & 0xFF : number <= 65_536 ? in.getShort() & 0xFFFF : in.getInt();
        }
        return found;
    }

    private SimbolosJbig2.Resultado symbols(ByteBuffer data, int[] referred) throws IOException {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return SimbolosJbig2.check(bytes, given(referred).exported(), work);
    }

    /** What the dictionaries that a segment refers to give together. */
    private SimbolosJbig2.Resultado given(int[] referred) {
        int all = 0;
        long largest = 0;
        for (int number : referred) {
            SimbolosJbig2.Resultado one = segments.get(number);
            drawable(one != null, "reference of a JBIG2 segment");
            all += one.exported();
            LimitesPdf.require(all <= LimitesPdf.SIMBOLOS, "JBIG2 symbols");
            largest = Math.max(largest, one.largest());
        }
        references += all;
        LimitesPdf.require(references <= LimitesPdf.REFERENCIAS, "references to JBIG2 symbols");
        return new SimbolosJbig2.Resultado(all, largest);
    }

    private void page(ByteBuffer data, int association) {
        drawable(!page && association == 1, "page of a JBIG2 picture");
        page = true;
        width = data.getInt();
        height = data.getInt();
        data.position(data.position() + 2 * Integer.BYTES + 1);
        striped = data.getShort() < 0;
        drawable(width > 0 && (height > 0 || height == DESCONOCIDA && striped), "size of a JBIG2 picture");
    }

    /** Each region is unfolded by itself before it is laid on the page. */
    private long region(ByteBuffer data, int association) {
        int wide = data.getInt();
        int high = data.getInt();
        data.position(data.position() + 2 * Integer.BYTES + 1);
        drawable(association == 1 && wide > 0 && high > 0, "size of a JBIG2 region");
        Desplegado.pixels(wide, high);
        points += (wide + 7L) / 8 * 8 * high;
        LimitesPdf.require(
                ++regions <= LimitesPdf.REGIONES && points <= 2 * LimitesPdf.PIXELES, "regions of a JBIG2 picture");
        return (long) wide * high;
    }

    private void text(ByteBuffer data, int association, int[] referred) {
        long most = region(data, association);
        drawable((data.getShort() & 3) == 0, "kind of JBIG2 text");
        long shown = Math.min(most, Integer.toUnsignedLong(data.getInt()));
        blits += shown * (given(referred).largest() + LimitesPdf.LETRA);
        LimitesPdf.require(blits <= LimitesPdf.LETRAS_BYTES, "letters of a JBIG2 picture");
    }

    private static void drawable(boolean is, String what) {
        PdfIndibujableException.require(is, what);
    }
}
