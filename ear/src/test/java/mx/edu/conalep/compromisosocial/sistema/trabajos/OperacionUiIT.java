package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The operator at his screen, with a quarter far ahead. */
@PruebaDeSistema
@Tag("R24")
class OperacionUiIT {

    private final Sistema sistema;
    private final Navegador navegador;

    OperacionUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @Test
    @Tag("R22.0")
    void theOperatorRehearsesThenClosesAndReadsTheLog() throws SQLException {
        new Trimestres(sistema).seed(4, "ABIERTO", 1);
        navegador.login("operador", Sistema.CONTRASENA);
        navegador.open("/operacion/trabajos");
        assertThat(navegador.text()).contains("Cierre de captura", "Cierre de validación", "Consolidación trimestral");
        navegador.capture("operacion-trabajos");

        navegador.click(By.linkText("Ensayar o iniciar 2030-T4"));
        assertThat(navegador.text()).contains("219", "Planteles sin reporte", "Los planteles ya no podrán enviar");
        navegador.capture("operacion-ensayo");

        navegador.click(By.id("iniciar"));
        navegador
                .patiently()
                .until(d -> navegador.text().contains("Terminada.")
                        && navegador.text().contains("100 %"));
        assertThat(navegador.text()).contains("La captura de 2030-T4 quedó cerrada.", "operador");
        navegador.capture("operacion-ejecucion");
    }

    @Test
    void onlyTheOperatorSeesTheJobs() {
        navegador.login("plantel.15-016", Sistema.CONTRASENA);
        navegador.open("/operacion/trabajos");
        assertThat(navegador.text()).doesNotContain("Cierre de captura");
    }
}
