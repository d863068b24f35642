package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * What the screens of a record have in common: inputs by their paths, acts that ask once, the head with folio and states.
 *
 * @param <P> the page itself, so that calls go on
 */
public abstract class PaginaForma<P extends PaginaForma<P>> {

    private static final By ACTO = By.cssSelector("dialog[open] .acciones input[type=submit]");

    protected final Navegador navegador;
    private final String carpeta;

    /** @param carpeta where the pages live, {@code /convenio/} */
    protected PaginaForma(Navegador navegador, String carpeta) {
        this.navegador = navegador;
        this.carpeta = carpeta;
    }

    protected abstract P self();

    public P open(String pagina, String folio) {
        navegador.open(carpeta + pagina + "?folio=" + folio);
        return self();
    }

    /** Begins a new one from the list. */
    public P begin() {
        navegador.open(carpeta + "lista");
        navegador.click(By.cssSelector(".encabezado .boton-principal"));
        return self();
    }

    /** Types into the input of a path, {@code partes[1].rfc} or {@code clausulas.b}. */
    public P type(String campo, String texto) {
        navegador.type(By.id(id(campo)), texto);
        return self();
    }

    /**
     * Sets a date; the browser's own widget takes it in the order of its language, so it is set as a value, and the page hears of it as of
     * one that is typed: the words below it are there before anything else is pressed.
     */
    public P date(String campo, String iso) {
        navegador.js(
                "const input = document.getElementById(arguments[0]); input.value = arguments[1];"
                        + "['input', 'change'].forEach(kind => input.dispatchEvent(new Event(kind, { bubbles: true })))",
                id(campo),
                iso);
        return self();
    }

    /** What an input holds. */
    public String value(String campo) {
        return navegador.see(By.id(id(campo))).getDomProperty("value");
    }

    /** What is told beside the input of a path. */
    public String error(String campo) {
        return navegador.see(By.id(id(campo) + "-error")).getText();
    }

    protected static String id(String campo) {
        return campo.replaceAll("\\[(\\d+)]$", ":$1:valor")
                .replaceAll("\\[(\\d+)]\\.", ":$1:")
                .replace('.', '_');
    }

    public P save() {
        navegador.click(By.id("guardar"));
        return self();
    }

    /** Presses a button that says so, such as one that adds a row. */
    public P press(String texto) {
        navegador.click(By.xpath(
                "//main//input[@type='submit' and not(contains(@class, 'oculto')) and @value='" + texto + "']"));
        return self();
    }

    /** Chooses an act that asks once, and answers yes; the question is told. */
    public String act(String texto) {
        navegador.click(By.xpath("//button[@data-dialogo and .='" + texto + "']"));
        String question = navegador.see(By.cssSelector("dialog[open]")).getText();
        navegador.click(ACTO);
        return question;
    }

    /** Chooses the file of the form. */
    public P choose(Path archivo) {
        navegador.driver().findElement(By.id("archivo")).sendKeys(archivo.toString());
        return self();
    }

    /** Follows a link of the page's head. */
    public P go(String texto) {
        navegador.click(By.xpath("//header[contains(@class, 'encabezado')]//a[.='" + texto + "']"));
        return self();
    }

    /** The folio in the page's head, without the words of its button. */
    public String folio() {
        return navegador.see(By.cssSelector("button[data-copiar]")).getDomAttribute("data-copiar");
    }

    /** The states in the page's head. */
    public List<String> states() {
        return navegador.driver().findElements(By.cssSelector(".encabezado .chip")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
