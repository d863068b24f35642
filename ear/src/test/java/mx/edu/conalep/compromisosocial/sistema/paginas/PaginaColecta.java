package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A colecta on its screens: its plan, its record, its acts, its contributions, its results. */
public final class PaginaColecta extends PaginaForma<PaginaColecta> {

    public PaginaColecta(Navegador navegador) {
        super(navegador, "/colecta/");
    }

    @Override
    protected PaginaColecta self() {
        return this;
    }

    /** Looks for a convenio by words and rests the plan on the first that is found. */
    public PaginaColecta convenio(String palabras) {
        navegador.type(By.id("buscado"), palabras);
        press("Buscar convenio");
        navegador.click(By.id("encontrados:0:elegir"));
        return this;
    }

    @Override
    public PaginaColecta choose(Path archivo) {
        navegador.driver().findElement(By.cssSelector("main input[type=file]")).sendKeys(archivo.toString());
        return this;
    }

    /** The errors in the summary on top, in its order. */
    public List<String> summary() {
        navegador.see(By.cssSelector(".resumen li"));
        return navegador.driver().findElements(By.cssSelector(".resumen li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Chooses the kind of a part of the goal. */
    public PaginaColecta kind(int meta, String tipo) {
        new Select(navegador.see(By.id("metas:" + meta + ":tipo"))).selectByValue(tipo);
        return this;
    }

    /** Chooses the kind of a contribution. */
    public PaginaColecta kind(String tipo) {
        navegador.click(By.cssSelector("input[name=tipo][value=" + tipo + "]"));
        return this;
    }

    /** Chooses an article of the goal by its words, or {@code Otro artículo…}. */
    public PaginaColecta article(String opcion) {
        new Select(navegador.see(By.id("meta"))).selectByVisibleText(opcion);
        return this;
    }

    /** Opens an entidad among the participants and ticks boxes in it: planteles by key, {@code todos} for all. */
    public PaginaColecta participants(String entidad, String... cuales) {
        String details =
                "//details[contains(@class, 'participante')][summary/strong[starts-with(., '" + entidad + " ')]]";
        navegador.click(By.xpath(details + "/summary"));
        for (String cual : cuales) {
            String box = "todos".equals(cual) ? "//input[@data-todos]" : "//input[@value='" + cual + "']";
            navegador.click(By.xpath(details + box));
        }
        return this;
    }

    /** What is told about an entidad among the participants. */
    public String participant(String entidad) {
        return navegador
                .see(By.xpath("//details[contains(@class, 'participante')]/summary[strong[starts-with(., '" + entidad
                        + " ')]]"))
                .getText();
    }

    /** Answers yes on the page that asks once; what it asked is told. */
    public String confirm() {
        String question = navegador.see(By.cssSelector("main")).getText();
        navegador.click(By.id("confirmar"));
        return question;
    }

    /** The rows of the page's only table, their cells side by side. */
    public List<String> rows() {
        return navegador.driver().findElements(By.cssSelector("main table tbody tr")).stream()
                .map(WebElement::getText)
                .map(text -> text.replace('\n', ' '))
                .toList();
    }
}
