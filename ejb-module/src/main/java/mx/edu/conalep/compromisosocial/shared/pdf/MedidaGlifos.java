package mx.edu.conalep.compromisosocial.shared.pdf;

import java.nio.ByteBuffer;

/** Counts the points of the letters of a TrueType font: a letter made of letters made of letters has more than its file has bytes. */
final class MedidaGlifos {
    private static final int CORTO = 0xFFFF;
    private static final int HONDO = 16;
    private static final int MAS = 0x20;
    private static final int[][] TRAMOS = {{1, 2}, {0x08, 2}, {0x40, 4}, {0x80, 8}};

    private final ByteBuffer font;
    private final long places;
    private final long letters;
    private final boolean wide;
    private final long[] points;
    private long parts;

    /** Where the tables of the letters' number, the head, the places and the letters begin. */
    record Tablas(long maxp, long head, long loca, long glyf) {}

    private MedidaGlifos(ByteBuffer font, Tablas tables) {
        this.font = font;
        this.places = tables.loca();
        this.letters = tables.glyf();
        this.wide = u16(tables.head() + 50) != 0;
        this.points = new long[u16(tables.maxp() + 4)];
    }

    /**
     * Counts the points of each letter.
     *
     * @throws PdfDesmedidoException when one has more than letters may have
     */
    static void check(ByteBuffer font, Tablas tables) {
        MedidaGlifos measure = new MedidaGlifos(font, tables);
        for (int i = 0; i < measure.points.length; i++) {
            measure.points(i, 0);
        }
    }

    private int u16(long at) {
        return font.getShort(Math.toIntExact(at)) & CORTO;
    }

    private long place(int letter) {
        return wide
                ? font.getInt(Math.toIntExact(places + 4L * letter)) & 0xFFFF_FFFFL
                : 2L * u16(places + 2L * letter);
    }

    /** None for what is not there, as its reader does; the number is kept, so that each letter is walked once. */
    private long points(int letter, int depth) {
        LimitesPdf.require(depth <= HONDO, "letters within letters");
        if (letter >= points.length || points[letter] > 0) {
            return letter >= points.length ? 0 : points[letter];
        }
        try {
            points[letter] = 1 + count(letters + place(letter), depth);
        } catch (IndexOutOfBoundsException | ArithmeticException cut) {
            points[letter] = 1;
        }
        LimitesPdf.require(points[letter] <= CORTO, "points of a letter");
        return points[letter];
    }

    private long count(long start, int depth) {
        int contours = font.getShort(Math.toIntExact(start));
        if (contours >= 0) {
            return contours == 0 ? 0 : u16(start + 10 + 2L * (contours - 1));
        }
        long found = 0;
        long at = start + 10;
        int flags;
        do {
            LimitesPdf.require(++parts <= LimitesPdf.LETRAS_DE_FUENTE, "parts of letters");
            flags = u16(at);
            found += points(u16(at + 2), depth + 1);
            LimitesPdf.require(found <= CORTO, "points of a letter");
            at += 6;
            for (int[] more : TRAMOS) {
                at += (flags & more[0]) == 0 ? 0 : more[1];
            }
        } while ((flags & MAS) != 0);
        return found;
    }
}
