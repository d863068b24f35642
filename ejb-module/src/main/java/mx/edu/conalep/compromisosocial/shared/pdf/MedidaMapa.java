package mx.edu.conalep.compromisosocial.shared.pdf;

import java.nio.charset.StandardCharsets;

/** Counts the letters that the ranges of a table of letters (CMap) stand for, as its reader writes out each of them. */
final class MedidaMapa {
    private static final byte[] RANGOS = "beginbfrange".getBytes(StandardCharsets.US_ASCII);
    private static final int HEX = 16;

    private final byte[] map;
    private int at;
    private int length;

    private MedidaMapa(byte[] map) {
        this.map = map;
    }

    /**
     * Counts.
     *
     * @throws PdfDesmedidoException when there are more than in any script
     */
    static long letters(byte[] map) {
        return new MedidaMapa(map).count();
    }

    private long count() {
        long found = 0;
        for (int i = 0; i + RANGOS.length <= map.length; i++) {
            if (map[i] == RANGOS[0] && begins(i)) {
                at = i + RANGOS.length;
                found += ranges();
                LimitesPdf.require(found <= LimitesPdf.LETRAS_DE_FUENTE, "letters of a font");
            }
        }
        return found;
    }

    private boolean begins(int from) {
        for (int i = 0; i < RANGOS.length; i++) {
            if (map[from + i] != RANGOS[i]) {
                return false;
            }
        }
        return true;
    }

    /** From, to and the first value of each range, until something else stands there. */
    private long ranges() {
        long found = 0;
        while (opens('<')) {
            long from = number();
            if (!opens('<')) {
                return found;
            }
            long to = number();
            if (opens('<')) {
                number();
                found += to < from ? 0 : (to - from + 1) * (1 + length / HEX);
            } else if (opens('[')) {
                while (at < map.length && map[at] != ']') {
                    at++;
                }
                at++;
            } else {
                return found;
            }
            LimitesPdf.require(found <= LimitesPdf.LETRAS_DE_FUENTE, "letters of a font");
        }
        return found;
    }

    private boolean opens(char mark) {
        while (at < map.length && map[at] >= 0 && map[at] <= ' ') {
            at++;
        }
        boolean is = at < map.length && map[at] == mark;
        at += is ? 1 : 0;
        return is;
    }

    /** As its reader does it: what is no digit is skipped, and only four bytes count. */
    private long number() {
        int value = 0;
        length = 0;
        while (at < map.length && map[at] != '>') {
            int digit = Character.digit(map[at++], HEX);
            if (digit >= 0) {
                value = value << 4 | digit;
                length++;
            }
        }
        at++;
        return length % 2 == 0 ? value : value << 4;
    }
}
