package mx.edu.conalep.compromisosocial.sistema.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaBandeja;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** A colecta on its screens, from its plan to its results. */
@PruebaDeSistema
class ColectaUiIT {

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaBandeja bandeja;
    private final PaginaColecta colecta;

    @TempDir
    private Path carpeta;

    ColectaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.bandeja = new PaginaBandeja(navegador);
        this.colecta = new PaginaColecta(navegador);
    }

    @Test
    @Tag("R12")
    @Tag("R14")
    void isPlannedSentDownAcknowledgedCollectedClosedAndDelivered() throws Exception {
        String clave = "convenio" + UUID.randomUUID().toString().substring(0, 8);
        new Acuerdos(sistema).registered("Apoyos " + clave);
        String folio = plan(clave);
        acknowledge(folio);
        enter("dvs");
        colecta.open("ficha", folio).go("Iniciar la colecta").confirm();
        assertThat(colecta.states()).containsExactly("En curso");
        contribute(folio);
        review(folio);
        zero(folio);
        close(folio);
        deliver(folio);
        results(folio);
        report(folio);
    }

    private String plan(String clave) throws Exception {
        LocalDate hoy = Campanas.hoy();
        enter("dvs");
        colecta.begin()
                .convenio(clave)
                .type("causa", "Víveres " + clave)
                .type("metas[0].monto", "$1,500.00")
                .press("Agregar meta")
                .kind(1, "ESPECIE")
                .type("metas[1].articulo", "Arroz")
                .type("metas[1].cantidad", "10")
                .type("metas[1].unidad", "kg")
                .participants("09", "09-001")
                .participants("15", "15-016", "15-017", "15-018");
        assertThat(colecta.participant("15")).contains("Participa con 3 de");
        assertThat(colecta.value("aliado")).isEqualTo("Fundación de prueba");
        colecta.save();
        String folio = colecta.folio();
        assertThat(folio).matches("CO-\\d{4}-\\d{5}");
        assertThat(navegador.text())
                .contains("Para difundirla falta", "Faltan los lineamientos", "Falta el cronograma");
        colecta.go("Completar el plan")
                .date("cronograma.inicio", hoy.minusDays(3).toString())
                .date("cronograma.cierre", hoy.plusDays(20).toString())
                .choose(Files.write(carpeta.resolve("lineamientos.pdf"), Muestras.pdf("Lineamientos " + folio)))
                .save();
        assertThat(navegador.text()).contains("lineamientos.pdf").doesNotContain("Para difundirla falta");
        assertThat(colecta.go("Difundir").confirm()).contains(folio, "ya no se cambian");
        assertThat(colecta.states()).containsExactly("Difundida");
        assertThat(navegador.text()).contains("Faltan 6 acuses", "2 entidades y 4 planteles");
        return folio;
    }

    private void acknowledge(String folio) {
        enter("plantel.15-016");
        colecta.open("ficha", folio);
        assertThat(navegador.text())
                .contains("Su plantel acusa recibo después de su entidad")
                .doesNotContain("Acusar recibo");
        for (String usuario : new String[] {"entidad.15", "entidad.09"}) {
            enter(usuario);
            colecta.open("ficha", folio).go("Acusar recibo");
            assertThat(colecta.confirm()).contains(folio, "lineamientos.pdf", "no se retira");
            assertThat(navegador.text()).contains("acusó recibo de la colecta " + folio);
        }
        for (String plantel : new String[] {"15-016", "15-017", "09-001"}) {
            enter("plantel." + plantel);
            bandeja.follow("Colectas por acusar", folio);
            colecta.go("Acusar recibo").confirm();
            assertThat(navegador.text()).contains("Todas las unidades de su ámbito acusaron recibo");
        }
        enter("entidad.15");
        colecta.open("ficha", folio);
        assertThat(navegador.see(By.id("acuses")).getText()).contains("Falta 1 acuse", "Falta 1 plantel de 3");
        navegador.click(By.cssSelector("#acuses summary"));
        assertThat(navegador.see(By.id("acuses")).getText())
                .containsPattern("15-018 .* no ha acusado recibo")
                .doesNotContainPattern("15-016 .* no ha acusado");
    }

    private void contribute(String folio) throws Exception {
        String ayer = Campanas.hoy().minusDays(1).toString();
        enter("plantel.15-016");
        colecta.open("ficha", folio)
                .go("Registrar una sensibilización")
                .date("fecha", Campanas.hoy().toString())
                .type("descripcion", "Plática en el patio")
                .type("asistentes", "85")
                .save();
        assertThat(navegador.text()).contains("Plática en el patio", "85 asistentes");
        colecta.go("Registrar una aportación")
                .type("monto", "$1,200.50")
                .type("referencia_deposito", "REF 123")
                .choose(Files.write(carpeta.resolve("ficha.pdf"), Muestras.pdf("Deposito")))
                .save();
        assertThat(colecta.error("fecha_deposito")).contains("Falta este dato");
        assertThat(navegador.text()).contains("ficha.pdf recibido y guardado");
        assertThat(colecta.value("monto")).isEqualTo("$1,200.50");
        colecta.date("fecha_deposito", ayer).save();
        assertThat(navegador.text()).contains("La aportación 1", "$1,200.50", "REF 123", "Comprobante");
        colecta.go("Registrar una aportación")
                .kind("ESPECIE")
                .article("Otro artículo…")
                .type("articulo", "arroz")
                .type("cantidad", "2.5")
                .type("unidad", "kg")
                .date("fecha", ayer)
                .save();
        enter("plantel.09-001");
        colecta.open("aportacion", folio)
                .type("monto", "900")
                .type("referencia_deposito", "Sin validar")
                .date("fecha_deposito", ayer)
                .save();
        assertThat(navegador.text()).contains("La aportación 3").doesNotContain("REF 123");
    }

    private void review(String folio) {
        enter("entidad.15");
        bandeja.follow("Aportaciones por validar", folio);
        assertThat(navegador.text()).contains("2 por validar", "Aportación 1");
        assertThat(colecta.act("Validar")).contains(folio, "aportación 1");
        navegador.click(By.xpath("//button[@data-dialogo and .='Devolver']"));
        assertThat(navegador.see(By.cssSelector(".tostada-error")).getText()).contains("Escriba qué hay que corregir");
        assertThat(colecta.type("observacion", "Falta un costal").act("Devolver"))
                .contains("aportación 2");
        assertThat(colecta.states()).containsExactly("En curso");

        enter("plantel.15-016");
        bandeja.follow("Aportaciones devueltas", folio);
        assertThat(navegador.text()).contains("Falta un costal");
        assertThat(colecta.value("cantidad")).isEqualTo("2.5");
        colecta.type("cantidad", "3.5").save();
        assertThat(navegador.text()).contains("se corrigió");

        enter("entidad.15");
        colecta.open("revision", folio).act("Validar");
        assertThat(navegador.text())
                .contains("$1,200.50 MXN de $1,500.00 MXN (80 % de la meta)", "3.5 kg de 10 kg (35 % de la meta)");
    }

    private void zero(String folio) {
        enter("titular.15-017");
        colecta.open("ficha", folio).go("Declarar en cero");
        assertThat(colecta.confirm()).contains(folio, "no recaudó nada");
        assertThat(colecta.states()).containsExactly("En curso", "Cero declarado");
        assertThat(navegador.driver().findElements(By.linkText("Declarar en cero")))
                .isEmpty();
    }

    private void close(String folio) {
        enter("dvs");
        colecta.open("ficha", folio).go("Cerrar la colecta");
        assertThat(navegador.text()).contains("Queda fuera 1 aportación sin validar", "$900.00");
        colecta.confirm();
        assertThat(colecta.error("motivo")).contains("escriba por qué cierra antes");
        assertThat(colecta.type("motivo", "Se alcanzó la meta").confirm()).contains(folio, "No se deshace");
        assertThat(colecta.states()).containsExactly("Cerrada");
        assertThat(navegador.text()).contains("Se alcanzó la meta", "Quedó fuera 1 aportación");
        assertThat(navegador.see(By.id("informe")).getText()).contains("Art. 14");
    }

    private void deliver(String folio) throws Exception {
        colecta.go("Registrar una entrega");
        assertThat(colecta.value("monto")).isEqualTo("1200.50");
        assertThat(colecta.value("articulos[0].cantidad")).isEqualTo("3.5");
        colecta.type("monto", "1200.51").type("recibe", "Almacén").act("Registrar la entrega");
        assertThat(colecta.error("monto")).contains("quedan $1,200.50 MXN");
        assertThat(colecta.error("fecha")).contains("Falta este dato");
        assertThat(colecta.error("recibo")).contains("Falta el recibo");
        colecta.type("monto", "1200.50")
                .date("fecha", Campanas.hoy().toString())
                .choose(Files.write(carpeta.resolve("recibo.pdf"), Muestras.pdf("Recibo " + folio)));
        assertThat(colecta.act("Registrar la entrega")).contains(folio);
        assertThat(navegador.see(By.id("entregas")).getText())
                .contains("Recibió Almacén", "$0.00 MXN")
                .doesNotContain("Entregado de más");
        navegador.click(By.xpath("//tr[contains(., '$1,200.50')]//a[.='Contraasiento']"));
        colecta.confirm();
        assertThat(colecta.error("motivo")).isNotBlank();
        assertThat(colecta.type("motivo", "El banco devolvió el depósito").confirm())
                .contains("Ya hay entregas al aliado");
        assertThat(navegador.text())
                .contains(
                        "Se entregó más de lo que hoy cuenta",
                        "Entregado de más",
                        "Contraasiento de la 1",
                        "Revertida");
    }

    private void results(String folio) {
        colecta.go("Resultados");
        assertThat(colecta.rows())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("09-001").contains("Sin reporte", "Sin dato"),
                        row -> assertThat(row)
                                .startsWith("15-016")
                                .contains("Reportado", "$0.00")
                                .containsIgnoringCase("arroz: 3.5 kg"),
                        row -> assertThat(row).startsWith("15-017").contains("Cero declarado", "$0.00"),
                        row -> assertThat(row).startsWith("15-018").contains("Sin reporte", "Sin dato"));
        String csv = new String(navegador.download(By.cssSelector("a[href$='plantel.csv']")), StandardCharsets.UTF_8);
        assertThat(csv).contains(folio + ",plantel,15,15-018,SIN_REPORTE,0,0,1,0,0,DINERO,MXN,\r\n");
        navegador.click(By.linkText("Entidad"));
        assertThat(colecta.rows().get(1)).contains("1 con reporte, 1 en cero, 1 sin reporte");
        navegador.open("/colecta/lista?estado=CERRADA&texto=" + folio);
        assertThat(navegador.text()).contains("1 colecta", folio);
    }

    private void report(String folio) {
        enter("operador");
        navegador.open("/operacion/informe-colecta?colecta=" + folio);
        navegador.click(By.id("iniciar"));
        navegador.patiently().until(d -> navegador.text().contains("Terminada."));
        enter("dvs");
        colecta.open("ficha", folio);
        assertThat(colecta.states()).containsExactly("Informada");
        byte[] pdf = navegador.download(By.cssSelector("#informe a[href$='informe.pdf']"));
        assertThat(Documentos.text(pdf))
                .contains(folio, "15‑017 Los Reyes la Paz Cero declarado", "15‑018 Naucalpan I Sin reporte")
                .contains("Con un contraasiento; una quedó fuera", "El banco devolvió el depósito");
    }

    @ParameterizedTest
    @Tag("R12")
    @Tag("R14")
    @CsvSource({
        "dvs, Colectas por cerrar, Víveres para comedores",
        "dvs, Colectas por iniciar, Juguetes",
        "dvs, Colectas por entregar, Útiles escolares",
        "plantel.15-016, Aportaciones devueltas, Víveres",
        "plantel.15-016, Colectas sin respuesta de su plantel, Medicamentos",
        "titular.15-016, Colectas sin respuesta de su plantel, Medicamentos",
        "entidad.15, Colectas por acusar, Juguetes",
        "entidad.15, Aportaciones por validar, Víveres"
    })
    void theTrayTellsWhatWaitsForEachRole(String usuario, String grupo, String causa) {
        enter(usuario);
        bandeja.follow(grupo, causa);
        assertThat(navegador.path()).startsWith("/colecta/");
        assertThat(navegador.text()).contains(causa);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
