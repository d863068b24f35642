package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Recognises a second file hidden in the parts of a picture that no viewer draws (a polyglot). */
final class Disfraz {

    private static final List<String> TEXT =
            List.of("<script", "<html", "<svg", "<?php", "<!doctype html", "<iframe", "%pdf-1.");
    private static final List<String> BINARY =
            List.of("PK\u0003\u0004", "PK\u0005\u0006", "MZ\u0090", "\u007fELF", "Rar!", "7z\u00bc\u00af");

    private Disfraz() {}

    /** Whether a block of hidden data carries a page, a script or a PDF. */
    static boolean inMetadata(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return TEXT.stream().anyMatch(text::contains);
    }

    /** Whether the bytes after a picture's end carry a page, a script, an archive or a program. */
    static boolean afterEnd(byte[] tail) {
        String text = new String(tail, StandardCharsets.ISO_8859_1);
        return inMetadata(tail) || BINARY.stream().anyMatch(text::contains);
    }
}
