package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** File formats that are admitted as evidence, each with the media type told to the browser and the names that claim it. */
public enum FormatoEvidencia {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4", "m4v"),
    PDF("application/pdf", "pdf");

    private final String mime;
    private final Set<String> extensiones;
    private final String extension;

    FormatoEvidencia(String mime, String... extensiones) {
        this.mime = mime;
        this.extension = extensiones[0];
        this.extensiones = Set.of(extensiones);
    }

    public String mime() {
        return mime;
    }

    /** The usual ending of a file name, without its dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is a picture, which is always encoded anew before it is served. */
    public boolean isImagen() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** The format that a file name claims by its ending, if it claims one of ours. */
    public static Optional<FormatoEvidencia> claimedBy(String nombre) {
        int dot = nombre == null ? -1 : nombre.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String ending = nombre.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.extensiones.contains(ending))
                .findFirst();
    }

    /** The admitted format of a media type, if it is one. */
    public static Optional<FormatoEvidencia> ofMime(String mime) {
        return Arrays.stream(values()).filter(f -> f.mime.equals(mime)).findFirst();
    }
}
