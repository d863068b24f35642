package mx.edu.conalep.compromisosocial.sistema.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** What the forms of colectas answer to bad input: a message beside the field, what was typed kept, nothing half-saved. */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormasDeColectaUiIT {

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaColecta colecta;
    private Campanas campanas;

    @TempDir
    private Path carpeta;

    FormasDeColectaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.colecta = new PaginaColecta(navegador);
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    private int plans() {
        return sistema.api("dvs").get("/colectas").expect(200).json().getInt("total");
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    @Test
    @Tag("R12")
    void aPlanTellsEachFaultBesideItsFieldAndKeepsTheRest() throws Exception {
        enter("dvs");
        int before = plans();
        colecta.begin()
                .type("causa", "Ropa de abrigo")
                .type("convenio", "CC-1999-ñandú")
                .type("metas[0].monto", "mucho")
                .press("Agregar meta")
                .kind(1, "ESPECIE")
                .type("metas[1].cantidad", "-1")
                .press("Agregar corte")
                .date("cronograma.inicio", "2026-05-10")
                .date("cronograma.cortes[0]", "2026-05-01")
                .date("cronograma.cierre", "2026-05-20")
                .participants("15", "todos")
                .save();
        assertThat(colecta.error("convenio")).contains("CC-1999-ñandú");
        assertThat(colecta.error("aliado")).contains("Falta este dato");
        assertThat(colecta.error("metas[0].monto")).isNotBlank();
        assertThat(colecta.error("metas[1].cantidad")).contains("mayor que cero");
        assertThat(colecta.error("metas[1].articulo")).contains("Falta este dato");
        assertThat(colecta.error("cronograma.cortes[0]")).contains("entre el inicio y el cierre");
        assertThat(colecta.value("causa")).isEqualTo("Ropa de abrigo");
        assertThat(colecta.value("metas[0].monto")).isEqualTo("mucho");
        assertThat(colecta.participant("15")).doesNotContain("No participa");
        assertThat(plans()).isEqualTo(before);

        navegador.js("document.getElementById('causa').removeAttribute('maxlength');"
                + "document.getElementById('causa').value = 'x'.repeat(1001)");
        colecta.save();
        assertThat(colecta.error("causa")).contains("demasiado largo");
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    @Tag("R12")
    void aFileThatIsNoPdfIsRefusedAndThePlanStays() throws Exception {
        String folio = campanas.create(List.of("15"), List.of("15-016"));
        enter("dvs");
        colecta.open("plan", folio)
                .type("causa", "Otra causa")
                .choose(Files.write(carpeta.resolve("foto.pdf"), Muestras.foto(5)))
                .save();
        assertThat(colecta.error("archivo")).contains("PDF");
        assertThat(colecta.value("causa")).isEqualTo("Otra causa");
        assertThat(sistema.api("dvs").get("/colectas/" + folio).json().getString("causa"))
                .isEqualTo("Apoyo a hospitales");
    }

    @Test
    @Tag("R12")
    void twoTabsDoNotOverwriteEachOther() {
        String folio = campanas.create(List.of("15"), List.of("15-016"));
        enter("dvs");
        colecta.open("plan", folio);
        String first = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        colecta.open("plan", folio).type("causa", "La segunda pestaña").save();
        navegador.driver().close();
        navegador.driver().switchTo().window(first);
        colecta.type("causa", "La primera pestaña").save();
        assertThat(navegador.path()).isEqualTo("/colecta/plan");
        assertThat(colecta.value("causa")).isEqualTo("La primera pestaña");
        assertThat(sistema.api("dvs").get("/colectas/" + folio).json().getString("causa"))
                .isEqualTo("La segunda pestaña");
    }

    @ParameterizedTest
    @Tag("R14")
    @CsvSource({
        "monto, mil pesos, Escriba un número con cifras",
        "monto, 0, mayor que cero",
        "monto, 10.005, demasiados decimales: use 2",
        "monto, 99999999999999999, El número es demasiado grande"
    })
    void anAmountThatIsNoneIsTold(String campo, String typed, String told) {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        enter("plantel.15-016");
        colecta.open("aportacion", folio)
                .type(campo, typed)
                .type("referencia_deposito", "REF")
                .date("fecha_deposito", Campanas.hoy().toString())
                .save();
        assertThat(colecta.error(campo)).contains(told);
        assertThat(colecta.value(campo)).isEqualTo(typed);
        assertThat(sistema.api("dvs")
                        .get("/colectas/" + folio + "/aportaciones")
                        .json()
                        .getInt("total"))
                .isZero();
    }

    @Test
    @Tag("R14")
    void aForeignOrMadeUpFolioIsAPageThatDoesNotExist() {
        String ajena = campanas.running(List.of("09"), List.of("09-001"));
        enter("plantel.15-016");
        for (String address : List.of(
                "ficha?folio=" + ajena,
                "aportacion?folio=" + ajena,
                "ficha?folio=%C3%B1",
                "ficha",
                "resultados?folio=" + ajena + "&nivel=plantel")) {
            navegador.open("/colecta/" + address);
            assertThat(navegador.text())
                    .as(address)
                    .contains("No encontramos lo que busca")
                    .doesNotContain("Exception");
        }
        enter("dvs");
        for (String address : List.of(
                "resultados?folio=" + ajena + "&nivel=planeta",
                "acto?folio=" + ajena + "&acto=borrado",
                "contraasiento?folio=" + ajena + "&numero=uno")) {
            navegador.open("/colecta/" + address);
            assertThat(navegador.text()).as(address).contains("No encontramos lo que busca");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dvs, lista",
        "dvs, plan",
        "dvs, ficha?folio=",
        "dvs, acto?acto=cierre&folio=",
        "plantel.15-016, aportacion?folio=",
        "plantel.15-016, sensibilizacion?folio=",
        "entidad.15, revision?folio=",
        "dvs, resultados?folio="
    })
    void nothingOverflowsOnAPhone(String usuario, String address) {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        sistema.api("plantel.15-016")
                .post("/colectas/" + folio + "/aportaciones", Campanas.especie("Arroz", "1.5"))
                .expect(201);
        navegador.asPhone();
        enter(usuario);
        navegador.open("/colecta/" + (address.endsWith("=") ? address + folio : address));
        assertThat(navegador.see(By.cssSelector("#contenido h1")).getText()).isNotBlank();
        assertThat((Long) navegador.js("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
