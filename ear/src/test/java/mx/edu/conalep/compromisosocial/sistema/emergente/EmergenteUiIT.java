package mx.edu.conalep.compromisosocial.sistema.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaBandeja;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaEmergente;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A programme on its screens, from the request to the receipt of a student. */
@PruebaDeSistema
@Tag("R15")
class EmergenteUiIT {

    private static final String HOY = Programas.hoy().toString();

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaBandeja bandeja;
    private final PaginaEmergente pagina;

    @TempDir
    private Path carpeta;

    EmergenteUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.bandeja = new PaginaBandeja(navegador);
        this.pagina = new PaginaEmergente(navegador);
    }

    @Test
    @Tag("R14")
    @Tag("R25")
    void goesFromTheRequestToTheReceiptOfAStudent() throws Exception {
        String causa = "Sismo " + UUID.randomUUID().toString().substring(0, 8);
        enter("plantel.15-016");
        String folio = plan(causa);
        weigh();
        assertThat(pagina.through("Difundir")).contains(folio, "ya no se cambian");
        pagina.through("Iniciar");
        assertThat(pagina.states()).containsExactly("En curso");
        donate();
        candidates();
        withdraw(folio);
        propose();

        enter("titular.15-016");
        bandeja.follow("Donativos por aprobar", folio);
        assertThat(navegador.text()).contains("Se aparta del orden", "Perdió su casa ayer", "UI-3");
        pagina.picture("decision");
        pagina.click("aprobar");
        assertThat(navegador.text()).contains("Se aprobó la asignación 1");

        enter("plantel.15-016");
        bandeja.follow("Donativos por entregar", folio);
        deliver();

        enter("dvs");
        pagina.open("resultados", folio);
        assertThat(pagina.column("Estudiantes beneficiados")).containsExactly("2");
        pagina.picture("resultados");
        pagina.open("ficha", folio);
        pagina.picture("ficha-dvs");
        navegador.open("/emergente/lista");
        pagina.picture("lista");
        navegador.open("/emergente/plan");
        pagina.picture("plan-dvs");
        assertThat(navegador.text()).doesNotContain("UI-1");
        navegador.open("/emergente/candidatos?folio=" + folio);
        assertThat(navegador.text()).doesNotContain("UI-1").contains("permiso");
        report(folio);
    }

    /** The rest is delivered or taken back, the plantel closes, the operator has the report made and the DVS reads it: numbers alone. */
    private void report(String folio) throws Exception {
        enter("plantel.15-016");
        navegador.open("/emergente/acto?acto=cierre&folio=" + folio);
        pagina.type("motivo", "Ya se atendió").click("hacer");
        enter("dvs");
        navegador.open("/operacion/informe-emergente?emergente=" + folio);
        assertThat(navegador.text()).contains("tiene entregas pendientes en 15-016");
        pagina.picture("informe-pendiente");
        sistema.api("titular.15-016")
                .post(
                        "/emergentes/" + folio + "/asignacion/reversion",
                        Json.createObjectBuilder()
                                .add("asignacion", 1)
                                .add("candidato", 2)
                                .add("motivo", "Se mudó")
                                .build())
                .expect(200);
        pagina.open("ficha", folio);
        navegador.click(By.linkText("Ver qué diría el informe"));
        assertThat(navegador.text()).contains("Estudiantes beneficiados", "Quedan donativos sin entregar en 15-016");
        pagina.picture("informe-ensayo-dvs");
        enter("operador");
        navegador.open("/operacion/trabajos");
        new Select(navegador.see(By.id("emergente"))).selectByValue(folio);
        navegador.click(By.cssSelector("[data-trabajo=informe-emergente] button"));
        pagina.picture("informe-ensayo");
        navegador.click(By.id("iniciar"));
        navegador.patiently().until(d -> navegador.text().contains("Terminada."));
        assertThat(navegador.text()).contains("Se publicó la versión 1 del informe de " + folio);
        enter("dvs");
        pagina.open("ficha", folio);
        assertThat(pagina.states()).containsExactly("Informado");
        assertThat(navegador.text()).contains("PDF de la versión 1").doesNotContain("UI-1");
        pagina.picture("informe-dvs");
        Respuesta pdf = sistema.sesion("entidad.15")
                .get("/archivo/informes-emergente/" + folio + "/1/informe.pdf")
                .expect(200);
        assertThat(pdf.header("Content-Disposition")).contains("informe-" + folio + "-v1-15.pdf");
        assertThat(sistema.api("dvs")
                        .get("/emergentes/" + folio + "/informe")
                        .expect(200)
                        .json()
                        .getJsonArray("unidades")
                        .toString())
                .contains("\"beneficiados\":1")
                .doesNotContain("UI-", "matricula", "puntaje", "candidatos");
    }

    private String plan(String causa) throws Exception {
        pagina.begin().type("causa", causa).save();
        assertThat(pagina.error("solicitante.tipo")).contains("Falta este dato");
        assertThat(pagina.error("peticion")).contains("Falta este dato");
        assertThat(pagina.value("causa")).isEqualTo(causa);
        Path pdf = Files.write(carpeta.resolve("oficio.pdf"), Muestras.pdf("Oficio"));
        pagina.pick("solicitante.tipo", "Gobierno municipal")
                .type("solicitante.nombre", "Protección Civil")
                .date("solicitante.fecha", HOY)
                .type("peticion", "Despensas")
                .date("inicio", HOY)
                .date("fin", Programas.hoy().plusDays(20).toString())
                .choose(pdf)
                .save();
        assertThat(pagina.error("solicitante.oficio")).contains("número del oficio");
        pagina.type("solicitante.oficio", "PC/1").choose(pdf).save();
        assertThat(navegador.text()).contains(causa, "oficio.pdf", "Plantel 15-016");
        pagina.picture("ficha-planeada");
        return pagina.folio();
    }

    private void weigh() {
        pagina.follow("Escribir los criterios")
                .type("criterios[0].nombre", "Vivienda dañada")
                .type("criterios[0].peso", "60")
                .press("Agregar criterio")
                .type("criterios[1].nombre", "Ingreso perdido")
                .type("criterios[1].peso", "30")
                .pick("criterios[1].tipo", "Escala desde 0")
                .type("criterios[1].maximo", "3")
                .save();
        assertThat(pagina.error("criterios")).contains("suman 90");
        pagina.picture("criterios");
        pagina.type("criterios[1].peso", "40").save();
        assertThat(pagina.column("Peso")).containsExactly("60", "40");
    }

    private void donate() {
        pagina.follow("Registrar un donativo").save();
        assertThat(pagina.error("articulo")).contains("Falta este dato");
        pagina.type("articulo", "Despensa")
                .type("cantidad", "2")
                .type("unidad", "caja")
                .type("origen", "DIF municipal")
                .date("fecha", HOY)
                .save();
        assertThat(pagina.column("Cantidad")).containsExactly("2 caja");
    }

    private void candidates() {
        pagina.go("Candidatos").go("Capturar candidato").save();
        assertThat(pagina.error("matricula")).contains("Falta este dato");
        assertThat(pagina.error("respuestas[1].valor")).contains("Falta este dato");
        assertThat(pagina.error("aviso")).contains("aviso de privacidad");
        pagina.picture("candidato");
        pagina.capture("ui-1", "Sí", "3 de 3").click("otro");
        assertThat(navegador.text()).contains("Candidato 1: 100 puntos, lugar 1");
        pagina.capture("UI-2", "No", "0 de 3").click("otro");
        pagina.capture("UI-3", "Sí", "1 de 3").save();
        assertThat(pagina.column("Matrícula")).containsExactly("UI-1", "UI-3", "UI-2");
        navegador.click(By.xpath("//tr[contains(., 'UI-3')]//summary"));
        assertThat(navegador.text()).contains("1 de 3 × 40 = 13.3333", "73.3333");
        pagina.picture("candidatos");
        String csv =
                new String(navegador.download(By.cssSelector("a[href$='/candidatos.csv']")), StandardCharsets.UTF_8);
        assertThat(csv).contains("2,3,UI-3,AB,1,60.0000,1,13.3333,73.3333");
    }

    private void withdraw(String folio) {
        pagina.go("Capturar candidato").capture("UI-9", "Sí", "3 de 3").save();
        navegador.click(By.xpath("//tr[contains(., 'UI-9')]//a[.='Retirar']"));
        assertThat(navegador.text()).contains("Retirar al candidato 4", "UI-9", "No se deshace");
        pagina.click("retirar");
        assertThat(pagina.error("motivo")).contains("motivo");
        pagina.picture("retiro");
        pagina.type("motivo", "Se capturó por error").click("retirar");
        assertThat(navegador.text())
                .contains("Se retiró al candidato 4", "Candidatos retirados", "Se capturó por error");
        assertThat(pagina.column("Matrícula")).containsExactly("UI-1", "UI-3", "UI-2");
        assertThat(pagina.column("Matrícula retirada")).containsExactly("UI-9");
        pagina.picture("retirados");
        pagina.open("ficha", folio);
        assertThat(navegador.text())
                .contains("Se retiró al candidato 4 del plantel 15-016")
                .doesNotContain("por error");
        pagina.open("candidatos", folio);
    }

    private void propose() {
        pagina.go("Asignaciones y entregas").go("Proponer una asignación").click("ver");
        assertThat(navegador.text()).contains("alcanza para 2 estudiantes");
        navegador.click(By.xpath("//label[contains(., 'UI-3')]"));
        navegador.click(By.xpath("//label[contains(., 'UI-2')]"));
        pagina.click("proponer");
        assertThat(pagina.error("motivo")).contains("se aparta del orden");
        pagina.picture("propuesta");
        pagina.type("motivo", "Perdió su casa ayer");
        navegador.click(By.xpath("//label[contains(., 'UI-3')]"));
        navegador.click(By.xpath("//label[contains(., 'UI-1')]"));
        pagina.click("proponer");
        assertThat(pagina.column("Candidato")).containsExactly("3", "2");
    }

    private void deliver() throws Exception {
        pagina.follow("Registrar la entrega").date("fecha", HOY).click("entregar");
        assertThat(pagina.error("archivo")).contains("Falta el acuse");
        pagina.picture("entrega");
        pagina.choose(Files.write(carpeta.resolve("acuse.jpg"), Muestras.foto(HOY.hashCode() + carpeta.hashCode())))
                .click("entregar");
        assertThat(navegador.text()).contains("Se registró la entrega", "Ver acuse");
        pagina.picture("asignacion");
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
