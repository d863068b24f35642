package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.derivado.service.ExportacionTableroService;
import mx.edu.conalep.compromisosocial.derivado.service.FiltroCompromisos;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/** The board of convenios as a file, {@code tablero.csv} or {@code .xlsx}, and the commitments that it counts, {@code compromisos.csv} or {@code .xlsx}. */
@WebServlet("/archivo/tablero-convenios/*")
public class TableroConveniosServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern TABLERO = Pattern.compile("/tablero\\.(csv|xlsx)");
    private static final Pattern COMPROMISOS = Pattern.compile("/compromisos\\.(csv|xlsx)");

    @Inject
    private transient ExportacionTableroService exportacion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher tablero = TABLERO.matcher(path);
        Matcher compromisos = COMPROMISOS.matcher(path);
        if (tablero.matches()) {
            Formato formato = format(tablero);
            answer(response, "tablero-convenios", formato, out -> exportacion.export(formato, out));
        } else if (compromisos.matches()) {
            Formato formato = format(compromisos);
            FiltroCompromisos filtro =
                    FiltroCompromisosWeb.of(request::getParameter).toFilter();
            answer(response, "compromisos", formato, out -> exportacion.exportCompromisos(filtro, formato, out));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Writes a file. */
    private interface Escritura {
        void to(OutputStream out) throws IOException;
    }

    private static Formato format(Matcher asked) {
        return "csv".equals(asked.group(1)) ? Formato.CSV : Formato.XLSX;
    }

    private static void answer(HttpServletResponse response, String nombre, Formato formato, Escritura escritura)
            throws IOException {
        Descarga.answer(response, () -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            escritura.to(file);
            Descarga.attachment(response, formato.mime(), nombre + "." + formato.extension());
            file.writeTo(response.getOutputStream());
        });
    }
}
