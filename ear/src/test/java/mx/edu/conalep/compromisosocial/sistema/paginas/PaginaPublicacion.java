package mx.edu.conalep.compromisosocial.sistema.paginas;

import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The screens of a public version: its pages with areas, drawn or typed, and the second person's look at it. */
public final class PaginaPublicacion {

    private final Navegador navegador;

    public PaginaPublicacion(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaPublicacion open(String pagina, String folio) {
        navegador.open("/convenio/" + pagina + "?folio=" + folio);
        return this;
    }

    /** Draws an area on the first page with the mouse; edges in thousandths of it. */
    public void draw(int left, int top, int right, int bottom) {
        WebElement sheet = navegador.see(By.cssSelector("svg[data-hoja='1']"));
        navegador.js("arguments[0].scrollIntoView({block: 'start'}); window.scrollBy(0, -90)", sheet);
        int before = areas();
        new Actions(navegador.driver())
                .moveToLocation(at(sheet, "left", "width", left), at(sheet, "top", "height", top))
                .clickAndHold()
                .moveToLocation(at(sheet, "left", "width", left + 50), at(sheet, "top", "height", top + 20))
                .moveToLocation(at(sheet, "left", "width", right), at(sheet, "top", "height", bottom))
                .release()
                .perform();
        navegador.patiently().until(d -> areas() == before + 1);
        navegador.settle();
    }

    /** Where on the screen a thousandth of a page's width or height lies. */
    private int at(WebElement sheet, String edge, String size, int thousandths) {
        return ((Number) navegador.js(
                        "const r = arguments[0].getBoundingClientRect();"
                                + " return Math.round(r[arguments[1]] + r[arguments[2]] * arguments[3] / 1000)",
                        sheet,
                        edge,
                        size,
                        thousandths))
                .intValue();
    }

    /** Presses a button of the list and waits until there are so many areas. */
    public void press(String id, int areas) {
        navegador.click(By.id(id));
        navegador.patiently().until(d -> areas() == areas);
        navegador.settle();
    }

    /** How many rows the list has. */
    public int areas() {
        return navegador.driver().findElements(By.cssSelector("[data-marca]")).size();
    }

    /** How many areas are drawn on the pages. */
    public int drawn() {
        return navegador.driver().findElements(By.cssSelector("rect.marca")).size();
    }

    /** The id of the element that has the focus. */
    public String focus() {
        return navegador.driver().switchTo().activeElement().getDomAttribute("id");
    }

    /** Whether every picture of a page came. */
    public boolean pictured() {
        return Boolean.TRUE.equals(navegador.js(
                "return [...document.querySelectorAll('.hoja img')].every(i => i.complete && i.naturalWidth > 300)"));
    }
}
