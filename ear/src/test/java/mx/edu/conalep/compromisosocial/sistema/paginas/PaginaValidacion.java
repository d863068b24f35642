package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The tray in which an entidad validates the contributions of a colecta, as a person uses it. */
public final class PaginaValidacion {

    private static final String ABIERTA = ".charola-liga[aria-current=true]";

    private final Navegador navegador;

    public PaginaValidacion(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaValidacion open(String folio, int numero) {
        navegador.open("/colecta/revision?folio=" + folio + "&numero=" + numero);
        return this;
    }

    /** The title of the contribution on screen, without its state. */
    public String current() {
        String title = navegador.see(By.cssSelector(".charola-detalle h2")).getText();
        return title.split("\\R")[0].strip();
    }

    /** The contributions of the list, in its order, by what they are. */
    public List<String> waiting() {
        return navegador.driver().findElements(By.cssSelector(".charola-liga .charola-folio")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Presses a key where the focus is. */
    public PaginaValidacion press(String key) {
        navegador.driver().switchTo().activeElement().sendKeys(key);
        navegador.settle();
        return this;
    }

    public PaginaValidacion observe(String texto) {
        navegador.see(By.id("observacion")).sendKeys(texto);
        navegador.js("document.activeElement.blur()");
        return this;
    }

    /** Answers yes to the question on screen. */
    public PaginaValidacion confirm() {
        navegador.click(By.cssSelector("dialog[open] .acciones input[type=submit]"));
        return this;
    }

    /** What the question on screen says. */
    public String question() {
        return navegador.see(By.cssSelector("dialog[open]")).getText();
    }

    public String toast() {
        return navegador.see(By.cssSelector(".tostada")).getText();
    }

    /** The messages on top of the page. */
    public String summary() {
        return navegador.see(By.cssSelector(".resumen")).getText();
    }

    /** Whether decisions are offered. */
    public boolean decides() {
        return !navegador
                .driver()
                .findElements(By.cssSelector("[data-dialogo]"))
                .isEmpty();
    }

    /** Waits for the proof in the viewer beside the data: a picture that is drawn, or a document. */
    public PaginaValidacion awaitProof(boolean picture) {
        String script = picture
                ? "const i = document.querySelector('#visor-charola img'); return !!i && i.naturalWidth > 0"
                : "const f = document.querySelector('#visor-charola iframe');"
                        + " return !!f && f.contentDocument && f.contentDocument.contentType === 'application/pdf'";
        navegador.patiently().until(d -> Boolean.TRUE.equals(navegador.js(script)));
        return this;
    }

    /** Turns to the proof after or before, by the viewer's own buttons. */
    public PaginaValidacion turn(String way) {
        navegador.click(By.cssSelector("#visor-charola [data-visor-hacer=" + way + "]"));
        return this;
    }

    /** Whether the focus waits on the row of the contribution on screen. */
    public boolean focusOnOpen() {
        return Boolean.TRUE.equals(navegador.js("return document.activeElement.matches('" + ABIERTA + "')"));
    }

    /** Whether the focus waits on the title of the contribution, as where a phone hides the list. */
    public boolean focusOnTitle() {
        return Boolean.TRUE.equals(navegador.js("return document.activeElement.matches('.charola-detalle h2')"));
    }

    /** Whether the focus waits in the observation. */
    public boolean focusOnObservation() {
        return Boolean.TRUE.equals(navegador.js("return document.activeElement.id === 'observacion'"));
    }
}
