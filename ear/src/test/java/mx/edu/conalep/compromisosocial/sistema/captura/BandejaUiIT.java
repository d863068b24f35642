package mx.edu.conalep.compromisosocial.sistema.captura;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.emergente.Programas;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaBandeja;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Each person lands on his tray; each card opens its task; the frame works by keyboard and on a phone. */
@PruebaDeSistema
@Tag("R23")
class BandejaUiIT {

    private final Sistema sistema;
    private final Navegador navegador;

    BandejaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @ParameterizedTest
    @CsvSource({"plantel.15-016, Devueltas, /actividad/captura", "entidad.15, Por validar, /validacion/charola"})
    void aCardOpensItsTask(String usuario, String grupo, String ruta) {
        PaginaCaptura.login(navegador, usuario, "/");
        assertThat(navegador.text()).contains(grupo);
        navegador.click(By.cssSelector(".tarjeta h3 a"));
        assertThat(navegador.driver().getCurrentUrl()).contains(ruta);
        assertThat(navegador.driver().findElements(By.cssSelector("#contenido h1")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"dvs", "ssi", "operador", "admin", "auditor", "titular.15-016", "juridico.15"})
    void everybodyLandsOnHisTray(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/");
        assertThat(navegador.see(By.tagName("h1")).getText()).isEqualTo("Mi bandeja");
    }

    /** A public version waits, so that the legal area's and the DVS's trays hold one more section than acts of their own convenios. */
    @ParameterizedTest
    @CsvSource({"dvs", "ssi", "operador", "titular.15-019", "plantel.15-019", "entidad.15", "juridico.15"})
    @Tag("R21.4")
    void theBellTellsAsManyAsTheCards(String usuario) {
        String folio = new Acuerdos(sistema).registered("Convenio de la campana");
        sistema.api("juridico.15")
                .post(
                        "/convenios/" + folio + "/publicacion",
                        Json.createObjectBuilder()
                                .add("marcas", Json.createArrayBuilder())
                                .build())
                .expect(200);
        PaginaCaptura.login(navegador, usuario, "/");
        long cards = navegador.driver().findElements(By.cssSelector(".grupo-titulo > span.cuenta")).stream()
                .mapToLong(e -> number(e.getText()))
                .sum();
        String bell = navegador.see(By.cssSelector(".barra-boton[title]")).getAttribute("title");
        assertThat(number(bell)).isEqualTo(cards);
        if ("dvs".equals(usuario)) {
            assertThat(navegador.driver().findElements(By.id("grupo-conveniosPublicar")))
                    .hasSize(1);
        }
    }

    /** Thirteen wait for the titular, of which Mi bandeja shows twelve: the thirteenth is one link away. */
    @Test
    @Tag("R15")
    void whatMiBandejaDoesNotShowIsOneLinkAway() {
        Api plantel = sistema.api("plantel.11-006");
        String last = "";
        for (int i = 0; i < 13; i++) {
            last = Programas.proposed(plantel, List.of("11-006"));
        }
        PaginaBandeja bandeja = new PaginaBandeja(navegador);
        PaginaCaptura.login(navegador, "titular.11-006", "/");
        assertThat(navegador.text()).contains("Donativos por aprobar").doesNotContain(last);
        bandeja.all("Donativos por aprobar");
        assertThat(bandeja.cards()).isEqualTo(13);
        navegador.capture("bandeja-grupo");
        bandeja.follow("Donativos por aprobar", last);
        assertThat(navegador.path()).startsWith("/emergente/decision");
    }

    @ParameterizedTest
    @CsvSource({"dvs, porValidar", "plantel.15-016, x", "entidad.15, <b>"})
    void aGroupThatHoldsNothingSaysSo(String usuario, String grupo) {
        PaginaCaptura.login(navegador, usuario, "/");
        navegador.open("/?grupo=" + URLEncoder.encode(grupo, StandardCharsets.UTF_8));
        assertThat(navegador.text()).contains("Lo que esperaba aquí ya se atendió.");
        navegador.click(By.linkText("Volver a mi bandeja"));
        assertThat(navegador.path()).isEqualTo("/");
    }

    private static long number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    @Test
    void theContentIsOneKeyAway() {
        PaginaCaptura.login(navegador, "plantel.15-016", "/");
        navegador.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(navegador.driver().switchTo().activeElement().getText()).isEqualTo("Ir al contenido");
    }

    @Test
    void onAPhoneTheMenuIsADrawerAndNothingOverflows() {
        navegador.asPhone();
        PaginaCaptura.login(navegador, "plantel.15-016", "/");
        navegador.click(By.cssSelector(".menu-boton"));
        navegador.see(By.cssSelector("#lateral.abierto a"));
        navegador.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        navegador.click(By.cssSelector(".tarjeta h3 a"));
        assertThat((Long) navegador.js("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void anotherPlantelsFolioIsNotFound() {
        PaginaCaptura.login(navegador, "plantel.15-016", "/actividad/captura?folio=AC-2026-15-001-00001");
        assertThat(navegador.text()).contains("No encontramos lo que busca").doesNotContain("Exception");
    }
}
