package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The arithmetic coder of JBIG2 (ISO/IEC 14492, Annexes A and E), so that tests can write what scanners write, and worse. */
final class CodificadorAritmetico {
    private static final int[][] QE = {
        {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0}, {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0}, {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0}, {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0}, {0x1C01, 25, 22, 0},
        {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
        {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0}, {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0},
        {0x02A1, 36, 33, 0}, {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0}
    };
    /** Bits of the prefix, bits of the value, and the first value of each range of numbers. */
    private static final int[][] RANGOS = {{0, 2, 0}, {1, 4, 4}, {2, 6, 20}, {3, 8, 84}, {4, 12, 340}, {5, 32, 4436}};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, int[]> contexts = new HashMap<>();
    private int a = 0x8000;
    private long c;
    private int ct = 12;
    private int b;
    private boolean begun;

    /** A bit in a context of a family. */
    void bit(String family, int context, int bit) {
        int[] states = contexts.computeIfAbsent(family, f -> new int[1 << 18]);
        int state = states[context] >> 1;
        int likely = states[context] & 1;
        int qe = QE[state][0];
        a -= qe;
        if (bit == likely) {
            if ((a & 0x8000) != 0) {
                c += qe;
                return;
            }
            if (a < qe) {
                a = qe;
            } else {
                c += qe;
            }
            states[context] = QE[state][1] << 1 | likely;
        } else {
            if (a < qe) {
                c += qe;
            } else {
                a = qe;
            }
            states[context] = QE[state][2] << 1 | (QE[state][3] == 1 ? 1 - likely : likely);
        }
        shift();
    }

    private void shift() {
        do {
            a <<= 1;
            c <<= 1;
            if (--ct == 0) {
                byteOut();
            }
        } while ((a & 0x8000) == 0);
    }

    private void byteOut() {
        if (b != 0xFF && c >= 0x8000000) {
            b++;
            c &= b == 0xFF ? 0x7FFFFFF : c;
        }
        boolean stuffed = b == 0xFF;
        write();
        b = (int) (c >> (stuffed ? 20 : 19)) & 0xFF;
        c &= stuffed ? 0xFFFFF : 0x7FFFF;
        ct = stuffed ? 7 : 8;
    }

    /** The byte before the first one is none. */
    private void write() {
        if (begun) {
            out.write(b);
        }
        begun = true;
    }

    /** A number in its family of contexts; null ends a series. */
    void number(String family, Long value) {
        int[] before = {1};
        step(family, before, value == null || value < 0 ? 1 : 0);
        long left = value == null ? 0 : Math.abs(value);
        int range = 0;
        while (range < 5 && left >= RANGOS[range + 1][2]) {
            range++;
        }
        for (int i = 0; i < range; i++) {
            step(family, before, 1);
        }
        if (range < 5) {
            step(family, before, 0);
        }
        for (int i = RANGOS[range][1] - 1; i >= 0; i--) {
            step(family, before, (int) ((left - RANGOS[range][2]) >> i & 1));
        }
    }

    private void step(String family, int[] before, int bit) {
        bit(family, before[0], bit);
        int next = before[0] << 1 | bit;
        before[0] = before[0] < 256 ? next : next & 511 | 256;
    }

    /** Which symbol, in so many bits. */
    void symbol(int id, int bits) {
        int before = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = id >> i & 1;
            bit("IAID", before, bit);
            before = before << 1 | bit;
        }
    }

    /** The points of a picture, row by row, by the template of sixteen points. */
    void points(boolean[][] black) {
        for (int y = 0; y < black.length; y++) {
            for (int x = 0; x < black[y].length; x++) {
                int context = 0;
                int[][] near = {
                    {-1, 0}, {-2, 0}, {-3, 0}, {-4, 0}, {3, -1}, {2, -1}, {1, -1}, {0, -1}, {-1, -1}, {-2, -1},
                    {-3, -1}, {2, -2}, {1, -2}, {0, -2}, {-1, -2}, {-2, -2}
                };
                for (int i = 0; i < near.length; i++) {
                    context |= at(black, x + near[i][0], y + near[i][1]) << i;
                }
                bit("GB", context, black[y][x] ? 1 : 0);
            }
        }
    }

    private static int at(boolean[][] black, int x, int y) {
        return y >= 0 && x >= 0 && x < black[y].length && black[y][x] ? 1 : 0;
    }

    /** Ends the data. */
    byte[] end() {
        long most = c + a;
        c |= 0xFFFF;
        c -= c >= most ? 0x8000 : 0;
        c <<= ct;
        byteOut();
        c <<= ct;
        byteOut();
        write();
        if (b != 0xFF) {
            out.write(0xFF);
        }
        out.write(0xAC);
        return out.toByteArray();
    }
}
