package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaImportacion;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaLista;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** A file of activities is examined, corrected and imported, all rows or none. */
@PruebaDeSistema
@Tag("R22")
class ImportacionUiIT {

    private static final String PLANTEL = "15-027";

    private final Navegador navegador;
    private PaginaImportacion importacion;

    ImportacionUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @BeforeEach
    void enter() {
        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/importacion/actividades");
        importacion = new PaginaImportacion(navegador);
    }

    @Test
    void everyBadRowIsToldAtOnceAndNothingIsKept(@TempDir Path carpeta) {
        String bad = ArchivoActividades.csv(PLANTEL, "MAL", 4)
                .replace(",III,Jornada MAL 1,", ",XII,Jornada MAL 1,")
                .replace(",Parque 3,Cabecera municipal,,,,12,", ",Parque 3,Cabecera municipal,,,,-3,");
        Path archivo = ArchivoActividades.write(carpeta, "mal.csv", bad);

        importacion.examine(archivo);
        assertThat(importacion.outcome()).contains("2 errores", "no se importó ninguna fila");
        assertThat(importacion.errors())
                .hasSize(2)
                .anySatisfy(fila -> assertThat(fila)
                        .startsWith("2", "servicio", "XII")
                        .last()
                        .asString()
                        .contains("IX"))
                .anySatisfy(fila -> assertThat(fila)
                        .startsWith("4", "estudiantes", "-3")
                        .last()
                        .asString()
                        .contains("entero"));

        importacion.importFile(archivo);
        assertThat(importacion.errors()).hasSize(2);
        assertThat(new PaginaLista(navegador).open().search("MAL").folios()).isEmpty();
        assertThat(navegador.text()).contains("Ninguna actividad cumple con los filtros");
    }

    @Test
    void aSoundFileIsExaminedThenImportedAsDrafts(@TempDir Path carpeta) {
        Path archivo = ArchivoActividades.write(carpeta, "bien.csv", ArchivoActividades.csv(PLANTEL, "BIEN", 3));
        importacion.examine(archivo);
        assertThat(importacion.outcome()).isEqualTo("Las 3 filas están bien. Ya puede importarlas.");
        assertThat(new PaginaLista(navegador).open().search("BIEN").folios()).isEmpty();

        importacion.open();
        assertThat(importacion.reviewed()).contains("bien.csv", "3 filas", "solo para usted");
        importacion.importReviewed();
        assertThat(importacion.outcome()).isEqualTo("Se importaron 3 actividades.");
        assertThat(navegador.driver().findElements(By.id("revisado"))).isEmpty();
        PaginaLista lista = importacion.list().search("BIEN");
        assertThat(lista.folios()).hasSize(3).allMatch(folio -> folio.contains(PLANTEL));
        assertThat(lista.column("Estado")).containsOnly("Borrador");
    }

    @Test
    void anotherFileMayBeChosenInsteadOfTheOneThatWasExamined(@TempDir Path carpeta) {
        importacion.examine(ArchivoActividades.write(carpeta, "una.csv", ArchivoActividades.csv(PLANTEL, "UNA", 1)));
        assertThat(importacion.outcome()).isEqualTo("La fila está bien. Ya puede importarla.");
        assertThat(importacion.reviewed()).contains("una.csv", "1 fila");

        importacion.chooseAnother();
        importacion.examine(ArchivoActividades.write(carpeta, "dos.csv", ArchivoActividades.csv(PLANTEL, "DOS", 2)));
        assertThat(importacion.reviewed()).contains("dos.csv", "2 filas");
        importacion.chooseAnother();
    }

    @Test
    void aFileThatIsKeptNoMoreIsTold(@TempDir Path carpeta) {
        importacion.examine(ArchivoActividades.write(carpeta, "ida.csv", ArchivoActividades.csv(PLANTEL, "IDA", 1)));
        assertThat(importacion.reviewed()).contains("ida.csv", "Se conserva hasta el", ", hora ");
        inAnotherTab(() -> importacion.open().chooseAnother());

        importacion.importReviewed();
        assertThat(navegador.text()).contains("El archivo revisado ya no está", "Elíjalo de nuevo");
        assertThat(navegador.see(By.id("archivo")).isDisplayed()).isTrue();
        assertThat(new PaginaLista(navegador).open().search("IDA").folios()).isEmpty();
    }

    @Test
    void aFileThatIsChosenIsNotPassedOverForOneThatAnotherTabKeeps(@TempDir Path carpeta) {
        Path otra = ArchivoActividades.write(carpeta, "otra.csv", ArchivoActividades.csv(PLANTEL, "OTRA", 1));
        Path esta = ArchivoActividades.write(carpeta, "esta.csv", ArchivoActividades.csv(PLANTEL, "ESTA", 2));
        importacion.open();
        inAnotherTab(() -> importacion.open().examine(otra));
        importacion.examine(esta);
        assertThat(importacion.outcome()).isEqualTo("Las 2 filas están bien. Ya puede importarlas.");
        assertThat(importacion.reviewed()).contains("esta.csv", "2 filas");

        importacion.chooseAnother();
        inAnotherTab(() -> importacion.open().examine(otra));
        importacion.importFile(esta);
        assertThat(importacion.outcome()).isEqualTo("Se importaron 2 actividades.");
        assertThat(navegador.driver().findElements(By.id("revisado"))).isEmpty();
    }

    private void inAnotherTab(Runnable steps) {
        String first = navegador.driver().getWindowHandle();
        navegador.driver().switchTo().newWindow(WindowType.TAB);
        steps.run();
        navegador.settle();
        navegador.driver().close();
        navegador.driver().switchTo().window(first);
    }

    @Test
    void whatIsWrongWithTheWholeFileIsToldInOneSentence(@TempDir Path carpeta) {
        importacion.examine(ArchivoActividades.write(carpeta, "otra.csv", "nombre,edad\nAna,3\n"));
        assertThat(importacion.outcome()).contains("Se encontró 1 error");
        assertThat(navegador.text()).contains("no tiene los nombres de las columnas", "plantilla");
    }

    @Test
    void withoutAFileTheScreenAsksForOne() {
        importacion.examine(null);
        assertThat(navegador.text()).contains("Elija el archivo.");
    }
}
