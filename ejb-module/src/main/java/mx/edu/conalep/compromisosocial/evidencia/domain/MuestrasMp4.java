package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Where the samples of one track lie in the file, from its tables stco or co64, stsc and stsz. */
final class MuestrasMp4 {

    /** A stretch of the file, in bytes. */
    record Tramo(long inicio, long largo) {}

    private MuestrasMp4() {}

    /** The starts of the track's chunks; a start beyond the file's end means that the file is cut. */
    static List<Long> chunks(CajaMp4 trak, FileChannel file) throws IOException {
        CajaMp4 table = trak.find("mdia", "minf", "stbl").orElseThrow(() -> EvidenciaRechazada.because("video.broken"));
        boolean wide = table.find("co64").isPresent();
        CajaMp4 box = table.find(wide ? "co64" : "stco").orElseThrow(() -> EvidenciaRechazada.because("video.broken"));
        ByteBuffer data = box.content(file);
        List<Long> starts = new ArrayList<>();
        try {
            data.getInt();
            for (int left = data.getInt(); left > 0; left--) {
                long start = wide ? data.getLong() : Integer.toUnsignedLong(data.getInt());
                if (start < 0 || start >= file.size()) {
                    throw EvidenciaRechazada.because("video.broken");
                }
                starts.add(start);
            }
        } catch (BufferUnderflowException shorter) {
            throw EvidenciaRechazada.because("video.broken");
        }
        return starts;
    }

    /** The stretches that hold the track's samples. */
    static List<Tramo> samples(CajaMp4 trak, FileChannel file) throws IOException {
        List<Long> chunks = chunks(trak, file);
        List<Tramo> stretches = new ArrayList<>();
        try {
            int[] perChunk = samplesPerChunk(trak, file, chunks.size());
            ByteBuffer sizes = table(trak, "stsz", file);
            sizes.getInt();
            int fixed = sizes.getInt();
            sizes.getInt();
            long total = 0;
            for (int i = 0; i < chunks.size(); i++) {
                long length = 0;
                for (int n = 0; n < perChunk[i] && fixed == 0; n++) {
                    length += Integer.toUnsignedLong(sizes.getInt());
                }
                length = fixed == 0 ? length : Integer.toUnsignedLong(fixed) * Math.max(0, perChunk[i]);
                total += length;
                if (length > file.size() - chunks.get(i) || total > file.size()) {
                    throw EvidenciaRechazada.because("video.broken");
                }
                stretches.add(new Tramo(chunks.get(i), length));
            }
        } catch (BufferUnderflowException shorter) {
            throw EvidenciaRechazada.because("video.broken");
        }
        return stretches;
    }

    private static int[] samplesPerChunk(CajaMp4 trak, FileChannel file, int chunks) throws IOException {
        ByteBuffer data = table(trak, "stsc", file);
        data.getInt();
        int[] counts = new int[chunks];
        for (int left = data.getInt(); left > 0; left--) {
            int first = data.getInt() - 1;
            int count = data.getInt();
            data.getInt();
            for (int i = Math.max(0, first); i < chunks; i++) {
                counts[i] = count;
            }
        }
        return counts;
    }

    private static ByteBuffer table(CajaMp4 trak, String type, FileChannel file) throws IOException {
        return trak.find("mdia", "minf", "stbl", type)
                .orElseThrow(() -> EvidenciaRechazada.because("video.broken"))
                .content(file);
    }
}
