package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A convenio on its screens: its writing, its review, its signing, its record. */
public final class PaginaConvenio {

    private static final By ACTO = By.cssSelector("dialog[open] .acciones input[type=submit]");

    private final Navegador navegador;

    public PaginaConvenio(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaConvenio open(String pagina, String folio) {
        navegador.open("/convenio/" + pagina + "?folio=" + folio);
        return this;
    }

    /** Begins a new one from the list. */
    public PaginaConvenio begin() {
        navegador.open("/convenio/lista");
        navegador.click(By.cssSelector(".encabezado .boton-principal"));
        return this;
    }

    /** Types into the input of a path, {@code partes[1].rfc} or {@code clausulas.b}. */
    public PaginaConvenio type(String campo, String texto) {
        navegador.type(By.id(id(campo)), texto);
        return this;
    }

    /** Sets a date; the browser's own widget takes it in the order of its language, so it is set as a value. */
    public PaginaConvenio date(String campo, String iso) {
        navegador.js("document.getElementById(arguments[0]).value = arguments[1]", id(campo), iso);
        return this;
    }

    /** What an input holds. */
    public String value(String campo) {
        return navegador.see(By.id(id(campo))).getDomProperty("value");
    }

    /** What is told beside the input of a path. */
    public String error(String campo) {
        return navegador.see(By.id(id(campo) + "-error")).getText();
    }

    private static String id(String campo) {
        return campo.replaceAll("\\[(\\d+)]\\.", ":$1:").replace('.', '_');
    }

    public PaginaConvenio save() {
        navegador.click(By.id("guardar"));
        return this;
    }

    /** Presses a button that says so, such as one that adds a row. */
    public PaginaConvenio press(String texto) {
        navegador.click(By.xpath(
                "//main//input[@type='submit' and not(contains(@class, 'oculto')) and @value='" + texto + "']"));
        return this;
    }

    /** Chooses an act that asks once, and answers yes; the question is told. */
    public String act(String texto) {
        navegador.click(By.xpath("//button[@data-dialogo and .='" + texto + "']"));
        String question = navegador.see(By.cssSelector("dialog[open]")).getText();
        navegador.click(ACTO);
        return question;
    }

    /** Chooses the file of the signed document. */
    public PaginaConvenio choose(Path pdf) {
        navegador.driver().findElement(By.id("archivo")).sendKeys(pdf.toString());
        return this;
    }

    /** Follows a link of the page's head. */
    public PaginaConvenio go(String texto) {
        navegador.click(By.xpath("//header[contains(@class, 'encabezado')]//a[.='" + texto + "']"));
        return this;
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

    /** What a clause of the review shows. */
    public String clause(String letra) {
        return navegador
                .see(By.cssSelector("article[data-clausula='" + letra + "']"))
                .getText();
    }
}
