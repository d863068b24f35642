package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Counts the strokes of the letters of a compact font (CFF): its routines call each other, and who reads it writes each call out. What is counted is
 * what the reader would write, call by call, as it would.
 */
final class MedidaTrazos {
    private static final int HONDO = 20;
    private static final int NINGUNO = Integer.MIN_VALUE;

    private final byte[][] global;
    private final byte[][] own;
    private final List<Integer> numbers = new ArrayList<>();
    private int stems;
    private long strokes;
    private long all;

    private MedidaTrazos(CFFFont font, Map<String, Object> values) {
        this.global = font.getGlobalSubrIndex().toArray(new byte[0][]);
        this.own = values.get("Subrs") instanceof byte[][] routines ? routines : new byte[0][];
    }

    /**
     * Counts the strokes of each letter of each font of a file; of one that is none it counts nothing.
     *
     * @throws PdfDesmedidoException when a letter has more than letters have
     */
    static void check(byte[] file) {
        List<CFFFont> fonts;
        try {
            fonts = new CFFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException | RuntimeException other) {
            return;
        }
        for (CFFFont font : fonts) {
            if (font instanceof CFFType1Font simple) {
                new MedidaTrazos(font, simple.getPrivateDict()).letters(font);
            } else if (font instanceof CFFCIDFont keyed) {
                // which of them a letter uses is told by another table
                keyed.getPrivDicts().forEach(values -> new MedidaTrazos(font, values).letters(font));
            }
        }
    }

    private void letters(CFFFont font) {
        for (byte[] letter : font.getCharStringBytes()) {
            numbers.clear();
            stems = 0;
            strokes = 0;
            try {
                run(letter, 0);
            } catch (IndexOutOfBoundsException cut) {
                // whoever reads it leaves it out
            }
            all += strokes;
            LimitesPdf.require(all <= LimitesPdf.TRAZOS_EN_TOTAL, "strokes of a font");
        }
    }

    private void run(byte[] code, int depth) {
        LimitesPdf.require(depth <= HONDO, "routines of a letter");
        for (int at = 0; at < code.length; ) {
            LimitesPdf.require(++strokes <= LimitesPdf.TRAZOS, "strokes of a letter");
            int b = code[at++] & 0xFF;
            if (b >= 32 || b == 28) {
                at = number(code, at, b);
            } else if (b == 10 || b == 29) {
                call(b == 10 ? own : global, depth);
            } else if (b != 11 || at < code.length) {
                at = command(b, at);
            }
        }
    }

    private int number(byte[] code, int at, int b) {
        int next = b < 247 && b != 28 ? at : b == 28 ? at + 2 : b == 255 ? at + 4 : at + 1;
        int value = NINGUNO;
        if (b == 28) {
            value = code[at] << 8 | code[at + 1] & 0xFF;
        } else if (b < 247) {
            value = b - 139;
        } else if (b < 251) {
            value = (b - 247) * 256 + (code[at] & 0xFF) + 108;
        } else if (b < 255) {
            value = -(b - 251) * 256 - (code[at] & 0xFF) - 108;
        }
        numbers.add(value);
        return next;
    }

    private void call(byte[][] routines, int depth) {
        if (routines.length == 0) {
            return;
        }
        int bias = routines.length < 1240 ? 107 : routines.length < 33_900 ? 1131 : 32_768;
        int index = bias + numbers.remove(numbers.size() - 1);
        if (index >= 0 && index < routines.length) {
            run(routines[index], depth + 1);
        }
    }

    /** Masks have a bit for each stem before them. */
    private int command(int b, int at) {
        boolean mask = b == 19 || b == 20;
        stems += mask || b == 1 || b == 3 || b == 18 || b == 23 ? numbers.size() / 2 : 0;
        numbers.clear();
        return mask ? at + (stems + 7) / 8 : b == 12 ? at + 1 : at;
    }
}
