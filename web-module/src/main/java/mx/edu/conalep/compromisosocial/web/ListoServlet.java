package mx.edu.conalep.compromisosocial.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells launchers and load balancers that the application is deployed, its schema migrated. The server opens its port
 * before that, so the port alone says nothing.
 */
@WebServlet("/listo")
public class ListoServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print("LISTO");
    }
}
