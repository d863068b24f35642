package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A convenio on its screens, from the first line to its folio. */
@PruebaDeSistema
class ConvenioUiIT {

    private static final String ENVIAR = "Enviar a revisión jurídica";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaConvenio convenio;

    @TempDir
    private Path carpeta;

    ConvenioUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.convenio = new PaginaConvenio(navegador);
    }

    @Test
    @Tag("R21.1")
    @Tag("R21.2")
    @Tag("R21.3")
    void isWrittenObservedCorrectedApprovedSignedAndRegistered() throws Exception {
        String objeto = "Brigadas de salud " + UUID.randomUUID().toString().substring(0, 8);
        enter("entidad.15");
        convenio.begin().type("objeto", objeto);
        convenio.act(ENVIAR);
        assertThat(convenio.error("clausulas.b")).contains("Falta la cláusula b)");
        assertThat(convenio.value("objeto")).isEqualTo(objeto);
        String folio = convenio.folio();
        complete();
        assertThat(convenio.act(ENVIAR)).contains(folio, "no podrá cambiarlo");
        assertThat(convenio.states()).containsExactly("En revisión jurídica");

        observe(folio);

        enter("entidad.15");
        convenio.fromTray("Convenios por completar", folio);
        assertThat(navegador
                        .see(By.cssSelector("[data-campo=clausulas_c] + .observacion"))
                        .getText())
                .contains("Precise los plazos");
        convenio.type("clausulas.c", "Un año a partir de la firma").act(ENVIAR);

        enter("juridico.15");
        convenio.open("revision", folio);
        assertThat(convenio.clause("c"))
                .contains("Cambió", "Cláusula c del acuerdo", "Un año a partir de la firma", "Precise los plazos");
        assertThat(convenio.clause("d")).doesNotContain("Cambió");
        assertThat(convenio.act("Dictaminar favorablemente")).contains(folio);
        assertThat(convenio.states()).containsExactly("Dictaminado");

        sign(folio);

        enter("dvs");
        convenio.open("ficha", folio).go("Registrar el convenio");
        assertThat(navegador.text()).contains("El registro no se deshace");
        navegador.click(By.id("registrar"));
        String registrado = convenio.folio();
        assertThat(registrado).matches("CC-\\d{4}-\\d{5}");
        assertThat(convenio.states()).containsExactly("Registrado", "Vigente");
        assertThat(navegador.text()).contains(folio, "La DVS lo registró", "De la versión 1 a la 2");
        navegador.open("/convenio/lista?estado=REGISTRADO&texto=" + objeto.substring(objeto.lastIndexOf(' ') + 1));
        assertThat(navegador.text()).contains("1 convenio", registrado);
        String csv = new String(navegador.download(By.cssSelector("a[href*='/lista.csv']")), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(registrado, objeto);
    }

    private void observe(String folio) {
        enter("juridico.15");
        convenio.fromTray("Convenios en revisión jurídica", folio);
        convenio.act("Devolver con observaciones");
        assertThat(navegador.see(By.id("observaciones-error")).getText()).contains("al menos una observación");
        convenio.type("observacion_c", "Precise los plazos");
        assertThat(convenio.act("Devolver con observaciones")).contains(folio);
        assertThat(convenio.states()).containsExactly("Observado");
    }

    private void sign(String folio) throws Exception {
        enter("entidad.15");
        convenio.open("ficha", folio).go("Registrar las firmas");
        convenio.type("firmantes[0].nombre", "Persona facultada");
        convenio.act("Registrar las firmas");
        assertThat(convenio.error("archivo")).contains("Falta el PDF firmado");
        assertThat(convenio.error("firmantes[1].cargo")).contains("Falta este dato");
        assertThat(convenio.value("firmantes[0].nombre")).isEqualTo("Persona facultada");
        Path pdf = Files.write(carpeta.resolve("firmado.pdf"), Muestras.pdf("Firmado " + folio));
        convenio.choose(pdf).act("Registrar las firmas");
        assertThat(navegador.text()).contains("firmado.pdf", "1 página");
        convenio.date("fecha", Acuerdos.hoy().toString());
        for (int i = 0; i < 2; i++) {
            String path = "firmantes[" + i + "].";
            convenio.type(path + "nombre", "Persona " + i)
                    .type(path + "cargo", "Titular")
                    .type(path + "documento", "Nombramiento " + i)
                    .date(path + "documento_fecha", "2025-01-15");
        }
        convenio.act("Registrar las firmas");
        assertThat(convenio.states()).containsExactly("Suscrito");
        String href = navegador.see(By.cssSelector(".documentos a")).getDomAttribute("href");
        byte[] kept = sistema.sesion("entidad.15").get(href).expect(200).bytes();
        assertThat(kept).isEqualTo(Files.readAllBytes(pdf));
    }

    private void complete() {
        LocalDate hoy = Dias.hoy();
        convenio.date("vigencia_inicio", hoy.minusDays(10).toString())
                .date("vigencia_fin", hoy.plusDays(300).toString())
                .type("partes[1].nombre", "Fundación de prueba")
                .type("partes[1].rfc", "sat-970701-nn3");
        for (char letra = 'a'; letra <= 'f'; letra++) {
            convenio.type("clausulas." + letra, "Cláusula " + letra + " del acuerdo");
        }
    }

    @Test
    @Tag("R19")
    void aBadRfcIsToldBesideItsFieldAndTheRestIsKept() {
        enter("plantel.15-016");
        convenio.begin()
                .type("partes[1].nombre", "Empresa de prueba")
                .type("partes[1].rfc", "SAT970701NN4")
                .press("Agregar apoyo")
                .type("apoyos[0].descripcion", "Despensas")
                .press("Agregar compromiso")
                .type("compromisos[0].descripcion", "Entregar")
                .type("contacto.correo", "sin-arroba")
                .save();
        assertThat(convenio.error("partes[1].rfc")).contains("SAT970701NN4", "dígito verificador");
        assertThat(convenio.error("apoyos[0].cantidad")).contains("cuánto se da");
        assertThat(convenio.error("apoyos[0].unidad")).contains("unidad");
        assertThat(convenio.error("compromisos[0].vence")).isNotBlank();
        assertThat(convenio.error("contacto.correo")).contains("correo electrónico completo");
        assertThat(navegador.driver().findElements(By.id("partes:0:rfc-error")))
                .allSatisfy(other -> assertThat(other.getText()).isEmpty());
        assertThat(convenio.value("partes[1].rfc")).isEqualTo("SAT970701NN4");
        assertThat(convenio.value("partes[1].nombre")).isEqualTo("Empresa de prueba");

        convenio.type("partes[1].rfc", "SAT970701NN3")
                .type("apoyos[0].cantidad", "12.5")
                .type("apoyos[0].unidad", "cajas")
                .type("contacto.correo", "enlace@ejemplo.mx");
        navegador.click(By.id("compromisos:0:quitar"));
        convenio.save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + convenio.folio());
        assertThat(convenio.value("apoyos[0].cantidad")).isEqualTo("12.5");
        assertThat(navegador.driver().findElements(By.id("compromisos:0:descripcion")))
                .isEmpty();
    }

    @Test
    @Tag("R8.4")
    void anOverdueCommitmentComesToTheTrayAndIsFollowedUp() {
        enter("entidad.15");
        assertThat(navegador.text()).contains("Compromisos vencidos de convenios", "Convenios por vencer");
        navegador.click(By.xpath("//section[.//h2[contains(., 'Compromisos vencidos')]]//article//a"));
        String folio = convenio.folio();
        navegador.type(By.id("motivo"), "Se entregó lo que faltaba.");
        navegador.click(By.id("anotar"));
        assertThat(navegador.text()).contains("Se entregó lo que faltaba.", folio);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
