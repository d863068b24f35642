package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Mi bandeja: the cards of what waits for a person, by groups. */
public final class PaginaBandeja {

    private final Navegador navegador;

    public PaginaBandeja(Navegador navegador) {
        this.navegador = navegador;
    }

    /**
     * Opens a card; where the group holds more than Mi bandeja shows, among all of them.
     *
     * @param grupo words of the group's title
     * @param tarjeta words of the card, such as its folio
     */
    public void follow(String grupo, String tarjeta) {
        navegador.open("/");
        String section = "//section[.//h2[contains(., '" + grupo + "')]]";
        navegador.see(By.xpath(section));
        List<WebElement> all = navegador.driver().findElements(By.xpath(section + "//h2//a[.='Ver todas']"));
        if (!all.isEmpty()) {
            navegador.open(all.get(0).getDomAttribute("href"));
        }
        navegador.click(By.xpath(section + "//article[contains(., '" + tarjeta + "')]//h3//a"));
    }

    /** Shows all of a group, which holds more than Mi bandeja shows. */
    public void all(String grupo) {
        navegador.open("/");
        navegador.click(By.xpath("//section[.//h2[contains(., '" + grupo + "')]]//h2//a[.='Ver todas']"));
    }

    /** How many cards are shown. */
    public int cards() {
        return navegador
                .driver()
                .findElements(By.cssSelector("article.tarjeta"))
                .size();
    }
}
