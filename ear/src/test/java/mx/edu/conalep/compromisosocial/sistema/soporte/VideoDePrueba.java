package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A video that a browser plays: an MP4 with one grey picture of 128 by 96 points in H.264, whose blocks are written out without
 * compression (I_PCM), so that it takes no encoder.
 */
final class VideoDePrueba {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 96;
    private static final int BLOCKS = WIDTH / 16 * (HEIGHT / 16);
    private static final byte[] SEQUENCE = hex("6742000af841a2");
    private static final byte[] PICTURE = hex("68ce3880");
    private static final byte[] MATRIX = ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
    private static final int LANGUAGE = 0x55C4;

    private VideoDePrueba() {}

    /** The file; its points have the given brightness. */
    static byte[] mp4(int brightness) {
        byte[] sample = sample(brightness);
        byte[] kind = box("ftyp", ascii("isom"), ints(512), ascii("isomavc1mp41"));
        int start = kind.length + movie(sample.length, 0).length + 8;
        return join(kind, movie(sample.length, start), box("mdat", sample));
    }

    /** One picture: its header ends with the kind of its first block, each further block begins with its own. */
    private static byte[] sample(int brightness) {
        byte[] block = new byte[384];
        Arrays.fill(block, 0, 256, (byte) Math.max(1, brightness));
        Arrays.fill(block, 256, 384, (byte) 0x80);
        ByteArrayOutputStream slice = new ByteArrayOutputStream();
        slice.writeBytes(hex("05888421a0"));
        for (int i = 0; i < BLOCKS; i++) {
            slice.writeBytes(i == 0 ? new byte[0] : hex("0d00"));
            slice.writeBytes(block);
        }
        slice.write(0x80);
        return join(ints(slice.size()), slice.toByteArray());
    }

    private static byte[] movie(int size, int start) {
        byte[] head = box(
                "mvhd",
                ints(0, 0, 0, 1000, 1000, 0x10000),
                shorts(0x100, 0),
                ints(0, 0),
                MATRIX,
                new byte[24],
                ints(2));
        byte[] trackHead = box("tkhd", ints(3, 0, 0, 1, 0, 1000, 0, 0, 0, 0), MATRIX, ints(WIDTH << 16, HEIGHT << 16));
        byte[] mediaHead = box("mdhd", ints(0, 0, 0, 1000, 1000), shorts(LANGUAGE, 0));
        byte[] handler = box("hdlr", ints(0, 0), ascii("vide"), new byte[12], ascii("v"), new byte[1]);
        byte[] reference = box("dinf", box("dref", ints(0, 1), box("url ", ints(1))));
        byte[] media = box("minf", box("vmhd", ints(1, 0, 0)), reference, table(size, start));
        return box("moov", head, box("trak", trackHead, box("mdia", mediaHead, handler, media)));
    }

    private static byte[] table(int size, int start) {
        byte[] sets = join(new byte[] {1, 0x42, 0, 0x0A, -1, -31}, shorts(SEQUENCE.length), SEQUENCE, new byte[] {1});
        byte[] setup = box("avcC", sets, shorts(PICTURE.length), PICTURE);
        byte[] shape =
                join(shorts(WIDTH, HEIGHT), ints(0x480000, 0x480000, 0), shorts(1), new byte[32], shorts(24, 0xFFFF));
        byte[] codec = box("avc1", new byte[6], shorts(1), new byte[16], shape, setup);
        return box(
                "stbl",
                box("stsd", ints(0, 1), codec),
                box("stts", ints(0, 1, 1, 1000)),
                box("stsc", ints(0, 1, 1, 1, 1)),
                box("stsz", ints(0, size, 1)),
                box("stco", ints(0, 1, start)));
    }

    private static byte[] box(String type, byte[]... parts) {
        byte[] content = join(parts);
        return join(ints(content.length + 8), ascii(type), content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        Arrays.stream(values).forEach(value -> bytes.putShort((short) value));
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
