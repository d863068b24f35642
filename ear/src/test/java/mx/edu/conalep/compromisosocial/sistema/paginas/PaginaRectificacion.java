package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The correction of a consolidated activity: asked for by the entidad, decided by the DVS. */
public final class PaginaRectificacion {

    private final Navegador navegador;

    public PaginaRectificacion(Navegador navegador) {
        this.navegador = navegador;
    }

    /** A consolidated activity of which no correction waits. */
    public String correctable() {
        return new PaginaLista(navegador)
                .open().choose("estado", "CONSOLIDADA").folios().stream()
                        .filter(folio ->
                                new PaginaFicha(navegador).open(folio).actions().contains("Solicitar rectificación"))
                        .findFirst()
                        .orElseThrow();
    }

    /** Opens the form from the activity's record. */
    public PaginaRectificacion openFrom(String folio) {
        navegador.open("/actividad/ficha?folio=" + folio);
        navegador.click(By.cssSelector("a[href*='/actividad/rectificacion?']"));
        return this;
    }

    /** Opens the form by its address, which nothing may link to. */
    public PaginaRectificacion openByHand(String folio) {
        navegador.open("/actividad/rectificacion?folio=" + folio);
        return this;
    }

    /** Whether the page takes a request. */
    public boolean isOffered() {
        return !navegador.driver().findElements(By.id("motivo")).isEmpty();
    }

    /** Chooses one of the values that a field may hold. */
    public PaginaRectificacion choose(String columna, String valor) {
        new Select(navegador.see(By.id(columna))).selectByValue(valor);
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

    /** Opens the page on which one is resolved from its card on Mi bandeja. */
    public PaginaRectificacion resolveFromTray(String folio) {
        navegador.open("/");
        navegador.click(By.xpath("//article[contains(., '" + folio + "')]//a"));
        return this;
    }

    /** What one that waits says. */
    public String pending(String folio) {
        return navegador.see(By.xpath(panel(folio))).getText();
    }

    /** Opens the page on which one is resolved. */
    public PaginaRectificacion resolve(String folio) {
        navegador.click(By.xpath(panel(folio) + "//a[.='Resolver']"));
        return this;
    }

    public PaginaRectificacion authorise() {
        navegador.click(By.cssSelector("#formulario .boton-principal"));
        return this;
    }

    public PaginaRectificacion reject(String motivo) {
        navegador.type(By.id("motivo"), motivo);
        navegador.click(By.cssSelector("#formulario .boton-peligro"));
        return this;
    }

    /** What is told beside a field. */
    public String error(String campo) {
        return navegador
                .see(By.cssSelector("[data-campo='" + campo + "'] .mensaje"))
                .getText();
    }

    private static String panel(String folio) {
        return "//section[.//h2[contains(., '" + folio + "')]]";
    }
}
