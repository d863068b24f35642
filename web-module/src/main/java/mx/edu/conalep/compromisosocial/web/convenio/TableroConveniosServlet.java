package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.derivado.service.ExportacionTableroService;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/** The board of convenios as a file: {@code tablero.csv}, {@code tablero.xlsx}. */
@WebServlet("/archivo/tablero-convenios/*")
public class TableroConveniosServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern TABLERO = Pattern.compile("/tablero\\.(csv|xlsx)");

    @Inject
    private transient ExportacionTableroService exportacion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = TABLERO.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Formato formato = "csv".equals(asked.group(1)) ? Formato.CSV : Formato.XLSX;
        Descarga.answer(response, () -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            exportacion.export(formato, file);
            Descarga.attachment(response, formato.mime(), "tablero-convenios." + formato.extension());
            file.writeTo(response.getOutputStream());
        });
    }
}
