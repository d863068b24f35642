package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A programa emergente on its screens: plan, criteria, donations, candidates, choice, delivery. */
public final class PaginaEmergente extends PaginaForma<PaginaEmergente> {

    public PaginaEmergente(Navegador navegador) {
        super(navegador, "/emergente/");
    }

    @Override
    protected PaginaEmergente self() {
        return this;
    }

    /** Chooses an option by its words. */
    public PaginaEmergente pick(String campo, String texto) {
        new Select(navegador.see(By.id(id(campo)))).selectByVisibleText(texto);
        return this;
    }

    /** Follows a link of the page's body. */
    public PaginaEmergente follow(String texto) {
        navegador.click(By.xpath("//main//section//a[.='" + texto + "']"));
        return this;
    }

    /** Presses the button of an id. */
    public PaginaEmergente click(String id) {
        navegador.click(By.id(id));
        return this;
    }

    /** Goes through an act of the page's head that asks once; the question is told. */
    public String through(String acto) {
        go(acto);
        String question = navegador.see(By.cssSelector(".aviso-oro")).getText();
        click("hacer");
        return question;
    }

    /** Captures a student with his answers, by the words of the options. */
    public PaginaEmergente capture(String matricula, String... respuestas) {
        type("matricula", matricula).type("iniciales", "ab");
        for (int i = 0; i < respuestas.length; i++) {
            pick("respuestas[" + i + "].valor", respuestas[i]);
        }
        navegador.click(By.cssSelector("label.opcion"));
        return self();
    }

    /** The lines of the summary on top. */
    public List<String> summary() {
        return navegador.driver().findElements(By.cssSelector(".resumen li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Pictures of the whole page, as wide as a desk's and as narrow as a phone's. */
    public void picture(String name) {
        for (int width : new int[] {1280, 390}) {
            navegador.driver().manage().window().setSize(new Dimension(width, 900));
            navegador.patiently().until(d -> still());
            long height = (Long) navegador.js("return document.documentElement.scrollHeight");
            navegador.driver().manage().window().setSize(new Dimension(width, (int) Math.min(4000, height + 200)));
            navegador.patiently().until(d -> still());
            navegador.capture("emergente-" + name + "-" + width);
        }
        navegador.asDesktop();
    }

    /** Whether the menu has closed. */
    private boolean still() {
        return (Long) navegador.js("return document.getAnimations().length") == 0L;
    }

    /** The cells of a column of the table in sight. */
    public List<String> column(String titulo) {
        return navegador.driver().findElements(By.cssSelector("td[data-titulo='" + titulo + "']")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
