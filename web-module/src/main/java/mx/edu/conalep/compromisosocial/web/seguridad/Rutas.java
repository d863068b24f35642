package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import mx.edu.conalep.compromisosocial.web.marco.Procedencia;

/** What an address is for, as far as entering matters. Whatever is not named here needs a person who has entered. */
final class Rutas {

    static final String INGRESO = "/ingreso";
    static final String CONTRASENA = "/cuenta/contrasena";
    static final String ESTADO = "/sesion/estado";

    private static final String PAGE = ".xhtml";

    private Rutas() {}

    /**
     * The address within the application as the container serves it: decoded, without {@code ..} and without a session id; of a page
     * as people know it, without its file's ending.
     */
    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = rest == null ? request.getServletPath() : request.getServletPath() + rest;
        boolean page = path.endsWith(PAGE) && !isStatic(path);
        return page ? path.substring(0, path.length() - PAGE.length()) : path;
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Style sheets, scripts and images, the same for everybody. */
    static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico");
    }

    /** Open to whoever has not entered. */
    static boolean isPublic(String path) {
        return isStatic(path)
                || path.equals(INGRESO)
                || path.equals("/listo")
                || path.equals("/openapi")
                || path.equals("/openapi/")
                || path.startsWith("/sesion/")
                || path.equals("/avisos/baja")
                || path.equals("/avisos/baja-directa")
                || path.startsWith("/publico/")
                || path.equals("/api/v1/sesiones")
                || path.startsWith("/api/v1/publico/");
    }

    /** Open to whoever must change his password before anything else. */
    static boolean isForPasswordChange(String path) {
        return isPublic(path) || path.equals(CONTRASENA);
    }

    /** A script's request, which must get a status and not a page. */
    static boolean isScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /**
     * The page, with its query, that a request of somebody who has not entered is about: what it asks for or, of a form, the page that
     * holds it. The form itself tells only the path, so the rest is taken from the page that sent it, if that is the same.
     */
    static String wanted(HttpServletRequest request) {
        String path = of(request);
        if ("GET".equals(request.getMethod())) {
            return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        }
        String page = Procedencia.page(request);
        return page != null && page.startsWith(request.getContextPath() + path + "?")
                ? page.substring(request.getContextPath().length())
                : path;
    }

    /**
     * Where to go after entering: the page that was asked for, if it is one of ours, else the start. Only a path with a query of
     * plain characters is taken, so that nobody is sent elsewhere.
     */
    static String destination(String wanted) {
        boolean ours = wanted != null
                && wanted.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*(\\?[A-Za-z0-9&=_.%:+-]*)?")
                && !wanted.startsWith(INGRESO)
                && !wanted.startsWith("/sesion/")
                && !isApi(wanted);
        return ours ? wanted : "/";
    }
}
