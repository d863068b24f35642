package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.service.AmparoConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioBreve;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Json;

/**
 * Convenios from which an activity may derive, for the capture form: {@code ?dia=2026-03-01&texto=salud} answers {@code {items: [{folio,
 * texto}]}} with those in force on that day, today without one.
 */
@WebServlet("/carga/convenios")
public class ConveniosServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MAX = 20;
    private static final int LARGO = 100;

    @Inject
    private transient AmparoConsulta convenios;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String texto = Objects.toString(request.getParameter("texto"), "");
        try {
            List<ConvenioBreve> found = convenios.search(
                    day(request.getParameter("dia")), texto.substring(0, Math.min(LARGO, texto.length())), MAX);
            JsonArrayBuilder items = Json.createArrayBuilder();
            found.forEach(c -> items.add(Json.createObjectBuilder()
                    .add("folio", c.folio())
                    .add(
                            "texto",
                            Stream.of(c.objeto(), c.contrapartes())
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(" · ")))));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("items", items)
                            .build()
                            .toString());
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private LocalDate day(String asked) {
        try {
            return LocalDate.parse(Objects.toString(asked, ""));
        } catch (DateTimeException none) {
            return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        }
    }
}
