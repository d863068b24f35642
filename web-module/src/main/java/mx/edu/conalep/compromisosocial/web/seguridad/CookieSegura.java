package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import java.util.Map;

/**
 * Where people reach the application encrypted, as BASE_URL says, the session's cookie never travels in clear. The server itself would
 * see only its own line, which behind a proxy is in clear.
 */
@WebListener
public class CookieSegura implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (isForHttps(System.getenv())) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }

    static boolean isForHttps(Map<String, String> entorno) {
        return entorno.getOrDefault("BASE_URL", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("https://");
    }
}
