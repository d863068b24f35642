package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.consolidacion.domain.CsvConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.service.Cifras;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.consolidacion.service.InformeService;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;
import mx.edu.conalep.compromisosocial.web.marco.DescargaInforme;

/**
 * Hands out to the browser's session what the API hands out to a token:
 * {@code /archivo/consolidaciones/{periodo}/{version}/informe.pdf}, {@code informe.xlsx} and {@code {nivel}.csv}.
 */
@WebServlet("/archivo/consolidaciones/*")
public class InformeServlet extends HttpServlet {

    private static final Pattern RUTA = Pattern.compile(
            "/(2\\d{3}-T[1-4])/([1-9]\\d{0,8})/(?:informe\\.(pdf|xlsx)|(plantel|entidad|nacional)\\.csv)");

    @Inject
    private transient ConsolidacionConsulta consulta;

    @Inject
    private transient InformeService informes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = RUTA.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Trimestre periodo = Trimestre.parse(path.group(1));
        Integer version = Integer.valueOf(path.group(2));
        Descarga.answer(response, () -> {
            if (path.group(3) == null) {
                csv(response, consulta.figures(periodo, Nivel.parse(path.group(4)), version));
            } else {
                DescargaInforme.send(response, informes.open(periodo, version, Formato.parse(path.group(3))));
            }
        });
    }

    private static void csv(HttpServletResponse response, Cifras cifras) throws IOException {
        StringBuilder out = new StringBuilder();
        var version = cifras.version();
        CsvConsolidacion.write(out, version.periodo(), version.version(), cifras.nivel(), cifras.celdas());
        String name = "consolidacion-" + version.periodo().clave() + "-v" + version.version() + "-"
                + cifras.nivel().clave() + ".csv";
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        Descarga.attachment(response, "text/csv;charset=UTF-8", name);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
