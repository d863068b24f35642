package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;

/** The correction of a consolidated activity: asked for by the entidad, decided by the DVS. */
public final class PaginaRectificacion {

    private final Navegador navegador;

    public PaginaRectificacion(Navegador navegador) {
        this.navegador = navegador;
    }

    /** Opens the form from the activity's record. */
    public PaginaRectificacion openFrom(String folio) {
        navegador.open("/actividad/ficha?folio=" + folio);
        navegador.click(By.cssSelector("a[href*='/actividad/rectificacion?']"));
        return this;
    }

    /** Asks for a correction of some fields, by their columns. */
    public PaginaRectificacion ask(Map<String, String> corregidos, String motivo) {
        corregidos.forEach((columna, valor) -> navegador.type(By.id(columna), valor));
        navegador.type(By.id("motivo"), motivo);
        navegador.click(By.cssSelector("#formulario .boton-principal"));
        return this;
    }

    /** Opens those that wait, by the link on the list of activities. */
    public PaginaRectificacion openPending() {
        navegador.open("/actividad/lista");
        navegador.click(By.cssSelector("a[href$='/actividad/rectificaciones']"));
        return this;
    }

    /** What one that waits says. */
    public String pending(String folio) {
        return navegador.see(By.xpath(panel(folio))).getText();
    }

    public PaginaRectificacion authorise(String folio) {
        navegador.click(By.xpath(panel(folio) + "//input[@value='Autorizar']"));
        return this;
    }

    public PaginaRectificacion reject(String folio, String razon) {
        navegador.type(By.xpath(panel(folio) + "//textarea"), razon);
        navegador.click(By.xpath(panel(folio) + "//input[@value='Rechazar']"));
        return this;
    }

    private static String panel(String folio) {
        return "//form//section[.//h2[contains(., '" + folio + "')]]";
    }
}
