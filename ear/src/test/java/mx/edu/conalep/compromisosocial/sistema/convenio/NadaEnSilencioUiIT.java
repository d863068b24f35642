package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaPublicacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.Select;

/** What does not arrive, or arrives without anything in it, is told where it was done, and nothing that was typed is lost. */
@PruebaDeSistema
class NadaEnSilencioUiIT {
    private static final By ANOTAR = By.id("anotar");

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaConvenio convenio;
    private final PaginaPublicacion publica;
    private final Acuerdos acuerdos;

    @TempDir
    private Path carpeta;

    NadaEnSilencioUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.convenio = new PaginaConvenio(navegador);
        this.publica = new PaginaPublicacion(navegador);
        this.acuerdos = new Acuerdos(sistema);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    @Test
    @Tag("R20")
    void anEmptyFileIsNotNoneChosen() throws IOException {
        String folio = acuerdos.registered("Un comprobante sin contenido");
        enter("entidad.15");
        convenio.open("apoyo", folio)
                .type("monto", "$1,234.50")
                .date("fecha", Acuerdos.hoy().toString())
                .choose(Files.createFile(carpeta.resolve("comprobante.pdf")));
        navegador.click(ANOTAR);
        assertThat(convenio.error("archivo")).contains("El archivo «comprobante.pdf» está vacío");
        assertThat(convenio.value("monto")).isEqualTo("$1,234.50");
        assertThat(navegador.text()).contains("Hay un dato por corregir");
        navegador.js("window.scrollTo(0, 0)");
        navegador.capture("archivo-vacio-1280");
        navegador.asPhone();
        navegador
                .patiently()
                .until(d -> Boolean.TRUE.equals(
                        navegador.js("return document.getAnimations().every(a => a.playState !== 'running')")));
        navegador.capture("archivo-vacio-390");
        navegador.asDesktop();

        new Select(navegador.see(By.id("tipo"))).selectByValue("ESPECIE");
        convenio.type("monto", "").type("descripcion", "Despensas").type("cantidad", "40");
        navegador.click(ANOTAR);
        assertThat(convenio.error("unidad")).contains("en qué unidad");
        assertThat(navegador.text()).doesNotContain("Escriba cuánto");
        navegador.open("/convenio/derivados?folio=" + folio);
        assertThat(navegador.text()).doesNotContain("Sin comprobante", "1,234.50");
    }

    @Test
    @Tag("R21.4")
    void marksOutliveTheSessionAndTheNetwork() {
        String folio = acuerdos.registered("Marcas sin sesión ni red");
        enter("juridico.15");
        publica.open("publicacion", folio);
        navegador.patiently().until(d -> publica.pictured());
        publica.press("agregar", 1);
        convenio.type("marcas[0].motivo", "Nombre de una persona física");
        cut(true);
        try {
            navegador.click(By.id("agregar"));
            assertThat(navegador.see(By.cssSelector(".tostada-error")).getText())
                    .contains("No hay conexión", "sigue aquí");
            navegador.capture("marcas-sin-red-1280");
            assertThat(publica.areas()).isEqualTo(1);
        } finally {
            cut(false);
        }

        navegador.driver().manage().deleteAllCookies();
        navegador.click(By.id("agregar"));
        navegador.see(By.id("sesion-contrasena")).sendKeys(Sistema.CONTRASENA);
        navegador.capture("marcas-sin-sesion-1280");
        navegador.click(By.cssSelector("#sesion-terminada button[type=submit]"));
        navegador.patiently().until(d -> navegador.text().contains("Se recuperó lo que había escrito"));
        assertThat(publica.areas()).isEqualTo(1);
        assertThat(convenio.value("marcas[0].motivo")).isEqualTo("Nombre de una persona física");
        navegador.capture("marcas-recuperadas-1280");
        navegador.click(By.cssSelector(".tostada button"));
        publica.press("agregar", 2);
        assertThat(convenio.value("marcas[0].motivo")).isEqualTo("Nombre de una persona física");
    }

    /** Cuts the browser off, or connects it again. */
    private void cut(boolean off) {
        ((HasCdp) navegador.driver()).executeCdpCommand("Network.enable", Map.of());
        new PaginaCaptura(navegador).offline(off);
    }

    @Test
    @Tag("R21.1")
    void whatWasObservedComesByClauseAndTheWholeLast() {
        String folio = acuerdos.sent("Observaciones en desorden");
        Api juridico = sistema.api("juridico.15");
        String ruta = "/convenios/" + folio;
        juridico.post(ruta + "/observacion", observed("Al \u202ereves", "a")).expect(422);
        juridico.post(ruta + "/observacion", observed("Precise", "general", "g", "b", "a"))
                .expect(200);
        assertThat(juridico.get(ruta + "/versiones")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("observaciones")
                        .getValuesAs(JsonObject.class))
                .extracting(o -> o.getString("clausula"))
                .containsExactly("a", "b", "g", "general");
    }

    private static JsonObject observed(String texto, String... clausulas) {
        JsonArrayBuilder observaciones = Json.createArrayBuilder();
        for (String clausula : clausulas) {
            observaciones.add(
                    Json.createObjectBuilder().add("clausula", clausula).add("texto", texto));
        }
        return Json.createObjectBuilder().add("observaciones", observaciones).build();
    }

    @Test
    @Tag("R8.4")
    void aListStopsAtItsLastPageAndCutsItsSearch() {
        enter("dvs");
        navegador.open("/convenio/compromisos?pagina=500");
        assertThat(navegador.text()).doesNotContain("Página 501");
        String largo = "x".repeat(500);
        for (String lista : new String[] {"/colecta/lista", "/publico/convenios", "/convenio/compromisos"}) {
            navegador.open(lista + "?texto=" + largo);
            assertThat(navegador.see(By.id("texto")).getDomProperty("value"))
                    .as(lista)
                    .isEqualTo("x".repeat(100));
        }
    }
}
