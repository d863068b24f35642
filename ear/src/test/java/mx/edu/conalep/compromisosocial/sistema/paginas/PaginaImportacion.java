package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The import of a file of activities. */
public final class PaginaImportacion {

    private final Navegador navegador;

    public PaginaImportacion(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaImportacion open() {
        navegador.open("/importacion/actividades");
        return this;
    }

    /** Has a file examined, which keeps nothing. */
    public PaginaImportacion examine(Path archivo) {
        return send(archivo, "Revisar sin guardar");
    }

    /** Imports a file. */
    public PaginaImportacion importFile(Path archivo) {
        return send(archivo, "Importar");
    }

    /** Imports the file that was examined and found good. */
    public PaginaImportacion importReviewed() {
        navegador.click(By.id("importarRevisado"));
        return this;
    }

    /** Goes back to choosing a file. */
    public PaginaImportacion chooseAnother() {
        navegador.click(By.id("otro"));
        return this;
    }

    /** What is told of the file that was examined and found good. */
    public String reviewed() {
        return navegador.see(By.id("revisado")).getText();
    }

    private PaginaImportacion send(Path archivo, String boton) {
        if (archivo != null) {
            navegador.see(By.id("archivo")).sendKeys(archivo.toString());
        }
        navegador.click(By.cssSelector("#formulario input[value='" + boton + "']"));
        return this;
    }

    /** What the examination or the import found, in words. */
    public String outcome() {
        return navegador.see(By.cssSelector(".aviso strong")).getText();
    }

    /** The bad cells: row, column, value, rule, what to do. */
    public List<List<String>> errors() {
        return navegador.driver().findElements(By.cssSelector(".tabla tbody tr:has(td[data-titulo='Fila'])")).stream()
                .map(r -> r.findElements(By.tagName("td")).stream()
                        .map(WebElement::getText)
                        .toList())
                .toList();
    }

    /** Goes on to the list of what was imported. */
    public PaginaLista list() {
        navegador.click(By.linkText("Ver la lista de actividades"));
        return new PaginaLista(navegador);
    }
}
