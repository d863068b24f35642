package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Blanks in place, without moving a byte of sound or picture, everything in an MP4 that is neither. */
final class BlanqueadorMp4 {

    private static final Set<String> TOP_LEVEL_KEPT =
            Set.of("ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp", "wide");
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> PLAYED = Set.of("vide", "soun");
    private static final int BLOCK = 64 * 1024;

    private BlanqueadorMp4() {}

    /** Blanks notes, dates, foreign boxes and the tracks of sensors and texts, their samples included. */
    static void blank(List<CajaMp4> boxes, FileChannel file) throws IOException {
        for (CajaMp4 box : boxes) {
            if (!TOP_LEVEL_KEPT.contains(box.tipo())) {
                blankBox(box, file);
                continue;
            }
            blankNotes(box.hijas(), file);
            if (box.tipo().equals("moov")) {
                blankTracks(box, file);
            }
        }
    }

    /** What a track carries: {@code vide}, {@code soun} or something that is not played. */
    static String handler(CajaMp4 trak, FileChannel file) throws IOException {
        ByteBuffer data = trak.find("mdia", "hdlr")
                .orElseThrow(() -> EvidenciaRechazada.because("video.broken"))
                .content(file);
        if (data.remaining() < 12) {
            throw EvidenciaRechazada.because("video.broken");
        }
        byte[] name = new byte[4];
        data.get(8, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static void blankTracks(CajaMp4 moov, FileChannel file) throws IOException {
        boolean fragmented = moov.find("mvex").isPresent();
        for (CajaMp4 trak : moov.all("trak")) {
            if (PLAYED.contains(handler(trak, file))) {
                continue;
            }
            if (fragmented) {
                throw EvidenciaRechazada.because("video.sensorTrack");
            }
            for (MuestrasMp4.Tramo tramo : MuestrasMp4.samples(trak, file)) {
                zero(file, tramo.inicio(), tramo.largo());
            }
            blankBox(trak, file);
        }
    }

    private static void blankNotes(List<CajaMp4> boxes, FileChannel file) throws IOException {
        for (CajaMp4 box : boxes) {
            if (NOTES.contains(box.tipo())) {
                blankBox(box, file);
            } else if (box.tipo().equals("mvhd")
                    || box.tipo().equals("tkhd")
                    || box.tipo().equals("mdhd")) {
                boolean wide = box.content(file).get(0) == 1;
                zero(file, box.contenido() + 4, wide ? 16 : 8);
            }
            blankNotes(box.hijas(), file);
        }
    }

    private static void blankBox(CajaMp4 box, FileChannel file) throws IOException {
        zero(file, box.contenido(), box.fin() - box.contenido());
        write(file, box.inicio() + 4, ByteBuffer.wrap("free".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void zero(FileChannel file, long from, long count) throws IOException {
        for (long left = count, at = from; left > 0; ) {
            int n = (int) Math.min(BLOCK, left);
            write(file, at, ByteBuffer.allocate(n));
            at += n;
            left -= n;
        }
    }

    private static void write(FileChannel file, long at, ByteBuffer data) throws IOException {
        while (data.hasRemaining()) {
            file.write(data, at + data.position());
        }
    }
}
