package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
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

    /** The cells of a column of the table in sight. */
    public List<String> column(String titulo) {
        return navegador.driver().findElements(By.cssSelector("td[data-titulo='" + titulo + "']")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
