package mx.edu.conalep.compromisosocial.sistema.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** A form with rows keeps everything that was typed: after the end of a session, beside another window, and after a slip. */
@PruebaDeSistema
class NadaSePierdeUiIT {

    private static final String USUARIO = "entidad.15";
    private static final String RECUPERADO = "Se recuperó lo que había escrito. Revíselo";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaFormulario formulario;
    private final PaginaConvenio convenio;

    NadaSePierdeUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        formulario = new PaginaFormulario(navegador);
        convenio = new PaginaConvenio(navegador);
    }

    @Test
    @Tag("R25")
    void addedRowsComeBackAfterTheSessionEnded() {
        enter();
        convenio.begin()
                .type("objeto", "Brigadas de lectura")
                .type("partes[1].nombre", "Fundación Lectora")
                .press("Agregar apoyo")
                .type("apoyos[0].descripcion", "Libros")
                .press("Agregar apoyo")
                .type("apoyos[1].descripcion", "Libreros")
                .press("Agregar compromiso")
                .type("compromisos[0].descripcion", "Entregar los libros");
        formulario.choose("compromisos:0:parte", "2").choose("apoyos:1:tipo", "DINERO");
        formulario.endSession();
        convenio.save();
        assertThat(navegador.path()).isEqualTo("/ingreso");
        formulario.login(USUARIO);

        awaitRecovery();
        assertThat(convenio.value("objeto")).isEqualTo("Brigadas de lectura");
        assertThat(convenio.value("partes[1].nombre")).isEqualTo("Fundación Lectora");
        assertThat(convenio.value("apoyos[0].descripcion")).isEqualTo("Libros");
        assertThat(convenio.value("apoyos[1].descripcion")).isEqualTo("Libreros");
        assertThat(convenio.value("apoyos[1].tipo")).isEqualTo("DINERO");
        assertThat(convenio.value("compromisos[0].descripcion")).isEqualTo("Entregar los libros");
        assertThat(convenio.value("compromisos[0].parte")).isEqualTo("2");
    }

    @Test
    @Tag("R25")
    void aRowThatWasTakenOutStaysOut() {
        enter();
        convenio.begin()
                .type("objeto", "Brigadas de salud")
                .press("Agregar apoyo")
                .type("apoyos[0].descripcion", "Vacunas")
                .type("apoyos[0].cantidad", "5")
                .type("apoyos[0].unidad", "cajas")
                .press("Agregar apoyo")
                .type("apoyos[1].descripcion", "Jeringas")
                .type("apoyos[1].cantidad", "9")
                .type("apoyos[1].unidad", "cajas")
                .save();
        String folio = convenio.folio();
        press("apoyos:0:quitar");
        formulario.endSession();
        convenio.save();
        formulario.login(USUARIO);

        awaitRecovery();
        assertThat(formulario.address()).isEqualTo("/convenio/redaccion?folio=" + folio);
        assertThat(convenio.value("apoyos[0].descripcion")).isEqualTo("Jeringas");
        assertThat(navegador.driver().findElements(By.id("apoyos:1:descripcion")))
                .isEmpty();
    }

    @Test
    @Tag("R25")
    void whatWasTypedComesBackAfterManyOtherPagesWereOpened() {
        String folio = new Acuerdos(sistema).create("Texto de partida");
        enter();
        convenio.open("redaccion", folio);
        String primera = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        for (int i = 0; i < 45; i++) {
            convenio.open("ficha", folio);
        }
        navegador.driver().close();
        navegador.driver().switchTo().window(primera);

        convenio.type("objeto", "Escrito en la primera ventana").save();
        awaitRecovery();
        assertThat(navegador.text())
                .contains("no se guardó nada de lo que envió desde ella")
                .doesNotContain("ya se atendió");
        assertThat(convenio.value("objeto")).isEqualTo("Escrito en la primera ventana");
        convenio.save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + folio);
    }

    @Test
    @Tag("R25")
    void aPageThatComesBackOverwritesNothingThatAnotherKeptMeanwhile() {
        String folio = new Acuerdos(sistema).create("Texto de partida");
        enter();
        convenio.open("redaccion", folio).type("objeto", "Escrito antes de que otra persona guardara");
        String primera = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        convenio.open("redaccion", folio)
                .type("clausulas_a", "Cláusula que escribió la otra persona")
                .press("Agregar apoyo")
                .type("apoyos[0].descripcion", "Apoyo de la otra persona")
                .type("apoyos[0].cantidad", "3")
                .type("apoyos[0].unidad", "piezas")
                .save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + folio);
        int apoyos = navegador
                .driver()
                .findElements(By.cssSelector("[id^='apoyos:'][id$=':descripcion']"))
                .size();
        navegador.driver().close();
        navegador.driver().switchTo().window(primera);

        formulario.endSession();
        convenio.save();
        formulario.login(USUARIO);
        navegador.patiently().until(driver -> driver.findElement(By.id("tostadas"))
                .getText()
                .contains("Alguien guardó este registro mientras tanto"));
        assertThat(convenio.value("objeto")).isEqualTo("Escrito antes de que otra persona guardara");
        assertThat(convenio.value("clausulas_a")).isEqualTo("Cláusula que escribió la otra persona");
        assertThat(navegador.driver().findElements(By.cssSelector("[id^='apoyos:'][id$=':descripcion']")))
                .hasSize(apoyos);
        assertThat(convenio.value("apoyos[0].descripcion")).isEqualTo("Apoyo de la otra persona");
    }

    @Test
    void whatAnotherWindowKeptIsShownAndGivesWayKnowingly() {
        String folio = new Acuerdos(sistema).create("Texto de partida");
        enter();
        convenio.open("redaccion", folio);
        String primera = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        convenio.open("redaccion", folio)
                .type("objeto", "Texto de la otra ventana")
                .save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + folio);
        navegador.driver().close();
        navegador.driver().switchTo().window(primera);

        convenio.type("objeto", "Texto de esta ventana").save();
        assertThat(navegador.see(By.cssSelector(".resumen h2")).getText())
                .contains("cambió después de que usted lo abrió");
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("Guardado", "Texto de la otra ventana", "Lo que usted escribió", "Texto de esta ventana");
        assertThat(convenio.value("objeto")).isEqualTo("Texto de esta ventana");
        convenio.save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + folio);
        assertThat(convenio.value("objeto")).isEqualTo("Texto de esta ventana");
        assertThat(navegador.driver().findElements(By.id("ajenos"))).isEmpty();
    }

    @Test
    @Tag("R21.2")
    void aDraftBeginsWithSomethingWrittenAndStandsInTheAddress() {
        enter();
        convenio.begin().save();
        assertThat(convenio.error("objeto")).contains("Todavía no hay nada que guardar");
        assertThat(formulario.address()).isEqualTo("/convenio/redaccion");

        convenio.type("objeto", "Brigadas de reciclaje").act("Enviar a revisión jurídica");
        assertThat(formulario.address()).isEqualTo("/convenio/redaccion?folio=" + convenio.folio());
        List<String> faltan = navegador.driver().findElements(By.cssSelector(".resumen li")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(faltan.get(0)).endsWith(": Falta este dato.").doesNotStartWith("Falta");
        assertThat(faltan).anyMatch(linea -> linea.startsWith("Parte 2, "));
        assertThat(faltan.get(faltan.size() - 1)).contains("Falta la cláusula f)");
        navegador.driver().navigate().refresh();
        assertThat(convenio.value("objeto")).isEqualTo("Brigadas de reciclaje");
    }

    @Test
    @Tag("R8.4")
    void aRowThatWasTakenOutIsPutBackWithWhatRestedOnIt() {
        enter();
        convenio.begin()
                .type("partes[1].nombre", "Fundación Lectora")
                .press("Agregar compromiso")
                .type("compromisos[0].descripcion", "Entregar los libros");
        formulario.choose("compromisos:0:parte", "2");
        press("partes:1:quitar");
        assertThat(navegador.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("deshacer_partes");
        press("deshacer_partes");
        assertThat(convenio.value("partes[1].nombre")).isEqualTo("Fundación Lectora");
        assertThat(convenio.value("compromisos[0].parte")).isEqualTo("2");
    }

    /** Presses a button wherever the page's head stands, and waits for the answer. */
    private void press(String boton) {
        navegador.js("document.getElementById(arguments[0]).scrollIntoView({block: 'center'})", boton);
        navegador.click(By.id(boton));
    }

    private void awaitRecovery() {
        navegador
                .patiently()
                .until(driver -> driver.findElement(By.id("tostadas")).getText().contains(RECUPERADO));
    }

    private void enter() {
        formulario.open(USUARIO, "/");
    }
}
