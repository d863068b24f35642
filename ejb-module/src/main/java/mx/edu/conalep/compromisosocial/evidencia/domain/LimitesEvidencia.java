package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.util.Arrays;

/**
 * How much is accepted; each value is a setting of the DVS.
 *
 * @param bytesImagen largest picture received, in bytes
 * @param bytesVideo largest video received, in bytes
 * @param bytesPdf largest PDF received, in bytes
 * @param pixeles most pixels (width × height) that a picture may unfold to
 * @param porActividad most files that one activity may carry
 * @param ladoPublica longest side of the served picture, in pixels
 * @param ladoMiniatura longest side of the thumbnail, in pixels
 */
public record LimitesEvidencia(
        long bytesImagen,
        long bytesVideo,
        long bytesPdf,
        long pixeles,
        int porActividad,
        int ladoPublica,
        int ladoMiniatura) {

    /** Longest side of the served picture in pixels: a signature on a photographed list stays legible. */
    public static final int LADO_PUBLICA = 2560;

    /** Longest side of a thumbnail in pixels. */
    public static final int LADO_MINIATURA = 320;

    /** The values in force while the DVS has set none. */
    public static final LimitesEvidencia USUALES =
            new LimitesEvidencia(15_000_000L, 100_000_000L, 20_000_000L, 60_000_000L, 40, LADO_PUBLICA, LADO_MINIATURA);

    /** Largest file of any format, in bytes: nothing beyond it is even written to disk. */
    public long bytesMax() {
        return Math.max(bytesVideo, Math.max(bytesImagen, bytesPdf));
    }

    /** Largest file of a kind in any of its formats, in bytes. */
    public long bytesMax(TipoEvidencia tipo) {
        return Arrays.stream(FormatoEvidencia.values())
                .filter(tipo::admits)
                .mapToLong(this::bytesMax)
                .max()
                .orElseThrow();
    }

    /** Largest file of a format, in bytes. */
    public long bytesMax(FormatoEvidencia formato) {
        return switch (formato) {
            case JPEG, PNG, WEBP -> bytesImagen;
            case MP4 -> bytesVideo;
            case PDF -> bytesPdf;
        };
    }
}
