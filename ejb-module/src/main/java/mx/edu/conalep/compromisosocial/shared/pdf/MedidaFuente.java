package mx.edu.conalep.compromisosocial.shared.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what the tables of a TrueType or OpenType font unfold to: tables may point many times at the same few bytes. */
final class MedidaFuente {
    private static final int CMAP = 0x636D6170;
    private static final int NAME = 0x6E616D65;
    private static final int KERN = 0x6B65726E;
    private static final int GSUB = 0x47535542;
    private static final int MAXP = 0x6D617870;
    private static final int HEAD = 0x68656164;
    private static final int LOCA = 0x6C6F6361;
    private static final int GLYF = 0x676C7966;
    /** A name that no reader knows. */
    private static final int OCULTA = 0x7A7A7A7A;

    private static final int SUBTABLAS = 64;
    private static final int BYTE = 256;
    private static final int CORTO = 0xFFFF;

    private final ByteBuffer font;
    /** Where tables begin, the last one of a name. */
    private final Map<Integer, Long> places = new HashMap<>();

    private long letters;

    private MedidaFuente(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /**
     * Counts letters.
     *
     * @return none when it is of another kind
     * @throws PdfDesmedidoException when there are more than in any script, or tables that no font within a PDF needs
     */
    static long letters(byte[] font) {
        MedidaFuente measure = new MedidaFuente(font);
        try {
            measure.tables();
        } catch (IndexOutOfBoundsException | BufferUnderflowException end) {
            // whoever reads it ends there as well
        }
        MedidaTrazos.check(font);
        return measure.letters;
    }

    /**
     * Takes the substitutions of letters out of a font, in place: who writes a document has made them, who draws it needs none, and a
     * few of their bytes can stand for any number of letters.
     *
     * @return whether there were some
     */
    static boolean hideSubstitutions(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        boolean found = false;
        for (int entry = 12; entry + 16 <= font.length && entry < 12 + 16 * (bytes.getShort(4) & CORTO); entry += 16) {
            if (bytes.getInt(entry) == GSUB) {
                bytes.putInt(entry, OCULTA);
                found = true;
            }
        }
        return found;
    }

    private int u16(long at) {
        return font.getShort(Math.toIntExact(at)) & CORTO;
    }

    private long u32(long at) {
        return font.getInt(Math.toIntExact(Math.min(at, Integer.MAX_VALUE))) & 0xFFFF_FFFFL;
    }

    private void tables() {
        int many = u16(4);
        for (int i = 0; i < many; i++) {
            int entry = 12 + 16 * i;
            long offset = u32(entry + 8);
            places.put(font.getInt(entry), offset);
            switch (font.getInt(entry)) {
                case CMAP -> table(() -> letters(offset));
                case NAME -> table(() -> names(offset));
                case KERN -> table(() -> require(u16(offset) == 0 || u32(offset + 4) <= SUBTABLAS, "pairs"));
                default -> {}
            }
        }
        if (places.keySet().containsAll(List.of(MAXP, HEAD, LOCA, GLYF))) {
            MedidaGlifos.Tablas tables =
                    new MedidaGlifos.Tablas(places.get(MAXP), places.get(HEAD), places.get(LOCA), places.get(GLYF));
            table(() -> MedidaGlifos.check(font, tables));
        }
    }

    /** A table that is cut ends the reading of itself alone. */
    private static void table(Runnable table) {
        try {
            table.run();
        } catch (IndexOutOfBoundsException | ArithmeticException end) {
            // nothing more is there to be read
        }
    }

    private static void require(boolean within, String what) {
        LimitesPdf.require(within, what);
    }

    private void add(long more) {
        letters += Math.max(0, more);
        require(letters <= LimitesPdf.LETRAS_DE_FUENTE, "letters of a font");
    }

    private void names(long table) {
        int many = u16(table + 2);
        long bytes = 0;
        for (int i = 0; i < many; i++) {
            bytes += u16(table + 6 + 12L * i + 8);
            require(bytes <= LimitesPdf.OBJETOS, "names of a font");
        }
    }

    private void letters(long table) {
        int many = u16(table + 2);
        require(many <= SUBTABLAS, "tables of letters");
        for (int i = 0; i < many; i++) {
            long start = table + u32(table + 4 + 8L * i + 4);
            table(() -> subtable(start));
        }
    }

    private void subtable(long start) {
        switch (u16(start)) {
            case 0 -> add(BYTE);
            case 2 -> headers(start + 6);
            case 4 -> segments(start + 14, u16(start + 6) / 2);
            case 6 -> add(u16(start + 8));
            case 8 -> groups(start + 12 + 8192, Integer.MAX_VALUE);
            case 10 -> add(u32(start + 16));
            case 12 -> groups(start + 12, CORTO);
            case 13 -> groups(start + 12, Integer.MAX_VALUE);
            case 14 -> add(u32(start + 6));
            default -> add(CORTO);
        }
    }

    private void headers(long keys) {
        int most = 0;
        for (int i = 0; i < BYTE; i++) {
            most = Math.max(most, u16(keys + 2L * i) / 8);
        }
        for (int i = 0; i <= most; i++) {
            add(u16(keys + 512 + 8L * i + 2));
        }
    }

    private void segments(long ends, int many) {
        long starts = ends + 2L * many + 2;
        for (int i = 0; i < many; i++) {
            add(u16(ends + 2L * i) - u16(starts + 2L * i) + 1L);
        }
    }

    private void groups(long count, long most) {
        long many = u32(count);
        for (long i = 0; i < many; i++) {
            long group = count + 4 + 12 * i;
            add(Math.min(most, u32(group + 4) - u32(group) + 1));
        }
    }
}
