package mx.edu.conalep.compromisosocial.sistema.historia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.evidencia.CharolaPage;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaCifras;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaInforme;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaOperacion;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaRectificacion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * A quarter from its first activity to the corrected figures, as people do it in the browser: capture with evidence, acuse,
 * return, correction, validation, closes, consolidation, report, issue, presentation, rectificación and the second
 * version with its difference (Art. 10, 11, 18, 22, 23, 24). One story, told in its order: each step goes on from the one before.
 */
@PruebaDeSistema(reloj = "2026-11-20T18:00:00Z", propio = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoriaDelTrimestreUiIT {

    private static final String PERIODO = "2026-T4";
    private static final String PLANTEL = "15-030";
    private static final String SERVICIO = "III";
    private static final String OBSERVACION = "La lista de asistencia suma 30 personas de población general.";
    private static final String RAZON = "Dos personas se contaron dos veces.";

    private final Navegador navegador;
    private final PaginaOperacion operacion;
    private final PaginaCifras cifras;
    private final PaginaInforme informe;
    private final PaginaRectificacion rectificacion;
    private final PaginaFicha ficha;
    private String folio;

    HistoriaDelTrimestreUiIT(Navegador navegador) {
        this.navegador = navegador;
        operacion = new PaginaOperacion(navegador);
        cifras = new PaginaCifras(navegador);
        informe = new PaginaInforme(navegador);
        rectificacion = new PaginaRectificacion(navegador);
        ficha = new PaginaFicha(navegador);
    }

    @Test
    @Order(1)
    @Tag("R11.8")
    @Tag("R22")
    void thePlantelCapturesWithPhotographAndListAndSubmits(@TempDir Path folder) throws IOException {
        login("plantel." + PLANTEL);
        navegador.open("/actividad/captura");
        PaginaCaptura captura = new PaginaCaptura(navegador);
        captura.fill("2026-11-18").type("encuestas", "4").awaitSaved();
        assertThat(navegador.see(By.id("plazo")).getText()).contains("28 de noviembre de 2026 a las 24:00");
        captura.attach("FOTOGRAFIA", Files.write(folder.resolve("camellon.jpg"), Muestras.foto(77)));
        captura.attach("LISTA_ASISTENCIA", Files.write(folder.resolve("lista.pdf"), Muestras.pdf("Lista")));
        folio = captura.folio();
        captura.submit();
        assertThat(navegador.path()).isEqualTo("/actividad/acuse");
    }

    @Test
    @Order(2)
    @Tag("R22")
    void theAcuseTellsTheFolioAndTheHashOfWhatWasReceived() {
        login("plantel." + PLANTEL);
        String acuse = Documentos.text(ficha.open(folio).acuse());
        String hash = navegador.see(By.cssSelector(".datos code")).getText();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(acuse.replace(" ", "")).contains(folio, hash);
        assertThat(acuse).contains("18 de noviembre de 2026", "Camellón central", "camellon.jpg");
    }

    @Test
    @Order(3)
    @Tag("R23")
    void theEntidadReturnsItWithAnObservationOnAField() {
        login("entidad.15");
        CharolaPage charola = new CharolaPage(navegador).open(folio);
        assertThat(charola.hasPictureInViewer()).isTrue();
        charola.observe("directos_general", OBSERVACION).press("d").confirmReturn();
        assertThat(charola.toast()).contains(folio);
    }

    @Test
    @Order(4)
    @Tag("R23")
    void thePlantelSeesWhatToCorrectAndCorrectsIt() {
        login("plantel." + PLANTEL);
        assertThat(navegador.text()).contains("Devueltas", folio);
        navegador.click(By.cssSelector(".tarjeta a[href*='" + folio + "']"));
        assertThat(navegador
                        .see(By.cssSelector("[data-campo=directos_general] .observacion"))
                        .getText())
                .contains(OBSERVACION);
        PaginaCaptura captura = new PaginaCaptura(navegador);
        captura.type("directos_general", "30").awaitSaved();
        captura.submit();
        assertThat(navegador.text()).contains(folio);
    }

    @Test
    @Order(5)
    @Tag("R23")
    void theEntidadSeesWhatChangedAndValidates() {
        login("entidad.15");
        CharolaPage charola = new CharolaPage(navegador).open(folio);
        assertThat(charola.change("directos_general")).contains("35", "30");
        charola.press("v").confirmValidation();
        assertThat(charola.toast()).contains(folio);
        assertThat(ficha.open(folio).timeline())
                .containsExactly(
                        "Captura",
                        "Envío a validación",
                        "Devolución con observaciones",
                        "Envío a validación",
                        "Validación");
    }

    @Test
    @Order(6)
    @Tag("R24")
    void theOperatorRehearsesAndClosesCaptureThenValidation() {
        login("operador");
        operacion.rehearse("cierre-captura", PERIODO);
        assertThat(operacion.count("Planteles sin reporte")).matches("[1-9]\\d*");
        assertThat(navegador.text()).contains("A quién llamar").doesNotContain(PLANTEL);
        assertThat(operacion.against()).contains("Antes de su fecha", PERIODO + " todavía no termina");
        operacion.understand().start();
        assertThat(navegador.text()).contains("La captura de " + PERIODO + " quedó cerrada.", "Antes de su fecha");
        theDvsNoLongerMovesTheCloseOfCapture();
        operacion.rehearse("cierre-validacion", PERIODO).understand().start();
        assertThat(navegador.text()).contains("La validación de " + PERIODO + " quedó cerrada.");
        navegador.open("/calendario/calendario?anio=2026");
        assertThat(navegador.text()).contains("Cerró el 20 de noviembre de 2026, antes del");
    }

    private void theDvsNoLongerMovesTheCloseOfCapture() {
        navegador.driver().manage().deleteAllCookies();
        login("dvs");
        navegador.open("/calendario/periodo?clave=" + PERIODO);
        assertThat(navegador.text()).contains("Cerró el 20 de noviembre de 2026, antes del");
        assertThat(navegador.driver().findElements(By.id("cierre_captura"))).isEmpty();
        assertThat(navegador.see(By.id("cierre_validacion")).isEnabled()).isTrue();
        navegador.driver().manage().deleteAllCookies();
        login("operador");
    }

    @Test
    @Order(7)
    @Tag("R24")
    void theQuarterIsConsolidated() {
        login("operador");
        operacion.rehearse("consolidacion-trimestral", PERIODO).understand().start();
        assertThat(navegador.text()).contains("Se publicó la versión 1 de " + PERIODO);
        operacion.rehearse("consolidacion-trimestral", PERIODO);
        assertThat(navegador.text()).contains("La versión 1 ya lo dice todo");
        assertThat(navegador.driver().findElements(By.id("entendido"))).isEmpty();
    }

    @Test
    @Order(8)
    @Tag("R24")
    void theDvsSeesTheFiguresAndTheReportSaysTheSame() {
        login("dvs");
        cifras.open(PERIODO).level("plantel");
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Actividades")).isEqualTo("1");
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Estudiantes")).isEqualTo("20");
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Atenciones directas")).isEqualTo("30");
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Encuestas")).isEqualTo("4");
        List<String> totals = cifras.totals();
        String hash = navegador.see(By.cssSelector(".huella")).getText();

        String pdf = Documentos.text(cifras.pdf());
        assertThat(pdf)
                .contains("Informe trimestral de Compromiso Social", "Cuarto trimestre de 2026", "Junta Directiva");
        assertThat(pdf.replace(" ", "")).contains(hash);
        byte[] xlsx = cifras.xlsx();
        assertThat(Documentos.rows(xlsx, "Planteles por servicio"))
                .contains(List.of(
                        "15",
                        PLANTEL,
                        SERVICIO,
                        "EXTERNA",
                        "REPORTADO",
                        "1",
                        "0",
                        "20",
                        "2",
                        "1",
                        "0",
                        "0",
                        "0",
                        "30",
                        "30",
                        "0",
                        "4"));
        List<List<String>> actividades = Documentos.rows(xlsx, "Actividades");
        assertThat(actividades).anySatisfy(fila -> assertThat(fila).startsWith(folio, "15", PLANTEL, SERVICIO));
        assertThat(totals).contains(actividades.size() - 1 + " Actividades");
        assertThat(new String(cifras.csv(), StandardCharsets.UTF_8))
                .contains(PERIODO + ",1,15," + PLANTEL + ",III,EXTERNA,REPORTADO,1,0,20,2,1,0,0,0,30,30,0,4");
    }

    @Test
    @Order(9)
    @Tag("R24")
    void aFigureLeadsToItsActivityAndItsEvidence() {
        login("dvs");
        cifras.open(PERIODO).level("plantel").detail(PLANTEL, SERVICIO);
        navegador.click(By.linkText(folio));
        assertThat(ficha.value("Población general")).isEqualTo("30");
        assertThat(ficha.evidence(2)).contains("camellon.jpg", "lista.pdf");
        ficha.openPicture();
    }

    @Test
    @Order(10)
    @Tag("R24")
    void theDvsIssuesTheReport() {
        login("dvs");
        informe.open(PERIODO).issue();
        assertThat(navegador.text()).contains("Informe emitido", "En plazo");
        assertThat(informe.asksForIssue()).isFalse();
    }

    @Test
    @Order(11)
    @Tag("R24")
    void theSsiRecordsItsPresentation() {
        login("ssi");
        assertThat(navegador.text()).contains(PERIODO);
        informe.open(PERIODO).present("Cuarta sesión ordinaria", "2027-02-30", "Se toma conocimiento.");
        assertThat(navegador.text()).contains("fecha");
        assertThat(informe.asksForPresentation()).isTrue();
        informe.present("Cuarta sesión ordinaria", "2026-11-20", "Se toma conocimiento.");
        assertThat(navegador.text()).contains("Cuarta sesión ordinaria", "20 de noviembre de 2026");
        assertThat(informe.asksForPresentation()).isFalse();
    }

    @Test
    @Order(12)
    @Tag("R24")
    void theEntidadAsksForARectificacion() {
        login("entidad.15");
        rectificacion.openFrom(folio).ask(Map.of("directos_general", "28"), RAZON);
        assertThat(navegador.path()).isEqualTo("/actividad/ficha");
        assertThat(navegador.text()).contains("Se solicitó la rectificación");
        assertThat(ficha.value("Población general")).isEqualTo("30");
    }

    @Test
    @Order(13)
    @Tag("R24")
    void theDvsAuthorisesIt() {
        login("dvs");
        rectificacion.openPending();
        assertThat(rectificacion.pending(folio))
                .contains(RAZON, "Población general", "30", "28")
                .doesNotContain("Plantel");
        rectificacion.resolve(folio).authorise();
        assertThat(navegador.text()).contains("Se autorizó la rectificación de " + folio);
        assertThat(ficha.open(folio).value("Población general")).isEqualTo("28");
        assertThat(ficha.timeline()).endsWith("Consolidación", "Rectificación autorizada");
        informe.open(PERIODO);
        assertThat(navegador.text()).contains("La versión 1 ya no dice todo", "lo inicia el personal de operación");
        cifras.open(PERIODO);
        assertThat(navegador.text()).contains("La versión 1 ya no dice todo");
    }

    @Test
    @Order(14)
    @Tag("R24")
    void theSecondVersionIsConsolidatedFromTheTray() {
        login("operador");
        navegador.click(By.linkText("Consolidar de nuevo " + PERIODO));
        assertThat(navegador.text()).contains("se rectificó una actividad: se hará la versión 2, con su diferencia");
        operacion.start();
        assertThat(navegador.text()).contains("Se publicó la versión 2 de " + PERIODO);
    }

    @Test
    @Order(15)
    @Tag("R24")
    void bothVersionsStandSideBySideWithTheirDifference() {
        login("dvs");
        cifras.open(PERIODO).level("plantel");
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Atenciones directas")).isEqualTo("28");
        assertThat(navegador.text()).contains("Rectificación autorizada de una actividad: " + folio);
        assertThat(cifras.difference())
                .anySatisfy(fila -> assertThat(fila).contains("Población general", "30", "28", "−2"));
        assertThat(Documentos.text(cifras.pdf())).contains("Qué cambió desde la versión 1", folio);
        cifras.version(1);
        assertThat(cifras.cell(PLANTEL, SERVICIO, "Atenciones directas")).isEqualTo("30");
        assertThat(cifras.difference()).isEmpty();
    }

    @Test
    @Order(16)
    @Tag("R24")
    void theEntidadSeesTheDifferenceOfItsPart() {
        login("entidad.15");
        cifras.open(PERIODO);
        assertThat(cifras.levels()).containsExactly("Por plantel", "Por entidad");
        assertThat(cifras.difference()).anySatisfy(fila -> assertThat(fila).contains("30", "28"));
        assertThat(Documentos.text(cifras.pdf())).contains("Extracto del informe nacional");
    }

    @Test
    @Order(17)
    @Tag("R24")
    void theSecondReportIsIssuedAndPresentedFromTheTraysToo() {
        login("dvs");
        navegador.click(By.linkText("Emitir el informe de " + PERIODO + ", versión 2"));
        informe.issue();
        assertThat(navegador.text()).contains("Versión 2", "Informe emitido");
        navegador.open("/");
        assertThat(navegador.text()).doesNotContain(PERIODO);
        navegador.driver().manage().deleteAllCookies();
        login("ssi");
        navegador.click(By.linkText("Presentar el informe de " + PERIODO + ", versión 2"));
        informe.present("Primera sesión extraordinaria", "2026-11-20", "Se toma conocimiento.");
        assertThat(navegador.text()).contains("Primera sesión extraordinaria");
        navegador.open("/");
        assertThat(navegador.text()).doesNotContain(PERIODO);
    }

    private void login(String usuario) {
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
