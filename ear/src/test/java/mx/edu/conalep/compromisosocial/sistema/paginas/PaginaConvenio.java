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
     * From Mi bandeja to what waits there, however much else does.
     *
     * @param grupo title of the group
     */
    public PaginaConvenio fromTray(String grupo, String folio) {
        new PaginaBandeja(navegador).follow(grupo, folio);
        return this;
    }
}
