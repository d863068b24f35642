package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaBandeja;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaPublicacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A convenio becomes public on its screens: marked, returned, marked again, approved by a second person, read by anybody, withdrawn. */
@PruebaDeSistema
@Tag("R21.4")
class PublicacionUiIT {

    private static final String PROPONER = "Enviar a aprobación";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaBandeja bandeja;
    private final PaginaConvenio convenio;
    private final PaginaPublicacion publica;
    private final Acuerdos acuerdos;

    PublicacionUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.bandeja = new PaginaBandeja(navegador);
        this.convenio = new PaginaConvenio(navegador);
        this.publica = new PaginaPublicacion(navegador);
        this.acuerdos = new Acuerdos(sistema);
    }

    @Test
    void isMarkedReturnedApprovedReadByAnybodyAndWithdrawn() {
        String folio = acuerdos.registered("Brigadas de lectura en hospitales");
        mark(folio);
        giveBack(folio);
        approve(folio);
        readByAnybody(folio);
        withdraw(folio);
    }

    @Test
    void whatAnotherPersonReservedMeanwhileStandsBesideWhatIsMarkedHere() {
        String folio = acuerdos.registered("Se prepara en dos ventanas");
        enter("juridico.15");
        publica.open("publicacion", folio);
        publica.press("agregar", 1);
        convenio.type("marcas[0].x", "10")
                .type("marcas[0].y", "10")
                .type("marcas[0].ancho", "20")
                .type("marcas[0].alto", "5")
                .type("marcas[0].motivo", "Firma");
        JsonObject otra = Json.createObjectBuilder()
                .add("pagina", 1)
                .add("x", 100)
                .add("y", 600)
                .add("ancho", 500)
                .add("alto", 50)
                .add("motivo", "Cuenta bancaria")
                .build();
        sistema.api("juridico.15")
                .post(
                        "/convenios/" + folio + "/publicacion",
                        Json.createObjectBuilder()
                                .add("marcas", Json.createArrayBuilder().add(otra))
                                .build())
                .expect(200);

        convenio.act(PROPONER);
        assertThat(navegador.see(By.id("ajena")).getText()).contains("versión pública 1", "Página 1: Cuenta bancaria");
        assertThat(publica.areas()).isEqualTo(2);
        assertThat(convenio.value("marcas[0].motivo")).isEqualTo("Firma");
        assertThat(convenio.value("marcas[1].motivo")).isEqualTo("Cuenta bancaria");
        assertThat(publica.drawn()).isEqualTo(2);
        navegador.capture("publicacion-ajena-1280");
        navegador.asPhone();
        navegador.capture("publicacion-ajena-390");
        navegador.asDesktop();
        assertThat(convenio.act(PROPONER)).contains(folio);
        assertThat(navegador.text()).contains("Por aprobar", "2 áreas reservadas");
    }

    private void mark(String folio) {
        enter("juridico.15");
        convenio.open("ficha", folio);
        navegador.click(By.linkText("Preparar versión pública"));
        navegador.patiently().until(d -> publica.pictured());
        publica.draw(80, 60, 700, 130);
        assertThat(publica.focus()).isEqualTo("marcas:0:motivo");
        assertThat(publica.drawn()).isEqualTo(1);
        assertThat(Double.parseDouble(convenio.value("marcas[0].y"))).isBetween(5.5, 6.5);
        assertThat(Double.parseDouble(convenio.value("marcas[0].ancho"))).isBetween(61.0, 63.0);
        publica.press("agregar", 2);
        assertThat(publica.focus()).isEqualTo("marcas:1:pagina");
        convenio.type("marcas[1].x", "doce").type("marcas[1].motivo", "Firma");
        convenio.act(PROPONER);
        assertThat(convenio.error("marcas[1].x")).contains("número del 0 al 100");
        convenio.type("marcas[1].x", "10")
                .type("marcas[1].y", "80")
                .type("marcas[1].ancho", "95")
                .type("marcas[1].alto", "5");
        convenio.act(PROPONER);
        assertThat(convenio.error("marcas[1].x")).contains("dentro de la página");
        assertThat(convenio.error("marcas[0].motivo")).contains("por qué");
        convenio.type("marcas[0].motivo", "Nombre de una persona física").type("marcas[1].ancho", "40");
        navegador.js("window.scrollTo(0, 0)");
        navegador.capture("publicacion-1280");
        navegador.asPhone();
        navegador.js("window.scrollTo(0, 0)");
        navegador.capture("publicacion-390");
        navegador.js("document.querySelector('.marcado-lista').scrollIntoView()");
        navegador.capture("publicacion-390-lista");
        navegador.asDesktop();
        publica.press("marcas:1:quitar", 1);
        publica.press("deshacer", 2);
        assertThat(convenio.value("marcas[1].motivo")).isEqualTo("Firma");
        assertThat(publica.drawn()).isEqualTo(2);
        assertThat(convenio.act(PROPONER)).contains(folio);
        assertThat(navegador.text())
                .contains("espera la aprobación de otra persona", "Por aprobar", "2 áreas reservadas");
        navegador.open("/convenio/aprobacion?folio=" + folio);
        assertThat(navegador.text()).contains("la aprueba otra persona");
        assertThat(navegador.driver().findElements(By.cssSelector("[data-dialogo=dialogo-aprobar]")))
                .isEmpty();
    }

    private void giveBack(String folio) {
        enter("dvs");
        bandeja.follow("Versiones públicas por aprobar", folio);
        convenio.act("Devolver");
        assertThat(convenio.error("motivo")).isNotBlank();
        convenio.type("motivo", "Falta proteger el objeto");
        convenio.act("Devolver");
        assertThat(navegador.text()).contains("Devuelta", "Falta proteger el objeto");
        enter("juridico.15");
        bandeja.follow("Versiones públicas devueltas", folio);
        assertThat(navegador.text()).contains("Falta proteger el objeto", "2 áreas marcadas");
        convenio.type("objeto", "Brigadas de lectura");
        convenio.act(PROPONER);
    }

    private void approve(String folio) {
        enter("dvs");
        publica.open("aprobacion", folio);
        navegador.patiently().until(d -> publica.pictured());
        assertThat(navegador.text())
                .contains("Nombre de una persona física", "Firma", "Distinto del que dice el convenio");
        navegador.capture("aprobacion-1280");
        navegador.asPhone();
        navegador.capture("aprobacion-390");
        navegador.asDesktop();
        assertThat(convenio.act("Aprobar y publicar")).contains(folio, "cualquier persona");
        assertThat(navegador.text()).contains("Publicada");
        navegador.js("document.getElementById('publica').scrollIntoView()");
        navegador.capture("ficha-publica-1280");
    }

    private void readByAnybody(String folio) {
        navegador.driver().manage().deleteAllCookies();
        navegador.open("/ingreso");
        navegador.capture("ingreso-publico-1280");
        navegador.click(By.linkText("Ver convenios publicados"));
        navegador.type(By.id("texto"), folio);
        navegador.click(By.cssSelector(".filtros button[type=submit]"));
        assertThat(navegador.text())
                .contains("1 convenio publicado", folio, "Brigadas de lectura", "Fundación de prueba", "Vigente")
                .doesNotContain("hospitales", "EX-", "juridico.15", "dvs", "SAT970701NN3");
        navegador.open("/publico/convenios");
        navegador.capture("publico-1280");
        navegador.asPhone();
        navegador.capture("publico-390");
        navegador.asDesktop();
        navegador.open("/publico/convenios?texto=nadaquecoincida");
        assertThat(navegador.text()).contains("Ningún convenio cumple esos filtros");
        navegador.capture("publico-nada-1280");
        Respuesta page = sistema.anonymous("/publico/convenios", Map.of()).expect(200);
        assertThat(page.header("Set-Cookie"))
                .as("nobody gets a session by reading")
                .isEmpty();
        assertThat(page.header("Cache-Control")).startsWith("public");
        assertThat(page.text()).doesNotContain("<script", "style=");

        Respuesta pdf = sistema.anonymous("/publico/archivo/convenios/" + folio + ".pdf", Map.of())
                .expect(200);
        assertThat(Documentos.text(pdf.bytes())).isBlank();
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Firmado", folio);
        assertThat(pdf.header("Cache-Control")).startsWith("public");
        sistema.anonymous("/publico/archivo/convenios/" + folio + ".pdf", Map.of("If-None-Match", pdf.header("ETag")))
                .expect(304);
        assertThat(sistema.anonymous("/publico/archivo/convenios.csv?texto=" + folio, Map.of())
                        .expect(200)
                        .text())
                .contains(folio, "Brigadas de lectura")
                .doesNotContain("hospitales");
        sistema.anonymous("/publico/archivo/convenios/" + folio + "/original.pdf", Map.of())
                .expect(404);
    }

    private void withdraw(String folio) {
        enter("juridico.15");
        publica.open("aprobacion", folio);
        convenio.act("Dejar de publicar");
        assertThat(convenio.error("motivo")).isNotBlank();
        convenio.type("motivo", "Se publicó un dato personal");
        convenio.act("Dejar de publicar");
        assertThat(navegador.text()).contains("Retirada", "Se publicó un dato personal");
        sistema.anonymous("/publico/archivo/convenios/" + folio + ".pdf", Map.of())
                .expect(404);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
