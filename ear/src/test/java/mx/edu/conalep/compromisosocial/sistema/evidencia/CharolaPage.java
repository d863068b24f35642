package mx.edu.conalep.compromisosocial.sistema.evidencia;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The validation tray as a person uses it. */
public final class CharolaPage {

    private final Navegador navegador;

    public CharolaPage(Navegador navegador) {
        this.navegador = navegador;
    }

    public CharolaPage open(String folio) {
        navegador.open("/validacion/charola?orden=riesgo&folio=" + folio);
        return this;
    }

    /** Folios of the list, in its order. */
    public List<String> folios() {
        return navegador.driver().findElements(By.cssSelector(".charola-liga")).stream()
                .map(e -> e.getAttribute("data-folio"))
                .toList();
    }

    /** The folio on screen. */
    public String current() {
        return navegador.see(By.cssSelector("#registro .folio")).getAttribute("data-copiar");
    }

    public CharolaPage press(String key) {
        navegador.driver().switchTo().activeElement().sendKeys(key);
        navegador.settle();
        return this;
    }

    /** Writes an observation on a field. */
    public CharolaPage observe(String columna, String text) {
        WebElement field = navegador.see(By.cssSelector("[data-columna='" + columna + "']"));
        field.findElement(By.tagName("summary")).click();
        field.findElement(By.tagName("textarea")).sendKeys(text, Keys.TAB);
        return this;
    }

    /** Ticks an activity of the list. */
    public CharolaPage tick(String folio) {
        navegador.click(By.cssSelector("input[name=elegida][value='" + folio + "']"));
        return this;
    }

    /** Validates those that are ticked, and says yes. */
    public CharolaPage validateTicked() {
        navegador.click(By.cssSelector("[data-dialogo=dialogo-varias]"));
        navegador.click(By.id("validar-varias"));
        return this;
    }

    public CharolaPage confirmReturn() {
        navegador.click(By.id("devolver"));
        return this;
    }

    public CharolaPage confirmValidation() {
        navegador.click(By.id("validar"));
        return this;
    }

    /** What is said about a field that changed since the return: before and after. */
    public String change(String columna) {
        return navegador
                .see(By.cssSelector("[data-columna='" + columna + "'] .revision-antes"))
                .getText();
    }

    public String toast() {
        return navegador.see(By.cssSelector(".tostada")).getText();
    }

    public boolean hasPictureInViewer() {
        return navegador
                .patiently()
                .until(d -> Boolean.TRUE.equals(navegador.js(
                        "const i = document.querySelector('#visor-charola img'); return !!i && i.naturalWidth > 0")));
    }
}
