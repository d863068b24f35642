package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file read forwards in blocks, with its position known; an early end is an {@link EOFException}. */
final class FlujoContado implements AutoCloseable {

    private final InputStream in;
    private final long length;
    private final byte[] block = new byte[64 * 1024];
    private int at;
    private int filled;
    private long position;

    FlujoContado(Path file) throws IOException {
        this.length = Files.size(file);
        this.in = Files.newInputStream(file);
    }

    long remaining() {
        return length - position;
    }

    int u8() throws IOException {
        if (at == filled) {
            fill();
        }
        position++;
        return block[at++] & 0xFF;
    }

    private void fill() throws IOException {
        at = 0;
        filled = in.read(block, 0, block.length);
        if (filled <= 0) {
            filled = 0;
            throw new EOFException("End of file at " + position);
        }
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    long u32LittleEndian() throws IOException {
        return u8() | u8() << 8 | u8() << 16 | (long) u8() << 24;
    }

    byte[] bytes(long count) throws IOException {
        requireLeft(count);
        byte[] copy = new byte[(int) count];
        for (int done = 0; done < copy.length; ) {
            if (at == filled) {
                fill();
            }
            int n = Math.min(filled - at, copy.length - done);
            System.arraycopy(block, at, copy, done, n);
            at += n;
            done += n;
            position += n;
        }
        return copy;
    }

    void skip(long count) throws IOException {
        requireLeft(count);
        for (long left = count; left > 0; ) {
            if (at == filled) {
                fill();
            }
            int n = (int) Math.min(filled - at, left);
            at += n;
            left -= n;
            position += n;
        }
    }

    private void requireLeft(long count) throws EOFException {
        if (count < 0 || count > remaining()) {
            throw new EOFException("A block of " + count + " bytes at " + position + " goes beyond the end");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
