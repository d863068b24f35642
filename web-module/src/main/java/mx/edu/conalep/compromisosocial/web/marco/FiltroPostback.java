package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Answers a form whose view is gone, or that never was ours, with 400 and the page that says so. The failure is the request's, not the
 * server's, and the page must not be asked for the same view again: it is made as if nothing had been sent.
 */
public class FiltroPostback extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/errores/expirada.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!"POST".equals(request.getMethod()) || response.isCommitted() || !isOfTheView(request, failed)) {
                throw failed;
            }
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            request.setAttribute("regreso", Procedencia.page(request));
            request.getRequestDispatcher(PAGE).forward(new NothingSent(request), response);
        }
    }

    private static boolean isOfTheView(HttpServletRequest request, Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return !GuardiaPostback.isRestored(request);
    }

    /** The same request without what it sent, about the page that tells; wrappers of the address below it still name the other one. */
    private static final class NothingSent extends HttpServletRequestWrapper {

        NothingSent(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getServletPath() {
            return PAGE;
        }

        @Override
        public String getPathInfo() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
