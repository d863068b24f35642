package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Takes what a filter unfolds and stops it at a limit; keeps the bytes only when they are wanted. */
final class SalidaAcotada extends OutputStream {
    /** What the streams of a document unfold to together, the steps between their filters included. */
    static final class Suma {
        private final long limit;
        private long bytes;

        Suma(long limit) {
            this.limit = limit;
        }

        void add(long more) {
            bytes += more;
            LimitesPdf.require(bytes <= limit, "all streams unfold beyond their limit");
        }
    }

    private final long limit;
    private final Suma suma;
    private final ByteArrayOutputStream kept;
    private long bytes;
    private long marks;

    SalidaAcotada(long limit, boolean keep) {
        this(limit, keep, new Suma(Long.MAX_VALUE));
    }

    SalidaAcotada(long limit, boolean keep, Suma suma) {
        this.limit = limit;
        this.suma = suma;
        this.kept = keep ? new ByteArrayOutputStream() : null;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) {
        bytes += length;
        LimitesPdf.require(bytes <= limit, "a stream unfolds beyond its limit");
        suma.add(length);
        marks += marks(block, from, length);
        if (kept != null) {
            kept.write(block, from, length);
        }
    }

    /** How many bytes may begin an object. */
    static long marks(byte[] block, int from, int length) {
        long found = 0;
        for (int i = from; i < from + length; i++) {
            byte b = block[i];
            found += b == '<' || b == '[' || b == '(' || b == '/' ? 1 : 0;
        }
        return found;
    }

    /** For what a filter before this one unfolds: kept, and part of the same sum. */
    SalidaAcotada before(long itsLimit) {
        return new SalidaAcotada(itsLimit, true, suma);
    }

    long bytes() {
        return bytes;
    }

    long marks() {
        return marks;
    }

    byte[] kept() {
        return kept.toByteArray();
    }
}
