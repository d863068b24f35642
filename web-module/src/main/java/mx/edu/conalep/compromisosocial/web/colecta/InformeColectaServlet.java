package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaService;
import mx.edu.conalep.compromisosocial.web.marco.DescargaInforme;

/**
 * Hands out to the browser's session what the API hands out to a token:
 * {@code /archivo/informes-colecta/{folio}/{version}/informe.pdf} and {@code informe.xlsx}.
 */
@WebServlet("/archivo/informes-colecta/*")
public class InformeColectaServlet extends HttpServlet {

    private static final Pattern RUTA = Pattern.compile("/([A-Z0-9-]{4,32})/([1-9]\\d{0,8})/informe\\.(pdf|xlsx)");

    @Inject
    private transient InformeColectaService informes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DescargaInforme.answer(RUTA, request, response, informes::open);
    }
}
