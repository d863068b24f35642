package mx.edu.conalep.compromisosocial.sistema.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The browser writes dates and files in its own language; the page says them in Spanish. */
@PruebaDeSistema
class IdiomaDelNavegadorUiIT {

    private static final By ARCHIVO = By.id("archivo");

    private final Navegador navegador;
    private final PaginaFormulario formulario;

    IdiomaDelNavegadorUiIT(Navegador navegador) {
        this.navegador = navegador;
        formulario = new PaginaFormulario(navegador);
    }

    @Test
    void aDateIsToldInWordsAsItIsChosen() {
        formulario.open("dvs", "/calendario/inhabil");
        assertThat(words("desde")).isEmpty();
        formulario.choose("desde", "2026-03-09");
        assertThat(words("desde")).isEqualTo("9 de marzo de 2026");
        assertThat(words("hasta")).isEmpty();
        navegador.see(By.id("desde")).sendKeys(Keys.ARROW_UP);
        assertThat(words("desde")).isNotEmpty().isNotEqualTo("9 de marzo de 2026");
        formulario.choose("desde", "");
        assertThat(words("desde")).isEmpty();
    }

    @Test
    void aDateThatThePageBringsIsToldToo() {
        formulario.open("dvs", "/actividad/lista?desde=2026-01-31");
        assertThat(words("desde")).isEqualTo("31 de enero de 2026");
    }

    /** Of a part of a date the browser would say so in its own language. */
    @Test
    void aDateThatLacksAPartIsToldInSpanish() {
        String incompleta = "Fecha incompleta: escriba día, mes y año.";
        formulario.open("dvs", "/calendario/inhabil").choose("desde", "2074-05-07");
        WebElement hasta = navegador.see(By.id("hasta"));
        hasta.sendKeys("07", Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(words("hasta")).isEqualTo(incompleta);
        formulario.send();
        assertThat(formulario.address()).isEqualTo("/calendario/inhabil");
        assertThat(hasta.getDomProperty("validationMessage")).isEqualTo(incompleta);
        formulario.choose("hasta", "2074-05-08");
        assertThat(words("hasta")).isEqualTo("8 de mayo de 2074");
        formulario
                .type("motivo", "Feria del municipio")
                .type("fuente", "Gaceta 14")
                .send();
        assertThat(navegador.text()).contains("8 de mayo de 2074", "Gaceta 14");
    }

    @Test
    void aDateThatAScriptPutsInPlaceOfAnIncompleteOneIsSent() {
        formulario.open("dvs", "/calendario/inhabil").choose("desde", "2074-05-09");
        WebElement hasta = navegador.see(By.id("hasta"));
        hasta.sendKeys("07", Keys.TAB, Keys.TAB, Keys.TAB);
        formulario
                .type("motivo", "Feria del estado")
                .type("fuente", "Gaceta 15")
                .send();
        assertThat(hasta.getDomProperty("validationMessage")).isNotEmpty();
        navegador.js(
                "arguments[0].value = '2074-05-10';"
                        + "arguments[0].form.dispatchEvent(new Event('valores', { bubbles: true }));",
                hasta);
        assertThat(words("hasta")).isEqualTo("10 de mayo de 2074");
        assertThat(hasta.getDomProperty("validationMessage")).isEmpty();
        formulario.send();
        assertThat(navegador.text()).contains("10 de mayo de 2074", "Gaceta 15");
    }

    @Test
    void aFileIsChosenInSpanish(@TempDir Path folder) throws IOException {
        formulario.open("dvs", "/importacion/actividades");
        assertThat(picker()).contains("Elegir archivo", "Ningún archivo elegido");
        navegador
                .see(ARCHIVO)
                .sendKeys(Files.writeString(folder.resolve("marzo.csv"), "referencia")
                        .toString());
        assertThat(picker()).contains("Elegir archivo", "marzo.csv").doesNotContain("Ningún archivo");
        assertThat(navegador.see(ARCHIVO).getDomAttribute("title")).isEqualTo("marzo.csv");
    }

    @Test
    void theFilePickerIsReachedByKeyboard() {
        formulario.open("dvs", "/importacion/actividades");
        WebElement picker = navegador.see(ARCHIVO);

        assertThat(Stream.generate(this::tab).limit(40).anyMatch(picker::equals))
                .as("reached by the tabulator")
                .isTrue();
    }

    /** What the next press of the tabulator reaches. */
    private WebElement tab() {
        navegador.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        return navegador.driver().switchTo().activeElement();
    }

    private String words(String field) {
        return (String) navegador.js(
                "return document.querySelector('#' + arguments[0] + ' ~ .en-palabras').textContent", field);
    }

    /** What is read where the file is chosen. */
    private String picker() {
        return navegador.see(By.cssSelector("[data-campo=archivo] .archivo")).getText();
    }
}
