package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.actividad.service.acuse.AcuseService;
import mx.edu.conalep.compromisosocial.actividad.service.exportacion.ExportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.PlantillaImportacion;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/**
 * Files of activities for the browser: {@code lista.csv}, {@code lista.xlsx}, {@code plantilla.csv} and {@code plantilla.xlsx} to be filled
 * in and imported, and {@code {folio}/acuse.pdf}.
 */
@WebServlet("/archivo/actividades/*")
public class ArchivoActividadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SC_UNPROCESSABLE = 422;
    private static final Pattern LISTA = Pattern.compile("/lista\\.(csv|xlsx)");
    private static final Pattern PLANTILLA = Pattern.compile("/plantilla\\.(csv|xlsx)");
    private static final String PLANTEL_DE_EJEMPLO = "15-016";
    private static final int DIAS_HISTORICO = 120;
    private static final Pattern ACUSE = Pattern.compile("/([A-Z0-9-]{4,32})/acuse\\.pdf");

    @Inject
    private transient ExportacionService exportacion;

    @Inject
    private transient AcuseService acuses;

    @Inject
    private transient PantallaService pantallas;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher lista = LISTA.matcher(path);
        Matcher acuse = ACUSE.matcher(path);
        Matcher plantilla = PLANTILLA.matcher(path);
        try {
            if (lista.matches()) {
                list(request, response, "csv".equals(lista.group(1)) ? Formato.CSV : Formato.XLSX);
            } else if (plantilla.matches()) {
                template(response, "csv".equals(plantilla.group(1)) ? Formato.CSV : Formato.XLSX);
            } else if (acuse.matches()) {
                receipt(request, response, acuse.group(1));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RuleViolationException refused) {
            tell(response, refused);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response, Formato formato) throws IOException {
        headers(response, formato.mime(), "attachment", "actividades." + formato.extension());
        exportacion.export(FiltroWeb.of(request::getParameter).toFilter(), formato, response.getOutputStream());
    }

    /** The example of whoever imports history is of a quarter that is over. */
    private void template(HttpServletResponse response, Formato formato) throws IOException {
        pantallas.importFile();
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        LocalDate dia = hoy.minusDays(ActorActual.get().is(Rol.DVS) ? DIAS_HISTORICO : 1);
        String propio = ActorActual.get().ambito().plantel();
        headers(response, formato.mime(), "attachment", "plantilla-actividades." + formato.extension());
        PlantillaImportacion.write(
                formato, propio == null ? PLANTEL_DE_EJEMPLO : propio, dia, response.getOutputStream());
    }

    private void receipt(HttpServletRequest request, HttpServletResponse response, String folio) throws IOException {
        String envio = request.getParameter("envio");
        Integer numero = envio != null && envio.matches("\\d{1,4}") ? Integer.valueOf(envio) : null;
        byte[] pdf = acuses.pdf(folio, numero);
        headers(response, "application/pdf", "inline", "acuse-" + folio + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static void tell(HttpServletResponse response, RuleViolationException refused) throws IOException {
        headers(response, "text/plain;charset=UTF-8", "inline", "aviso.txt");
        response.setStatus(SC_UNPROCESSABLE);
        for (RuleViolation violation : refused.violations()) {
            response.getOutputStream().write((violation.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void headers(HttpServletResponse response, String mime, String how, String name) {
        response.setContentType(mime);
        PoliticaArchivo.apply(response, mime);
        response.setHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
