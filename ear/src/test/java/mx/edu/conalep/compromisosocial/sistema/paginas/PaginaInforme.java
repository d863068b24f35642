package mx.edu.conalep.compromisosocial.sistema.paginas;

import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;

/** The report of a quarter: its issue and its presentation. */
public final class PaginaInforme {

    private final Navegador navegador;

    public PaginaInforme(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaInforme open(String periodo) {
        navegador.open("/consolidacion/informe?periodo=" + periodo);
        return this;
    }

    /** Issues the report, which asks once. */
    public PaginaInforme issue() {
        navegador.click(By.cssSelector("#emitir summary"));
        navegador.click(By.id("emitirInforme"));
        return this;
    }

    /** Records the presentation; the date is ISO. */
    public PaginaInforme present(String sesion, String fecha, String acuerdo) {
        navegador.type(By.id("sesion"), sesion);
        navegador.js("document.getElementById('fecha').value = arguments[0]", fecha);
        navegador.type(By.id("acuerdo"), acuerdo);
        navegador.click(By.id("registrarPresentacion"));
        return this;
    }

    public boolean asksForIssue() {
        return !navegador.driver().findElements(By.id("emitir")).isEmpty();
    }

    public boolean asksForPresentation() {
        return !navegador.driver().findElements(By.id("registrarPresentacion")).isEmpty();
    }
}
