package mx.edu.conalep.compromisosocial.sistema.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaImportacion;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaRectificacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A form that meets an ended session: its page leads through the login and back, with what had been typed in it. */
@PruebaDeSistema
@Tag("R25")
class IngresoIntermedioUiIT {

    private static final String RECUPERADO = "Se recuperó lo que había escrito";

    private final Navegador navegador;
    private final PaginaFormulario formulario;

    IngresoIntermedioUiIT(Navegador navegador) {
        this.navegador = navegador;
        formulario = new PaginaFormulario(navegador);
    }

    @Test
    void aNonWorkingDayComesBackOnceAndGoesOn() {
        formulario
                .open("dvs", "/calendario/inhabil")
                .choose("desde", "2073-04-03")
                .choose("hasta", "2073-04-04");
        formulario.choose("entidad", "15").type("motivo", "Feria del municipio").type("fuente", "Gaceta 12");
        formulario.endSession().send();
        assertThat(formulario.address()).isEqualTo("/ingreso?destino=%2Fcalendario%2Finhabil");
        formulario.login("dvs", "no-es-esta-1");
        assertThat(navegador.path()).isEqualTo("/ingreso");
        formulario.login("dvs");

        assertThat(formulario.address()).isEqualTo("/calendario/inhabil");
        assertThat(formulario.value("desde")).isEqualTo("2073-04-03");
        assertThat(formulario.value("entidad")).isEqualTo("15");
        assertThat(formulario.value("motivo")).isEqualTo("Feria del municipio");
        assertThat(navegador.text()).contains(RECUPERADO, "3 de abril de 2073");
        formulario.send();
        assertThat(navegador.text())
                .contains("Feria del municipio", "Gaceta 12")
                .doesNotContain(RECUPERADO);

        formulario.endSession().send();
        formulario.login("dvs");
        assertThat(formulario.value("motivo")).as("typed two steps before").isEqualTo("Feria del municipio");
        assertThat(navegador.text()).contains(RECUPERADO);
        navegador.open("/calendario/inhabil");
        assertThat(formulario.value("motivo")).isEmpty();
        assertThat(navegador.text()).doesNotContain(RECUPERADO);
    }

    @Test
    void aPlantelComesBackAsThePlantelThatItWas() {
        String pagina = "/administracion/plantel?clave=15-021";
        formulario.open("admin", pagina);
        String antes = formulario.value("nombre");
        formulario.type("nombre", "").send();
        assertThat(navegador.text()).contains("Hay un dato por corregir");
        assertThat(formulario.address()).isEqualTo(pagina);
        formulario.type("nombre", "Nombre por confirmar").endSession().send();
        formulario.login("admin");

        assertThat(formulario.address()).isEqualTo(pagina);
        assertThat(formulario.value("nombre")).isEqualTo("Nombre por confirmar");
        assertThat(navegador.text()).contains(RECUPERADO);

        formulario.endSession().send();
        navegador.open("/ingreso?destino=/administracion/plantel?clave=15-022");
        formulario.login("admin");
        assertThat(formulario.value("nombre")).as("another plantel").isNotEqualTo("Nombre por confirmar");
        navegador.open(pagina);
        assertThat(formulario.value("nombre")).isEqualTo(antes);
    }

    @Test
    void aRectificacionComesBackToItsActivity() {
        formulario.open("entidad.15", "/");
        PaginaRectificacion rectificacion = new PaginaRectificacion(navegador);
        String folio = rectificacion.correctable();
        rectificacion.openFrom(folio);
        formulario.type("motivo", "Se revisó la lista.").type("directos_general", "7");
        formulario.endSession().send();
        formulario.login("entidad.15");

        assertThat(formulario.address()).isEqualTo("/actividad/rectificacion?folio=" + folio);
        assertThat(formulario.value("motivo")).isEqualTo("Se revisó la lista.");
        assertThat(formulario.value("directos_general")).isEqualTo("7");
        assertThat(navegador.text()).contains(RECUPERADO);
    }

    @Test
    void anotherPersonGetsNothing() {
        formulario.open("admin", "/administracion/ajustes").type("VIDEO_MAX_BYTES", "91919191");
        formulario.endSession().send();
        assertThat(formulario.kept()).contains("91919191");
        formulario.login("dvs");

        assertThat(formulario.address()).isEqualTo("/administracion/ajustes");
        assertThat(formulario.value("VIDEO_MAX_BYTES")).isNotEqualTo("91919191");
        assertThat(navegador.text()).doesNotContain(RECUPERADO);
        assertThat(formulario.kept()).doesNotContain("91919191");
    }

    @Test
    void leavingOnPurposeKeepsNothing() {
        formulario.open("dvs", "/calendario/inhabil").type("motivo", "Feria del municipio");
        formulario.endSession().send();
        navegador.open("/ingreso");

        assertThat(formulario.kept()).doesNotContain("Feria");
    }

    @Test
    void passwordsAndFilesAreNeverKept(@TempDir Path folder) throws IOException {
        formulario.open("dvs", "/cuenta/contrasena");
        navegador.driver().findElements(By.cssSelector("input[type=password]")).stream()
                .filter(campo -> campo.isDisplayed())
                .forEach(campo -> campo.sendKeys("Secreto-por-elegir-1"));
        formulario.endSession().send();
        assertThat(navegador.path()).isEqualTo("/ingreso");
        assertThat(formulario.kept()).doesNotContain("Secreto");
        formulario.login("dvs");
        assertThat(navegador.text()).doesNotContain(RECUPERADO);

        new PaginaImportacion(navegador).open();
        formulario.endSession();
        new PaginaImportacion(navegador)
                .importFile(Files.writeString(folder.resolve("lista.csv"), "referencia,plantel"));
        assertThat(navegador.path()).isEqualTo("/ingreso");
        assertThat(formulario.kept()).doesNotContain("lista.csv");
        formulario.login("dvs");
        assertThat(formulario.address()).isEqualTo("/importacion/actividades");
        assertThat(navegador.text()).doesNotContain(RECUPERADO);
    }
}
