package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.Select;

/** A convenio on its screens from a template to its renewal, reviewed by who covers the legal area. */
@PruebaDeSistema
class ConvenioComplementosUiIT {

    /** The year in whose last day the convenio ends that is renewed. */
    private static final int ANIO = Dias.anio() + 1;

    private static final String FIRMAR = "Registrar las firmas";
    private static final int ALTO = 2600;

    private final Navegador navegador;
    private final PaginaConvenio convenio;
    private final Acuerdos acuerdos;

    @TempDir
    private Path carpeta;

    ConvenioComplementosUiIT(Sistema sistema, Navegador navegador) {
        this.navegador = navegador;
        this.convenio = new PaginaConvenio(navegador);
        this.acuerdos = new Acuerdos(sistema);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    private void choose(String id, String value) {
        new Select(navegador.see(By.id(id))).selectByValue(value);
    }

    /** Pictures of the whole page, wide and narrow. */
    private void picture(String name) {
        for (int ancho : new int[] {1280, 390}) {
            navegador.driver().manage().window().setSize(new Dimension(ancho, ALTO));
            // the menu closes with a transition
            navegador
                    .patiently()
                    .until(d -> Boolean.TRUE.equals(
                            navegador.js("return document.getAnimations().every(a => a.playState !== 'running')")));
            assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " does not scroll sideways at " + ancho)
                    .isEqualTo(true);
            navegador.capture("convenio-" + name + "-" + ancho);
        }
        navegador.asDesktop();
    }

    @Test
    @Tag("R21.2")
    @Tag("R19")
    void goesFromATemplateToItsDocumentItsPagesAndItsRenewal() throws Exception {
        String nombre = "Servicio " + UUID.randomUUID().toString().substring(0, 8);
        String clave = template(nombre);

        enter("entidad.15");
        convenio.begin().type("objeto", "Jornadas " + nombre).type("clausulas.a", "La escribo yo");
        choose("plantilla", clave);
        navegador.click(By.id("llenar"));
        String folio = convenio.folio();
        assertThat(convenio.value("clausulas.a")).isEqualTo("La escribo yo");
        assertThat(convenio.value("clausulas.c")).isEqualTo("Hasta el {{vigencia.fin}}");
        convenio.act("Enviar a revisión jurídica");
        assertThat(convenio.error("clausulas.c")).contains("{{vigencia.fin}}", "todavía no se puede llenar");
        picture("redaccion");
        complete();
        convenio.act("Enviar a revisión jurídica");
        assertThat(navegador.text()).contains("Hasta el 31 de diciembre de " + ANIO, clave, "versión 1");

        acuerdos.juridico("dictamen", folio);
        convenio.open("ficha", folio);
        byte[] pdf = navegador.download(By.cssSelector("a[href$='/documento.pdf']"));
        assertThat(Documentos.text(pdf))
                .contains("Hasta el 31 de diciembre de " + ANIO)
                .doesNotContain("BORRADOR");
        assertThat(new String(
                        navegador.download(By.cssSelector("a[href$='/documento.docx']")),
                        0,
                        2,
                        StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        sign(folio, pdf);
        String registrado = acuerdos.register(folio);
        renew(registrado);
    }

    private String template(String nombre) {
        enter("juridico.15");
        navegador.open("/convenio/plantillas");
        navegador.click(By.linkText("Nueva plantilla"));
        convenio.type("nombre", nombre);
        choose("alcance", "ESTATAL");
        convenio.type("clausulas.a", "Del área jurídica")
                .type("clausulas.c", "Hasta el {{vigencia.final}}")
                .save();
        assertThat(convenio.error("clausulas.c"))
                .contains("«{{vigencia.final}}» no es un marcador", "{{vigencia.fin}}");
        assertThat(convenio.value("nombre")).isEqualTo(nombre);
        convenio.type("clausulas.c", "Hasta el {{vigencia.fin}}").save();
        assertThat(navegador.text()).contains("versión 1", "Activa");
        picture("plantilla");
        String clave = convenio.folio();
        navegador.open("/convenio/plantillas");
        assertThat(navegador.text()).contains(clave, nombre);
        picture("plantillas");
        return clave;
    }

    private void complete() {
        convenio.date("vigencia_inicio", Dias.hoy().minusDays(10).toString())
                .date("vigencia_fin", ANIO + "-12-31")
                .type("partes[1].nombre", "Fundación de prueba")
                .type("partes[1].rfc", "SAT970701NN3");
        for (char letra : "bdef".toCharArray()) {
            convenio.type("clausulas." + letra, "Texto suficiente de la cláusula " + letra + " del acuerdo");
        }
    }

    private void sign(String folio, byte[] pdf) throws Exception {
        convenio.open("suscripcion", folio);
        Path archivo = Files.write(carpeta.resolve("firmado.pdf"), pdf);
        convenio.choose(archivo);
        navegador.click(By.id("subir"));
        assertThat(convenio.value("paginas.a")).isEqualTo("1");
        assertThat(convenio.value("paginas.g")).isNotBlank();
        picture("suscripcion");
        convenio.date("fecha", Acuerdos.hoy().toString());
        for (int i = 0; i < 2; i++) {
            String path = "firmantes[" + i + "].";
            convenio.type(path + "nombre", "Persona " + i)
                    .type(path + "cargo", "Titular")
                    .type(path + "documento", "Nombramiento " + i)
                    .date(path + "documento_fecha", "2025-01-15");
        }
        acuerdos.upload(folio, Muestras.pdf("Otro que llega mientras tanto")).expect(201);
        convenio.act(FIRMAR);
        assertThat(navegador.text()).contains("llegó otro PDF firmado", "entidad.15");
        assertThat(convenio.value("firmantes[1].documento")).isEqualTo("Nombramiento 1");
        convenio.choose(archivo);
        navegador.click(By.id("subir"));
        assertThat(convenio.value("paginas.a")).isEqualTo("1");
        convenio.type("paginas.b", "99").act(FIRMAR);
        assertThat(convenio.error("paginas.b")).contains("de la 1 a la");
        convenio.type("paginas.b", "1").act(FIRMAR);
        assertThat(convenio.states()).containsExactly("Suscrito");
        assertThat(navegador.see(By.cssSelector("a[href*='#page=1']")).getText())
                .contains("página 1");
    }

    private void renew(String registrado) {
        convenio.open("ficha", registrado).go("Renovar");
        assertThat(navegador.text()).contains("convenio modificatorio", registrado);
        navegador.click(By.id("renovar"));
        String adenda = convenio.folio();
        assertThat(navegador.text()).contains("renueva " + registrado);
        convenio.date("vigencia_fin", ANIO + "-06-30").act("Enviar a revisión jurídica");
        assertThat(convenio.error("vigencia_fin")).contains("no puede");
        convenio.date("vigencia_fin", (ANIO + 1) + "-12-31").act("Enviar a revisión jurídica");
        assertThat(convenio.states()).containsExactly("En revisión jurídica");
        acuerdos.juridico("dictamen", adenda);
        String segundo = acuerdos.register(acuerdos.sign(adenda));
        for (String uno : new String[] {registrado, segundo}) {
            convenio.open("ficha", uno);
            assertThat(navegador.see(By.id("cadena")).getText()).contains(registrado, segundo);
        }
        convenio.open("ficha", registrado);
        assertThat(navegador.text()).contains("31 de diciembre de " + (ANIO + 1));
        picture("ficha");
    }

    @Test
    @Tag("R21.2")
    void aTemplateIsRetiredAfterItAsksOnce() {
        String nombre = "Retirable " + UUID.randomUUID().toString().substring(0, 8);
        String clave = template(nombre);
        navegador.open("/convenio/plantilla?clave=" + clave);
        assertThat(convenio.act("Retirar")).contains(clave, "Ya no se ofrecerá");
        assertThat(navegador.see(By.xpath("//tr[contains(., '" + clave + "')]")).getText())
                .contains("Retirada");
        enter("entidad.15");
        convenio.begin();
        assertThat(navegador.see(By.id("plantilla")).getText()).doesNotContain(nombre);
    }

    @Test
    @Tag("R21.1")
    void aLegalAreaIsCoveredByADelegateWhoIsNamedInTheTimeLine() {
        String folio =
                acuerdos.sent("Con quien cubre " + UUID.randomUUID().toString().substring(0, 8));
        enter("juridico.15");
        navegador.open("/convenio/delegaciones");
        navegador.click(By.id("delegar"));
        assertThat(convenio.error("delegado")).contains("Elija quién cubre");
        assertThat(convenio.error("motivo")).isNotBlank();
        choose("delegado", "juridico.13");
        convenio.date("desde", Dias.ayer().toString())
                .date("hasta", Dias.hoy().plusDays(2).toString())
                .type("motivo", "Vacaciones de quien revisa");
        navegador.click(By.id("delegar"));
        assertThat(navegador.text()).contains("Quedó la delegación", "En curso", "juridico.13");
        picture("delegaciones");

        enter("juridico.13");
        convenio.fromTray("Convenios en revisión jurídica", folio);
        convenio.act("Dictaminar favorablemente");
        assertThat(convenio.states()).containsExactly("Dictaminado");
        assertThat(navegador.text()).contains("juridico.13, en suplencia de juridico.15");

        enter("juridico.15");
        navegador.open("/convenio/delegaciones");
        assertThat(convenio.act("Revocar")).contains("DJ-", "dejará de ver");
        assertThat(navegador.text()).contains("Revocada");
        enter("juridico.13");
        navegador.open("/convenio/ficha?folio=" + folio);
        assertThat(navegador.text()).doesNotContain("Dictaminado");
    }
}
