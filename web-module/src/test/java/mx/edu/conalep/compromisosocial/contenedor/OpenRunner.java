package mx.edu.conalep.compromisosocial.contenedor;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import mx.edu.conalep.compromisosocial.web.seguridad.FiltroActor;

/** Opens the address through which Arquillian runs the tests inside the deployed application. */
@WebListener
public class OpenRunner implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setInitParameter(FiltroActor.ABIERTAS, "/ArquillianServletRunnerEE9");
    }
}
