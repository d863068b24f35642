package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.donativo;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaEmergente;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a programme tells its people in time: what came back, who is passed over, what a close leaves, what is noted twice. */
@PruebaDeSistema
@Tag("R15")
class AvisosDeEmergenteUiIT {

    private static final String CLAVE = "15-016";
    private static final List<String> PROPIO = List.of(CLAVE);

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaEmergente pagina;
    private final Api plantel;

    AvisosDeEmergenteUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.pagina = new PaginaEmergente(navegador);
        this.plantel = sistema.api("plantel." + CLAVE);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    private boolean isCard(String folio) {
        navegador.open("/?grupo=emergentesDevueltas");
        return !navegador
                .driver()
                .findElements(By.cssSelector("a[href$='/emergente/asignacion?folio=" + folio + "']"))
                .isEmpty();
    }

    @Test
    void aChoiceThatCameBackIsToldUntilItIsProposedAnew() {
        String folio = Programas.returned(sistema, CLAVE);
        enter("plantel." + CLAVE);
        assertThat(isCard(folio)).isTrue();
        assertThat(navegador.text()).contains("La asignación 1 se devolvió");
        pagina.picture("bandeja-devuelta");
        pagina.open("ficha", folio);
        assertThat(navegador.text()).contains("La persona titular devolvió la asignación 1");
        pagina.picture("ficha-devuelta");
        navegador.click(By.linkText("Ver la asignación"));
        assertThat(navegador.text()).contains("Revise los ingresos");
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1), null))
                .expect(201);
        assertThat(isCard(folio)).isFalse();
        pagina.open("ficha", folio);
        assertThat(navegador.text()).doesNotContain("devolvió la asignación");
    }

    @Test
    void aChoiceThatCameBackWaitsOnlyWhileSomebodyCanGetTheArticle() {
        String folio = Programas.returned(sistema, CLAVE);
        withdraw(folio, 1);
        enter("plantel." + CLAVE);
        assertThat(isCard(folio)).as("the second one may be proposed").isTrue();
        withdraw(folio, 2);
        assertThat(isCard(folio)).as("nobody is left").isFalse();
        candidate(plantel, folio, "0 0 0");
        assertThat(isCard(folio)).as("a new one").isTrue();
    }

    private void withdraw(String folio, int numero) {
        plantel.post(
                        RUTA + folio + "/candidatos/" + numero + "/retiro",
                        Json.createObjectBuilder().add("motivo", "Pidió salir").build())
                .expect(200);
    }

    @Test
    void theTitularSeesWhomTheProposalPassesOver() {
        String folio = Programas.running(plantel, PROPIO);
        Programas.donated(plantel, folio);
        List.of("1 3 6", "1 3 0", "1 0 6", "0 3 0", "0 0 0").forEach(r -> candidate(plantel, folio, r));
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1, 2, 5), "Perdió su casa ayer"))
                .expect(201);
        enter("titular." + CLAVE);
        navegador.open("/emergente/decision?folio=" + folio + "&numero=1");
        assertThat(navegador.driver().findElements(By.cssSelector("#omitidos td:first-child")))
                .extracting(c -> c.getText())
                .containsExactly("3", "4");
        assertThat(navegador.text()).contains("Quedan fuera, aunque van antes");
        pagina.picture("decision-omitidos");
        sistema.sesion("titular." + CLAVE)
                .get("/emergente/decision?folio=" + folio + "&numero=1&candidato=99")
                .expect(404);
        enter("plantel." + CLAVE);
        navegador.open("/emergente/entrega?folio=" + folio + "&numero=1&candidato=1");
        assertThat(navegador.path()).isEqualTo("/emergente/asignacion");
        assertThat(navegador.text()).contains("solo se entrega o se revierte una aprobada");
    }

    @Test
    void theCloseTellsWhatItLeavesInFigures() {
        String folio = Programas.approved(sistema, CLAVE);
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(2), null))
                .expect(201);
        enter("plantel." + CLAVE);
        navegador.open("/emergente/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.see(By.cssSelector("#restos + ul")).getText())
                .contains(
                        "Despensa: 4 caja sin asignar",
                        "Una entrega aprobada por hacer",
                        "Un estudiante propuesto sin decisión",
                        "Un candidato sin nada aprobado");
        pagina.picture("cierre-restos");
    }

    @Test
    @Tag("R25")
    void aboveThePlantelTheCloseNamesItWithoutHowManyWereProposed() {
        String folio = Programas.running(sistema.api("dvs"), PROPIO);
        Programas.donated(plantel, folio);
        plantel.post(RUTA + folio + "/donaciones", donativo("Cobija", "1")).expect(201);
        candidate(plantel, folio, "1 3 6");
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1), null))
                .expect(201);
        enter("dvs");
        navegador.open("/emergente/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.see(By.cssSelector("#sinDecidir + ul")).getText()).startsWith(CLAVE);
        assertThat(navegador.see(By.cssSelector("#restos + ul")).getText())
                .contains("sin asignar")
                .doesNotContain("estudiante");
        pagina.picture("cierre-restos-dvs");
        withdraw(folio, 1);
        pagina.open("ficha", folio);
        assertThat(navegador.text())
                .contains("Se retiró a un candidato del plantel " + CLAVE)
                .doesNotContain("candidato 1");
    }

    @Test
    void theCloseCountsAStudentOfTwoProposalsOnce() {
        String folio = Programas.proposed(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Cobija", "1")).expect(201);
        JsonObject otra = Json.createObjectBuilder(asignacion("1", List.of(1), null))
                .add("articulo", "Cobija")
                .build();
        plantel.post(RUTA + folio + "/asignacion", otra).expect(201);
        enter("plantel." + CLAVE);
        navegador.open("/emergente/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.see(By.cssSelector("#restos + ul")).getText())
                .contains("Un estudiante propuesto sin decisión");
    }

    @Test
    @Tag("R25")
    void noLevelTellsTheNumberOfTheOnePlantelThatTakesPart() {
        String folio = Programas.proposed(plantel, PROPIO);
        enter("dvs");
        for (String nivel : List.of("plantel", "entidad", "nacional")) {
            navegador.open("/emergente/resultados?folio=" + folio + "&nivel=" + nivel);
            assertThat(pagina.column("Candidatos")).containsExactly("Reservado");
            assertThat(navegador.text()).contains("«Reservado»: fuera del plantel");
        }
        pagina.picture("resultados-reservado");
        pagina.open("ficha", folio);
        assertThat(navegador.see(By.cssSelector(".cifras-emergente")).getText()).contains("Reservado");
    }

    @Test
    void anEqualDonationIsAskedAboutAndAReversalIsOfferedOnce() {
        String folio = Programas.running(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "5")).expect(201);
        enter("plantel." + CLAVE);
        pagina.open("donacion", folio)
                .type("articulo", "despensa")
                .type("origen", "DIF municipal")
                .type("cantidad", "5")
                .type("unidad", "caja")
                .date("fecha", Programas.hoy().minusDays(1).toString())
                .save();
        assertThat(navegador.see(By.id("igual")).getText()).contains("Ya está registrado el donativo 1");
        pagina.picture("donativo-igual");
        pagina.click("guardarIgual");
        assertThat(navegador.text()).contains("Se registró el donativo 2");
        navegador.open("/emergente/donacion?folio=" + folio + "&revierte=2");
        assertThat(navegador.text()).contains("Sin asignar de ese artículo", "10 caja");
        plantel.post(
                        RUTA + folio + "/donaciones/2/reversion",
                        Json.createObjectBuilder().add("motivo", "Repetido").build())
                .expect(201);
        navegador.open("/emergente/donacion?folio=" + folio + "&revierte=2");
        assertThat(navegador.path()).isEqualTo("/emergente/ficha");
        assertThat(navegador.text()).contains("El donativo 2 ya está revertido");
        assertThat(navegador.driver().findElements(By.linkText("Revertir"))).hasSize(1);
    }
}
