package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a served file may do in the browser: nothing, in a place of its own, so that one that passed for something harmless still is.
 * Where a browser's viewer needs more, it gets that alone.
 */
public final class PoliticaArchivo {

    private static final String CLOSED = "default-src 'none'; frame-ancestors 'self'; sandbox";

    /**
     * A video opened in a tab of its own is asked for once more, in stretches, by the page that the browser makes for it: out of a
     * foreign place that would go without the session. Scripts, forms and windows stay forbidden.
     */
    private static final String VIDEO =
            "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-same-origin";

    /**
     * Not in a sandbox: the PDF viewers of Firefox and Safari, and those of Chromium for years, show an empty page there, as they
     * work with scripts in the document's place. A PDF with scripts of its own is refused when it is received.
     */
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private PoliticaArchivo() {}

    /** Says so in the answer, instead of what the filter said for all. */
    public static void apply(HttpServletResponse response, String mime) {
        response.setHeader("Content-Security-Policy", of(mime));
    }

    static String of(String mime) {
        if (mime.startsWith("application/pdf")) {
            return PDF;
        }
        return mime.startsWith("video/") ? VIDEO : CLOSED;
    }
}
