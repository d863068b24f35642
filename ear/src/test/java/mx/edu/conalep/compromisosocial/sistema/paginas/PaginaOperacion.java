package mx.edu.conalep.compromisosocial.sistema.paginas;

import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;

/** The jobs, the rehearsal of one and its execution. */
public final class PaginaOperacion {

    private final Navegador navegador;

    public PaginaOperacion(Navegador navegador) {
        this.navegador = navegador;
    }

    /** Opens the rehearsal of a job on a quarter from the job's card. */
    public PaginaOperacion rehearse(String trabajo, String periodo) {
        navegador.open("/operacion/trabajos");
        navegador.click(By.xpath("//section[@data-trabajo='" + trabajo + "']//a[contains(., '" + periodo + "')"
                + " and contains(@href, '/operacion/ensayo')]"));
        return this;
    }

    /** What the rehearsal counts, such as {@code Borradores}. */
    public String count(String label) {
        return navegador
                .see(By.xpath("//dl[@class='datos']/dt[.='" + label + "']/following-sibling::dd[1]"))
                .getText();
    }

    /** What stands against a run now, as the golden notice tells it. */
    public String against() {
        return navegador.see(By.id("contras")).getText();
    }

    /** Ticks that what stands against a run is understood. */
    public PaginaOperacion understand() {
        navegador.click(By.id("entendido"));
        return this;
    }

    /** Starts what was rehearsed and waits on the page of its execution until it has ended well. */
    public PaginaOperacion start() {
        navegador.click(By.id("iniciar"));
        navegador
                .patiently()
                .until(d -> navegador.path().equals("/operacion/ejecucion")
                        && navegador.text().contains("Terminada."));
        return this;
    }
}
