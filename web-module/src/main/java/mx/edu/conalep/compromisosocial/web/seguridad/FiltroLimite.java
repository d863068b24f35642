package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Keeps one client from taking what is public away from all others: more requests a minute than the limit are answered with 429 and the
 * time to wait. The login has a lock of its own, by name. No database is asked, and no page drawn by Faces.
 */
public class FiltroLimite extends HttpFilter {

    private static final int TOO_MANY = 429;
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"es-MX\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\""
                    + " content=\"width=device-width, initial-scale=1\"><title>%1$s</title></head><body><main><h1>%1$s</h1><p>%2$s</p>"
                    + "</main></body></html>";

    @Inject
    private transient Clock clock;

    @Inject
    private transient DireccionCliente direccion;

    private transient LimitePublico limite;

    @Override
    public void init() {
        limite = new LimitePublico(ConfiguracionLimite.of(System.getenv()).porMinuto(), clock);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = limite.take(DireccionRed.network(direccion.of(request)));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(wait));
        if (Rutas.isApi(Rutas.of(request))) {
            RespuestaProblema.write(request, response, TOO_MANY, new RuleViolation("api.limite", null, wait));
        } else {
            response.setStatus(TOO_MANY);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(String.format(PAGE, Messages.text("api.titulo.429"), Messages.text("api.limite", wait)));
        }
    }
}
