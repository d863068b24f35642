package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The list of activities. */
public final class PaginaLista {

    private static final By FOLIOS = By.cssSelector(".tabla tbody a.folio");

    private final Navegador navegador;

    public PaginaLista(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaLista open() {
        navegador.open("/actividad/lista");
        return this;
    }

    /** Chooses a value of a filter, such as {@code estado}, and applies it. */
    public PaginaLista choose(String filtro, String valor) {
        new Select(navegador.see(By.id(filtro))).selectByValue(valor);
        return apply();
    }

    /** Searches for a text. */
    public PaginaLista search(String texto) {
        navegador.type(By.id("texto"), texto);
        return apply();
    }

    private PaginaLista apply() {
        navegador.click(By.cssSelector("form.filtros button[type=submit]"));
        return this;
    }

    /** Sorts by a column, by its name; the same again turns it round. */
    public PaginaLista sort(String columna) {
        navegador.click(By.xpath("//thead//a[.='" + columna + "']"));
        return this;
    }

    public PaginaLista next() {
        navegador.click(By.cssSelector("a[rel=next]"));
        return this;
    }

    /** The folios shown, in their order. */
    public List<String> folios() {
        return navegador.driver().findElements(FOLIOS).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** A column of the rows shown, by its name. */
    public List<String> column(String columna) {
        return navegador.driver().findElements(By.cssSelector(".tabla td[data-titulo='" + columna + "']")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** How many there are in all, in words. */
    public String total() {
        return navegador.see(By.cssSelector(".encabezado-texto p")).getText();
    }

    public String page() {
        return navegador.see(By.cssSelector("nav.acciones > span")).getText();
    }

    public byte[] csv() {
        return navegador.download(By.cssSelector("a[href*='/lista.csv']"));
    }

    public byte[] xlsx() {
        return navegador.download(By.cssSelector("a[href*='/lista.xlsx']"));
    }
}
