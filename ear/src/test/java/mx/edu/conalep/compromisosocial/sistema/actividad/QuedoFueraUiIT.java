package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** What was left out of a quarter is no task on any screen, and its record says so. Activities are moved to the quarter in the tables. */
@PruebaDeSistema
@Tag("R22")
@Tag("R23")
class QuedoFueraUiIT {

    private static final String PLANTEL = "15-025";
    private static final String TRIMESTRE = "2097-T1";

    private final Sistema sistema;
    private final Navegador navegador;
    private final Api plantel;

    QuedoFueraUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        plantel = sistema.api("plantel." + PLANTEL);
    }

    @AfterEach
    void clear() throws SQLException {
        run("update actividad set estado = 'CANCELADA' where periodo = '" + TRIMESTRE + "'");
        run("delete from periodo_captura where clave = '" + TRIMESTRE + "'");
    }

    @ParameterizedTest(name = "a quarter that is {0}")
    @CsvSource({
        "CERRADO,     pida la reapertura por medio de su entidad, conceda una prórroga a su entidad",
        "CONSOLIDADO, ya no se envían actividades ni se declara cero, ya no se valida ni se devuelve"
    })
    void neitherTrayNorCharolaHoldsItAndTheRecordSaysWhy(String estado, String captura, String validacion)
            throws SQLException {
        String borrador = moved("BORRADOR");
        String enviada = moved("EN_VALIDACION");
        quarter(estado);

        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/");
        for (String grupo : new String[] {"venceHoy", "estaSemana", "masAdelante", "sinFecha", "vencidas"}) {
            navegador.open("/?grupo=" + grupo);
            assertThat(navegador.text()).as(grupo).doesNotContain(borrador);
        }
        PaginaFicha ficha = new PaginaFicha(navegador).open(borrador);
        assertThat(navegador.text()).contains("Quedó fuera de " + TRIMESTRE, captura);
        navegador.capture("ficha-quedo-fuera-" + estado);

        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, "entidad.15", "/?grupo=porValidar");
        assertThat(navegador.text()).doesNotContain(enviada);
        ficha.open(enviada);
        assertThat(navegador.text()).contains("Quedó fuera de " + TRIMESTRE, validacion);
        assertThat(ficha.actions()).doesNotContain("Validar o devolver");
        navegador.open("/validacion/charola?folio=" + enviada);
        assertThat(navegador.text()).contains("Quedó fuera de " + TRIMESTRE, validacion);
        assertThat(navegador.driver().findElements(By.cssSelector("[data-dialogo=dialogo-validar]")))
                .isEmpty();
        assertThat(navegador.driver().findElements(By.cssSelector(".charola-liga[data-folio='" + enviada + "']")))
                .isEmpty();
        navegador.open("/tablero/trimestre?periodo=" + TRIMESTRE);
        assertThat(navegador.text())
                .contains("2 actividades quedaron fuera del trimestre")
                .doesNotContain("Llame al plantel");
    }

    private String moved(String estado) throws SQLException {
        String ayer = Dias.reciente().toString();
        String folio = plantel.post(
                        "/actividades",
                        Muestras.actividad(PLANTEL, ayer, "fuera-" + System.nanoTime())
                                .build())
                .expect(200, 201)
                .json()
                .getString("folio");
        run("update actividad set estado = '" + estado + "', enviada_en = now(6), enviada_por = 'x', periodo = '"
                + TRIMESTRE + "' where folio = '" + folio + "'");
        return folio;
    }

    private void quarter(String estado) throws SQLException {
        List<String> dias = List.of("100", "10", "100", "5", "3");
        run(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion, informe_vence,"
                        + " calendario_version, estado) values ('" + TRIMESTRE + "'"
                        + String.join(
                                "",
                                dias.stream()
                                        .map(d -> ", date '" + Dias.hoy() + "' - interval " + d + " day")
                                        .toList())
                        + ", date '" + Dias.hoy() + "' + interval 9 day, 1, '" + estado + "')");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
