package mx.edu.conalep.compromisosocial.web.tablero;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.documento.CeldaSegura;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.service.TableroService;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/** The board as a CSV (UTF-8 with its mark, so that spreadsheets read it): {@code ?periodo=2026-T1&entidad=15}. */
@WebServlet("/archivo/tablero.csv")
public class TableroCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COLUMNAS = "\uFEFFplantel,nombre,entidad,situacion,borradores,en_validacion,devueltas,"
            + "validadas,extemporaneas,vencidas,proximo_vencimiento\r\n";

    @Inject
    private transient TableroService tablero;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String periodo = request.getParameter("periodo");
            String entidad = request.getParameter("entidad");
            String filas =
                    tablero
                            .list(Direccion.trimestre(periodo), entidad == null || entidad.isBlank() ? null : entidad)
                            .stream()
                            .map(TableroCsvServlet::row)
                            .collect(Collectors.joining());
            response.setContentType("text/csv;charset=UTF-8");
            PoliticaArchivo.apply(response, "text/csv");
            response.setHeader("Content-Disposition", "attachment; filename=\"tablero-" + periodo + ".csv\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write((COLUMNAS + filas).getBytes(StandardCharsets.UTF_8));
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String row(RenglonTablero r) {
        return Stream.of(
                        r.plantel(),
                        r.nombre(),
                        r.entidad(),
                        r.situacion(),
                        r.borradores(),
                        r.enValidacion(),
                        r.devueltas(),
                        r.validadas(),
                        r.extemporaneas(),
                        r.vencidas(),
                        r.proximoVence() == null ? "" : r.proximoVence())
                .map(valor -> "\"" + CeldaSegura.text(valor.toString()).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
