package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One box of an MP4 file (ISO/IEC 14496-12): a length, a type of four letters and a content that may be further boxes.
 *
 * @param tipo the four letters
 * @param inicio where its header begins in the file, in bytes
 * @param contenido where its content begins
 * @param fin where it ends
 * @param hijas the boxes inside, for the types that hold boxes
 */
record CajaMp4(String tipo, long inicio, long contenido, long fin, List<CajaMp4> hijas) {

    private static final Set<String> CONTAINERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf", "mfra");
    private static final int MAX_DEPTH = 10;
    private static final int MAX_BOXES = 50_000;
    private static final int MAX_TABLE = 16 * 1024 * 1024;

    /** The boxes of a file; each must end within the one that holds it, and the last at the end of the file. */
    static List<CajaMp4> parse(FileChannel file) throws IOException {
        return parse(file, 0, file.size(), 0, new int[] {MAX_BOXES});
    }

    private static List<CajaMp4> parse(FileChannel file, long from, long to, int depth, int[] left) throws IOException {
        List<CajaMp4> boxes = new ArrayList<>();
        long position = from;
        while (position < to) {
            CajaMp4 box = header(file, position, to);
            if (depth > MAX_DEPTH || left[0]-- == 0) {
                throw EvidenciaRechazada.because("video.broken");
            }
            boxes.add(
                    CONTAINERS.contains(box.tipo)
                            ? new CajaMp4(
                                    box.tipo,
                                    box.inicio,
                                    box.contenido,
                                    box.fin,
                                    parse(file, box.contenido, box.fin, depth + 1, left))
                            : box);
            position = box.fin;
        }
        return boxes;
    }

    private static CajaMp4 header(FileChannel file, long position, long to) throws IOException {
        ByteBuffer start = read(file, position, Math.min(16, to - position));
        if (start.remaining() < 8) {
            throw EvidenciaRechazada.because("video.broken");
        }
        long size = Integer.toUnsignedLong(start.getInt());
        byte[] name = new byte[4];
        start.get(name);
        long head = 8;
        if (size == 1 && start.remaining() == 8) {
            size = start.getLong();
            head = 16;
        } else if (size == 0) {
            size = to - position;
        }
        if (size < head || size > to - position) {
            throw EvidenciaRechazada.because("video.broken");
        }
        return new CajaMp4(
                new String(name, StandardCharsets.ISO_8859_1), position, position + head, position + size, List.of());
    }

    /** The first box below this one along a path of types. */
    Optional<CajaMp4> find(String... path) {
        Optional<CajaMp4> found = Optional.of(this);
        for (String type : path) {
            found = found.flatMap(
                    box -> box.hijas.stream().filter(h -> h.tipo.equals(type)).findFirst());
        }
        return found;
    }

    /** Every box below this one of a type held directly. */
    List<CajaMp4> all(String type) {
        return hijas.stream().filter(h -> h.tipo.equals(type)).toList();
    }

    /** Its content in memory; only for tables, which are small. */
    ByteBuffer content(FileChannel file) throws IOException {
        if (fin - contenido > MAX_TABLE) {
            throw EvidenciaRechazada.because("video.broken");
        }
        return read(file, contenido, fin - contenido);
    }

    private static ByteBuffer read(FileChannel file, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) count);
        while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
