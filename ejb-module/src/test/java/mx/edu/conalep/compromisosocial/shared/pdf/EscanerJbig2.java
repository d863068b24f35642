package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the segments of JBIG2 pictures as scanners put them into a PDF. */
final class EscanerJbig2 {
    static final int DESCONOCIDA = -1;

    private static final int OCHO = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int number;

    private interface Parte {
        void write(DataOutputStream to) throws IOException;
    }

    private static byte[] bytes(Parte part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The first segment has this number: those of the globals come before. */
    static EscanerJbig2 from(int number) {
        EscanerJbig2 scanner = new EscanerJbig2();
        scanner.number = number;
        return scanner;
    }

    /** A segment; returns its number. */
    int segment(int type, int page, byte[] data, int... referred) {
        return segment(type, page, data.length, data, referred);
    }

    int segment(int type, int page, int length, byte[] data, int... referred) {
        out.writeBytes(bytes(to -> {
            to.writeInt(number);
            to.writeByte(type);
            to.writeByte(referred.length << 5);
            for (int each : referred) {
                to.writeByte(each);
            }
            to.writeByte(page);
            to.writeInt(length);
            to.write(data);
        }));
        return number++;
    }

    EscanerJbig2 page(int width, int height) {
        segment(48, 1, bytes(to -> {
            to.writeInt(width);
            to.writeInt(height);
            to.writeLong(0);
            to.writeByte(0);
            to.writeShort(height == DESCONOCIDA ? 0x8000 | 100 : 0);
        }));
        return this;
    }

    EscanerJbig2 stripe(int lastRow) {
        segment(50, 1, bytes(to -> to.writeInt(lastRow)));
        return this;
    }

    private static void region(DataOutputStream to, int width, int height, int x, int y) throws IOException {
        to.writeInt(width);
        to.writeInt(height);
        to.writeInt(x);
        to.writeInt(y);
        to.writeByte(0);
    }

    /** A region that says its size and holds this data. */
    EscanerJbig2 generic(int width, int height, int y, int flags, byte[] data) {
        segment(38, 1, bytes(to -> {
            region(to, width, height, 0, y);
            to.writeByte(flags);
            if ((flags & 1) == 0) {
                near(to);
            }
            to.write(data);
        }));
        return this;
    }

    private static void near(DataOutputStream to) throws IOException {
        to.write(new byte[] {3, -1, -3, -1, 2, -2, -2, -2});
    }

    /** A picture of points. */
    EscanerJbig2 picture(boolean[][] black, int y) {
        CodificadorAritmetico coder = new CodificadorAritmetico();
        coder.points(black);
        return generic(black[0].length, black.length, y, 0, coder.end());
    }

    /** A dictionary of symbols of one height; returns its number. */
    int symbols(int page, boolean[][]... each) {
        CodificadorAritmetico coder = new CodificadorAritmetico();
        coder.number("IADH", (long) each[0].length);
        long before = 0;
        for (boolean[][] symbol : each) {
            coder.number("IADW", symbol[0].length - before);
            coder.points(symbol);
            before = symbol[0].length;
        }
        coder.number("IADW", null);
        coder.number("IAEX", 0L);
        coder.number("IAEX", (long) each.length);
        return symbols(page, 0, each.length, coder.end());
    }

    /** A dictionary that says to have so many symbols and holds this data; returns its number. */
    int symbols(int page, int flags, int many, byte[] data, int... referred) {
        return segment(
                0,
                page,
                bytes(to -> {
                    to.writeShort(flags);
                    near(to);
                    to.writeInt(many);
                    to.writeInt(many);
                    to.write(data);
                }),
                referred);
    }

    /** One row of letters, each a symbol of a dictionary of two, beside each other. */
    EscanerJbig2 letters(int width, int height, int dictionary, int wide, int... ids) {
        CodificadorAritmetico coder = new CodificadorAritmetico();
        coder.number("IADT", 0L);
        coder.number("IADT", 0L);
        coder.number("IAFS", 0L);
        for (int i = 0; i < ids.length; i++) {
            if (i > 0) {
                coder.number("IADS", 1L);
            }
            coder.symbol(ids[i], 1);
        }
        coder.number("IADS", null);
        return text(width, height, 1 << 4, ids.length, coder.end(), dictionary);
    }

    /** A region of letters that says to have so many. */
    EscanerJbig2 text(int width, int height, int flags, int many, byte[] data, int... dictionaries) {
        segment(
                6,
                1,
                bytes(to -> {
                    region(to, width, height, 0, 0);
                    to.writeShort(flags);
                    to.writeInt(many);
                    to.write(data);
                }),
                dictionaries);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Black but for a frame of eight points. */
    static boolean[][] framed(int width, int height) {
        boolean[][] black = new boolean[height][width];
        for (int y = OCHO; y < height - OCHO; y++) {
            for (int x = OCHO; x < width - OCHO; x++) {
                black[y][x] = true;
            }
        }
        return black;
    }

    static boolean[][] full(int width, int height, boolean black) {
        boolean[][] all = new boolean[height][width];
        for (boolean[] row : all) {
            java.util.Arrays.fill(row, black);
        }
        return all;
    }
}
