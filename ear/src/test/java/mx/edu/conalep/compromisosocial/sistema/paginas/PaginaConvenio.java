package mx.edu.conalep.compromisosocial.sistema.paginas;

import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;

/** A convenio on its screens: its writing, its review, its signing, its record. */
public final class PaginaConvenio extends PaginaForma<PaginaConvenio> {

    public PaginaConvenio(Navegador navegador) {
        super(navegador, "/convenio/");
    }

    @Override
    protected PaginaConvenio self() {
        return this;
    }

    /** What a clause of the review shows. */
    public String clause(String letra) {
        return navegador
                .see(By.cssSelector("article[data-clausula='" + letra + "']"))
                .getText();
    }

    /** Presses the button of a page that asks once before an act. */
    public PaginaConvenio confirm(String boton) {
        navegador.click(By.id(boton));
        return this;
    }

    /**
     * From Mi bandeja to what waits there: by its card or, when more wait than it shows, by the list behind the group.
     *
     * @param grupo title of the group
     * @param accion what the record offers to go on with
     */
    public PaginaConvenio fromTray(String grupo, String folio, String accion) {
        navegador.see(By.cssSelector("main .grupo-titulo"));
        By card = By.xpath("//article[contains(., '" + folio + "')]//a");
        if (navegador.driver().findElements(card).isEmpty()) {
            navegador.click(By.xpath("//h2[contains(., '" + grupo + "')]//a"));
            navegador.click(By.linkText(folio));
            navegador.click(By.linkText(accion));
        } else {
            navegador.click(card);
        }
        return this;
    }
}
