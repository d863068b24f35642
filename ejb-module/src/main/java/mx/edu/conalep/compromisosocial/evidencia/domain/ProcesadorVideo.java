package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Videos: the boxes are walked whole, there must be a picture track whose data lies within the file, and the served copy loses
 * every box and track that is not sound or picture (places, dates, notes, the sensors' track), blanked where they stand.
 */
final class ProcesadorVideo implements Procesador {

    private static final Pattern ISO_6709 = Pattern.compile("([+-]\\d{2}(?:\\.\\d+)?)([+-]\\d{3}(?:\\.\\d+)?)");
    private static final long SECONDS_1904_TO_1970 = 2_082_844_800L;
    private static final int NOTES_LIMIT = 1024 * 1024;

    @Override
    public EvidenciaProcesada process(FormatoEvidencia formato, Path archivo, LimitesEvidencia limites, Path carpeta)
            throws IOException {
        Path copia = Files.createTempFile(carpeta, "publica-", ".tmp");
        boolean done = false;
        try {
            Files.copy(archivo, copia, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel file = FileChannel.open(copia, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                EvidenciaProcesada result = examine(file, copia);
                done = true;
                return result;
            } catch (BufferUnderflowException | IndexOutOfBoundsException shorter) {
                throw EvidenciaRechazada.because("video.broken");
            }
        } finally {
            if (!done) {
                Files.deleteIfExists(copia);
            }
        }
    }

    private static EvidenciaProcesada examine(FileChannel file, Path copia) throws IOException {
        List<CajaMp4> boxes = CajaMp4.parse(file);
        CajaMp4 moov = boxes.stream()
                .filter(b -> b.tipo().equals("moov"))
                .findFirst()
                .orElseThrow(() -> EvidenciaRechazada.because("video.broken"));
        boolean data = boxes.stream().anyMatch(b -> b.tipo().equals("mdat"));
        if (!data || !boxes.get(0).tipo().equals("ftyp") || moov.find("mvhd").isEmpty()) {
            throw EvidenciaRechazada.because("video.broken");
        }
        CajaMp4 picture = null;
        for (CajaMp4 trak : moov.all("trak")) {
            MuestrasMp4.chunks(trak, file);
            picture = picture == null && "vide".equals(BlanqueadorMp4.handler(trak, file)) ? trak : picture;
        }
        if (picture == null) {
            throw EvidenciaRechazada.because("video.noPicture");
        }
        Captura captura = captura(boxes, moov, file);
        int[] size = size(picture, file);
        BlanqueadorMp4.blank(boxes, file);
        file.force(false);
        return new EvidenciaProcesada(
                FormatoEvidencia.MP4, copia, FormatoEvidencia.MP4.mime(), null, size[0], size[1], captura);
    }

    /** Width and height stand at the end of the track's header as 16.16 fixed point. */
    private static int[] size(CajaMp4 trak, FileChannel file) throws IOException {
        ByteBuffer head = trak.find("tkhd")
                .orElseThrow(() -> EvidenciaRechazada.because("video.broken"))
                .content(file);
        if (head.remaining() < 84) {
            throw EvidenciaRechazada.because("video.broken");
        }
        return new int[] {head.getShort(head.limit() - 8) & 0xFFFF, head.getShort(head.limit() - 4) & 0xFFFF};
    }

    private static Captura captura(List<CajaMp4> boxes, CajaMp4 moov, FileChannel file) throws IOException {
        ByteBuffer head = moov.find("mvhd").orElseThrow().content(file);
        if (head.remaining() < 20) {
            throw EvidenciaRechazada.because("video.broken");
        }
        long seconds = head.get(0) == 1 ? head.getLong(4) : Integer.toUnsignedLong(head.getInt(4));
        Instant instant = seconds > SECONDS_1904_TO_1970 && seconds < 2 * SECONDS_1904_TO_1970
                ? Instant.ofEpochSecond(seconds - SECONDS_1904_TO_1970)
                : null;
        Double[] place = new Double[2];
        readPlace(boxes, file, place);
        return new Captura(null, instant, place[0], place[1]);
    }

    private static void readPlace(List<CajaMp4> boxes, FileChannel file, Double[] place) throws IOException {
        for (CajaMp4 box : boxes) {
            boolean notes = box.tipo().equals("udta") || box.tipo().equals("meta");
            if (place[0] == null && notes && box.fin() - box.contenido() <= NOTES_LIMIT) {
                Matcher m = ISO_6709.matcher(StandardCharsets.ISO_8859_1.decode(box.content(file)));
                if (m.find()) {
                    place[0] = Double.valueOf(m.group(1));
                    place[1] = Double.valueOf(m.group(2));
                }
            }
            readPlace(box.hijas(), file, place);
        }
    }
}
