package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Walks the container of a picture from its first to its last byte before any decoder sees it: every block must end inside the
 * file, the picture must have its end, and nothing else may hide in it. Gives back the EXIF block.
 */
final class EstructuraImagen {

    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int COM = 0xFE;
    private static final int TAIL_LIMIT = 8 * 1024 * 1024;
    private static final int METADATA_LIMIT = 4 * 1024 * 1024;

    private EstructuraImagen() {}

    /**
     * Checks a picture's container.
     *
     * @return the EXIF block (a TIFF), empty when there is none
     * @throws mx.edu.conalep.compromisosocial.shared.RuleViolationException {@code evidencia.imagen.broken} or
     *     {@code evidencia.archivo.polyglot}
     */
    static byte[] check(FormatoEvidencia formato, Path archivo) throws IOException {
        try (FlujoContado in = new FlujoContado(archivo)) {
            return switch (formato) {
                case JPEG -> jpeg(in);
                case PNG -> png(in);
                case WEBP -> webp(in);
                default -> throw new IllegalArgumentException("Not a picture: " + formato);
            };
        } catch (EOFException truncated) {
            throw EvidenciaRechazada.because("imagen.broken");
        }
    }

    private static byte[] jpeg(FlujoContado in) throws IOException {
        byte[] exif = {};
        in.skip(2);
        int marker = nextMarker(in);
        while (marker != EOI) {
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                marker = nextMarker(in);
                continue;
            }
            int length = in.u16() - 2;
            if (length < 0) {
                throw EvidenciaRechazada.because("imagen.broken");
            }
            byte[] block = in.bytes(length);
            if ((marker == COM || marker >= 0xE0 && marker <= 0xEF) && Disfraz.inMetadata(block)) {
                throw EvidenciaRechazada.because("archivo.polyglot");
            }
            if (marker == APP1 && exif.length == 0 && startsWith(block, "Exif\0\0")) {
                exif = Arrays.copyOfRange(block, 6, block.length);
            }
            marker = marker == SOS ? afterScan(in) : nextMarker(in);
        }
        refuseTail(in);
        return exif;
    }

    private static int nextMarker(FlujoContado in) throws IOException {
        if (in.u8() != 0xFF) {
            throw EvidenciaRechazada.because("imagen.broken");
        }
        int marker = in.u8();
        while (marker == 0xFF) {
            marker = in.u8();
        }
        return marker;
    }

    /** Skips compressed data up to the next marker that is neither stuffing nor a restart. */
    private static int afterScan(FlujoContado in) throws IOException {
        int previous = 0;
        while (true) {
            int value = in.u8();
            if (previous == 0xFF && value != 0 && value != 0xFF && (value < 0xD0 || value > 0xD7)) {
                return value;
            }
            previous = value;
        }
    }

    /** Phones append further pictures, a short video or their own notes: they are not kept. Anything foreign is refused. */
    private static void refuseTail(FlujoContado in) throws IOException {
        if (in.remaining() > TAIL_LIMIT) {
            throw EvidenciaRechazada.because("archivo.polyglot");
        }
        byte[] tail = in.bytes(in.remaining());
        boolean padding = isPadding(tail);
        boolean ofPhone = startsWith(tail, "\u00ff\u00d8\u00ff")
                || endsWith(tail, "SEFT")
                || tail.length > 8 && startsWith(Arrays.copyOfRange(tail, 4, 8), "ftyp");
        if (!padding && (!ofPhone || Disfraz.afterEnd(tail))) {
            throw EvidenciaRechazada.because("archivo.polyglot");
        }
    }

    private static byte[] png(FlujoContado in) throws IOException {
        byte[] exif = {};
        in.skip(8);
        String type = "";
        while (!"IEND".equals(type)) {
            long length = in.u32();
            byte[] name = in.bytes(4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            byte[] data = in.bytes(length);
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(data);
            if (crc.getValue() != in.u32()) {
                throw EvidenciaRechazada.because("imagen.broken");
            }
            exif = "eXIf".equals(type) ? data : exif;
            refuseDisguise("IDAT".equals(type) ? new byte[0] : data);
        }
        refuseRest(in);
        return exif;
    }

    private static byte[] webp(FlujoContado in) throws IOException {
        byte[] exif = {};
        in.skip(4);
        long end = in.u32LittleEndian() - 4;
        in.skip(4);
        if (end > in.remaining()) {
            throw EvidenciaRechazada.because("imagen.broken");
        }
        long rest = in.remaining() - end;
        while (in.remaining() > rest + 7) {
            String type = new String(in.bytes(4), StandardCharsets.ISO_8859_1);
            long length = in.u32LittleEndian();
            if (type.startsWith("VP8") || "ALPH".equals(type) || "ANMF".equals(type)) {
                in.skip(length);
            } else {
                byte[] data = in.bytes(length);
                exif = "EXIF".equals(type) ? withoutPrefix(data) : exif;
                refuseDisguise(data);
            }
            in.skip(Math.min(length & 1, in.remaining()));
        }
        refuseRest(in);
        return exif;
    }

    private static byte[] withoutPrefix(byte[] data) {
        return startsWith(data, "Exif\0\0") ? Arrays.copyOfRange(data, 6, data.length) : data;
    }

    private static void refuseDisguise(byte[] metadata) {
        if (metadata.length > METADATA_LIMIT || Disfraz.inMetadata(metadata)) {
            throw EvidenciaRechazada.because("archivo.polyglot");
        }
    }

    private static void refuseRest(FlujoContado in) throws IOException {
        if (in.remaining() > TAIL_LIMIT || !isPadding(in.bytes(in.remaining()))) {
            throw EvidenciaRechazada.because("archivo.polyglot");
        }
    }

    private static boolean isPadding(byte[] tail) {
        for (byte value : tail) {
            if (value != 0 && value != '\n' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] block, String start) {
        byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
        return block.length >= expected.length
                && Arrays.equals(block, 0, expected.length, expected, 0, expected.length);
    }

    private static boolean endsWith(byte[] block, String end) {
        byte[] expected = end.getBytes(StandardCharsets.ISO_8859_1);
        int from = block.length - expected.length;
        return from >= 0 && Arrays.equals(block, from, block.length, expected, 0, expected.length);
    }
}
