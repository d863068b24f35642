package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The record of an activity. */
public final class PaginaFicha {

    private final Navegador navegador;

    public PaginaFicha(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaFicha open(String folio) {
        navegador.open("/actividad/ficha?folio=" + folio);
        return this;
    }

    /** The value told for a field, by its name in words. */
    public String value(String etiqueta) {
        return navegador
                .see(By.xpath("//dl[contains(@class, 'datos')]/dt[.='" + etiqueta + "']/following-sibling::dd[1]"))
                .getText();
    }

    /** The steps of the time line, oldest first, by their names. */
    public List<String> timeline() {
        return navegador.driver().findElements(By.cssSelector(".linea-tiempo li > strong")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Waits until so many files of evidence are shown, and answers their names. */
    public List<String> evidence(int cuantas) {
        return navegador.patiently().until(d -> {
            List<WebElement> nombres = d.findElements(By.cssSelector(".evid-lista .evid-nombre"));
            return nombres.size() < cuantas
                    ? null
                    : nombres.stream().map(WebElement::getText).toList();
        });
    }

    /** Opens the first picture in the viewer and waits until it is drawn. */
    public PaginaFicha openPicture() {
        navegador.click(By.cssSelector(".evid-lista a[data-visor-item=imagen]"));
        navegador
                .patiently()
                .until(d ->
                        Boolean.TRUE.equals(navegador.js("const i = document.querySelector('#visor-evidencias img');"
                                + " return !!i && i.naturalWidth > 0")));
        return this;
    }

    /** What the person is offered to do with it. */
    public List<String> actions() {
        return navegador.driver().findElements(By.cssSelector(".encabezado .acciones a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The acuse of its last submission, as PDF. */
    public byte[] acuse() {
        navegador.click(By.cssSelector("a[href*='/actividad/acuse?']"));
        return navegador.download(By.cssSelector("a[href*='/acuse.pdf']"));
    }
}
