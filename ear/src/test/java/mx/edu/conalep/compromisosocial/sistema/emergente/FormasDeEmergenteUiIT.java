package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidato;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.upload;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaEmergente;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * The forms of a programme: every fault at once under its name, and a record that changed meanwhile beside what is typed. One file, since both
 * are tried form by form, on the same programme with the same students.
 */
@PruebaDeSistema
@Tag("R15")
class FormasDeEmergenteUiIT {

    private static final String CLAVE = "15-016";
    private static final String FALTA = "Falta este dato.";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaEmergente pagina;
    private final Api plantel;
    private final Api titular;

    @TempDir
    private Path carpeta;

    FormasDeEmergenteUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.pagina = new PaginaEmergente(navegador);
        this.plantel = sistema.api("plantel." + CLAVE);
        this.titular = sistema.api("titular." + CLAVE);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    private JsonObject get(String path) {
        return plantel.get(RUTA + path).expect(200).json();
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfThePage() {
        String folio = Programas.create(plantel, List.of(CLAVE));
        enter("plantel." + CLAVE);
        pagina.open("plan", folio)
                .type("solicitante.nombre", " ")
                .type("peticion", "")
                .date("fin", "2020-01-01")
                .save();
        assertThat(pagina.summary())
                .containsExactly(
                        "Dependencia u organización: " + FALTA,
                        "Qué se solicita: " + FALTA,
                        "Último día: El último día no puede ser anterior al primero.");
        pagina.open("criterios", folio)
                .type("criterios[0].peso", "x")
                .press("Agregar criterio")
                .type("criterios[1].nombre", "Ingreso")
                .type("criterios[1].peso", "40")
                .pick("criterios[1].tipo", "Escala desde 0")
                .type("criterios[1].maximo", "11")
                .save();
        assertThat(pagina.summary())
                .containsExactly(
                        "Criterio 1, Qué se pregunta: " + FALTA,
                        "Criterio 1, Peso: Escriba un número con cifras y punto decimal, por ejemplo 1234.50.",
                        "Criterio 2, Máximo de la escala: El máximo de la escala es un entero de 2 a 10.");
        pagina.picture("criterios-faltas");
        pagina.type("criterios[0].peso", "30").save();
        assertThat(pagina.summary()).hasSize(3).first().asString().contains("suman 70");
        navegador.click(By.id("criterios:1:quitar"));
        pagina.press("Deshacer");
        assertThat(pagina.value("criterios[1].nombre")).isEqualTo("Ingreso");
    }

    @Test
    @Tag("R25")
    void everyFaultOfAStudentIsToldAtOnce() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        candidate(plantel, folio, "1 3 6");
        enter("plantel." + CLAVE);
        navegador.open("/emergente/candidato?folio=" + folio + "&numero=1");
        pagina.type("matricula", "a")
                .type("iniciales", "1")
                .pick("respuestas[1].valor", "Elija")
                .save();
        assertThat(pagina.summary()).hasSize(4);
        assertThat(pagina.summary().get(0)).startsWith("Matrícula: Escriba la matrícula");
        assertThat(pagina.summary().get(1)).startsWith("Iniciales: ");
        assertThat(pagina.summary().get(2)).isEqualTo("2. Ingreso perdido (30 puntos): " + FALTA);
        assertThat(pagina.summary().get(3)).contains("la confirmación anterior no vale");
        pagina.picture("candidato-faltas");
    }

    @Test
    @Tag("R25")
    @Tag("R27")
    void anAnswerThatWasCorrectedElsewhereIsNotTurnedBackAndWhatBothCorrectedIsLaidSideBySide() throws SQLException {
        String folio = Programas.running(plantel, List.of(CLAVE));
        String matricula = candidate(plantel, folio, "1 3 6");
        enter("plantel." + CLAVE);
        navegador.open("/emergente/candidato?folio=" + folio + "&numero=1");
        correct(folio, candidato(matricula, "1 0 5"));
        int views = views(folio);
        pagina.pick("respuestas[2].valor", "2 de 6").save();
        assertThat(navegador.see(By.cssSelector(".resumen h2")).getText())
                .contains("cambió después de que usted lo abrió");
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("mientras tanto en: 2. Ingreso perdido", "3. Dependientes", "5 de 6", "2 de 6")
                .doesNotContain("Matrícula", "1. Vivienda", "3 de 3");
        assertThat(pagina.value("respuestas[1].valor")).isEqualTo("0");
        assertThat(pagina.value("respuestas[2].valor")).isEqualTo("2");
        assertThat(views(folio)).as("the view of what is kept now is on record").isEqualTo(views + 1);
        pagina.picture("candidato-ajeno");
        pagina.save();
        assertThat(navegador.text()).contains("Candidato 1: 56.6667 puntos");
        assertThat(views(folio)).as("nothing is read again for nothing").isEqualTo(views + 1);
    }

    private void correct(String folio, JsonObject datos) {
        plantel.put(
                        RUTA + folio + "/candidatos/1",
                        Json.createObjectBuilder(datos)
                                .add("version", get(folio + "/candidatos/1").getInt("version"))
                                .build())
                .expect(200);
    }

    private int views(String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from bitacora where objeto = ? and accion = 'emergente.candidato.ver'"
                                + " and detalle = 'plantel 15-016; candidatos 1'")) {
            query.setString(1, folio);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void criteriaThatChangedWhileAStudentWasTypedAreAskedAnew() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        enter("plantel." + CLAVE);
        navegador.open("/emergente/candidato?folio=" + folio);
        pagina.capture("UI-77", "Sí", "3 de 3", "6 de 6");
        plantel.put(
                        RUTA + folio + "/criterios",
                        Json.createObjectBuilder()
                                .add("version", get(folio).getInt("version"))
                                .add(
                                        "criterios",
                                        Json.createArrayBuilder()
                                                .add(Programas.criterio("Dependientes en la familia", "40", "ESCALA")
                                                        .add("maximo", 6))
                                                .add(Programas.criterio("Vivienda dañada", "50", "SI_NO"))
                                                .add(Programas.criterio("Sin clases", "10", "SI_NO")))
                                .build())
                .expect(200);
        pagina.save();
        assertThat(navegador.text()).contains("cambiaron los criterios del programa " + folio);
        assertThat(pagina.value("matricula")).isEqualTo("UI-77");
        assertThat(List.of(0, 1, 2))
                .extracting(i -> pagina.value("respuestas[" + i + "].valor"))
                .as("only what is asked as before is answered")
                .containsExactly("", "1", "");
        pagina.picture("candidato-criterios");
        pagina.pick("respuestas[0].valor", "3 de 6")
                .pick("respuestas[2].valor", "No")
                .save();
        assertThat(navegador.text()).contains("Candidato 1: 70 puntos");
    }

    @Test
    void aProposalFromAnOrderThatChangedShowsTheOrderOfNow() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        Programas.donated(plantel, folio);
        candidate(plantel, folio, "1 0 0");
        candidate(plantel, folio, "1 0 0");
        enter("plantel." + CLAVE);
        pagina.open("propuesta", folio).type("cantidad", "5").click("ver");
        assertThat(navegador.text()).contains("Los lugares 1 y 2 tienen el mismo puntaje y las mismas respuestas");
        String nueva = candidate(plantel, folio, "1 3 6");
        pagina.click("proponer");
        assertThat(navegador.text()).contains("La lista ya no es la que usted vio", nueva);
        pagina.picture("propuesta-cambio");
        pagina.click("proponer");
        assertThat(pagina.summary()).singleElement().asString().contains("se aparta del orden");
        pagina.type("motivo", "Perdió su casa ayer").click("proponer");
        assertThat(pagina.column("Candidato")).containsExactly("1");
    }

    @Test
    void aDeliveryThatWasNotedElsewhereIsShownAndNothingIsLeftToDo() throws Exception {
        String folio = Programas.approved(sistema, CLAVE);
        enter("plantel." + CLAVE);
        navegador.open("/emergente/candidato?folio=" + folio + "&numero=1");
        assertThat(navegador.text()).contains("El candidato 1 no se cambia", "Lo confirmó plantel.15-016");
        assertThat(navegador.driver().findElements(By.id("guardar"))).isEmpty();
        navegador.open("/emergente/entrega?folio=" + folio + "&numero=1&candidato=1");
        pagina.click("entregar");
        assertThat(pagina.summary())
                .containsExactly(
                        "Fecha de entrega: " + FALTA, "Acuse firmado: Falta el acuse: agréguelo en PDF o fotografía.");
        pagina.picture("entrega-faltas");
        pagina.date("fecha", "2020-01-01")
                .choose(Files.write(carpeta.resolve("falso.pdf"), "no es un PDF".getBytes()))
                .click("entregar");
        assertThat(pagina.summary()).hasSize(2).first().asString().contains("La fecha");
        deliver(folio);
        pagina.date("fecha", hoy().toString()).click("entregar");
        assertThat(navegador.text())
                .contains("ya se le entregó", "Ya está asentado", "Entregado el", "Lo que usted escribió");
        assertThat(pagina.value("fecha")).isEqualTo(hoy().toString());
        assertThat(navegador.driver().findElements(By.id("entregar"))).isEmpty();
        pagina.picture("entrega-hecha");
        navegador.open("/emergente/entrega?folio=" + folio + "&numero=1&candidato=1");
        assertThat(navegador.path()).isEqualTo("/emergente/asignacion");
    }

    private void deliver(String folio) {
        String acuse = upload(plantel, folio, "ACUSE", Muestras.foto(folio.hashCode()))
                .expect(201)
                .json()
                .getString("sha256");
        plantel.post(
                        RUTA + folio + "/entregas",
                        Json.createObjectBuilder(number("asignacion", 1))
                                .add("candidato", 1)
                                .add("fecha", hoy().toString())
                                .add("acuse", acuse)
                                .build())
                .expect(201);
    }

    @Test
    void theTitularDecidesOnWhatHeSees() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        Programas.donated(plantel, folio);
        candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 1 0");
        plantel.post(RUTA + folio + "/asignacion", Programas.asignacion("1", List.of(), null))
                .expect(201);
        enter("titular." + CLAVE);
        navegador.open("/emergente/decision?folio=" + folio + "&numero=1");
        pagina.type("motivo", "Revise los ingresos").click("aprobar");
        assertThat(pagina.error("motivo")).contains("Devuelva la asignación con ello, o bórrelo");
        plantel.post(
                        RUTA + folio + "/candidatos/2/retiro",
                        Json.createObjectBuilder().add("motivo", "Pidió salir").build())
                .expect(200);
        pagina.type("motivo", "").click("aprobar");
        assertThat(navegador.text()).contains("cambió después de que usted la abrió", "Se retiró al candidato.");
        pagina.picture("decision-cambio");
        pagina.click("aprobar");
        assertThat(navegador.text()).contains("Se aprobó la asignación 1");
        navegador.open("/emergente/decision?folio=" + folio + "&numero=1&candidato=2");
        assertThat(navegador.text()).contains("No hay nada que revertir");
        assertThat(navegador.driver().findElements(By.id("revertir"))).isEmpty();
        navegador.open("/emergente/decision?folio=" + folio + "&numero=1&candidato=1");
        deliver(folio);
        pagina.type("motivo", "Se mudó").click("revertir");
        assertThat(navegador.text()).contains("cambió después de que usted la abrió", "Entregado el");
        assertThat(pagina.value("motivo")).isEqualTo("Se mudó");
        pagina.click("revertir");
        assertThat(navegador.text()).contains("Se revirtió lo asignado al candidato 1");
    }

    @Test
    void whoWroteOfAStudentIsOfferedNoApproval() throws SQLException {
        String folio = Programas.proposed(plantel, List.of(CLAVE));
        try (Connection connection = sistema.database();
                PreparedStatement author = connection.prepareStatement(
                        "insert into emergente_candidato_autor select c.id, ? from emergente_candidato c"
                                + " join emergente e on e.id = c.emergente_id where e.folio = ? and c.numero = 1")) {
            author.setString(1, "titular." + CLAVE);
            author.setString(2, folio);
            author.executeUpdate();
        }
        enter("titular." + CLAVE);
        navegador.open("/emergente/decision?folio=" + folio + "&numero=1");
        assertThat(navegador.text()).contains("la aprueba otra persona. Puede devolverla");
        assertThat(navegador.driver().findElements(By.id("aprobar"))).isEmpty();
        pagina.picture("decision-propia");
        titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(403);
    }

    @Test
    void aDonationIsTakenBackOnceByWhoSeesWhich() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        Programas.donated(plantel, folio);
        enter("plantel." + CLAVE);
        navegador.open("/emergente/donacion?folio=" + folio + "&revierte=9");
        assertThat(navegador.driver().findElements(By.id("revertir"))).isEmpty();
        navegador.open("/emergente/donacion?folio=" + folio + "&revierte=1");
        assertThat(navegador.text()).contains("Despensa", "5 caja", "DIF municipal");
        pagina.click("revertir");
        assertThat(pagina.summary()).singleElement().asString().startsWith("Motivo: ");
        pagina.picture("donativo-reversion");
        pagina.type("motivo", "No llegó").click("revertir");
        assertThat(navegador.text()).contains("Se revirtió el donativo 1");
        navegador.open("/emergente/donacion?folio=" + folio + "&revierte=1");
        assertThat(navegador.path()).isEqualTo("/emergente/ficha");
    }

    @Test
    void criteriaAndPlanOfAnotherWindowAreLaidBesideWhatIsTyped() {
        Api entidad = sistema.api("entidad.15");
        String folio = Programas.create(entidad, List.of(CLAVE));
        enter("entidad.15");
        pagina.open("plan", folio);
        entidad.put(
                        RUTA + folio,
                        Json.createObjectBuilder(
                                        entidad.get(RUTA + folio).expect(200).json())
                                .add("causa", "Sismo de marzo")
                                .add("peticion", "Víveres y agua")
                                .build())
                .expect(200);
        pagina.type("causa", "Sismo").save();
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("Emergencia", "Sismo de marzo", "guardó mientras tanto en: Qué se solicita")
                .doesNotContain("Planteles participantes");
        pagina.picture("plan-ajeno");
        pagina.save();
        assertThat(navegador.text())
                .contains("Se guardó el plan del programa " + folio, "Víveres y agua")
                .doesNotContain("guardó mientras tanto");

        pagina.open("criterios", folio).type("criterios[0].nombre", "Vivienda").type("criterios[0].peso", "100");
        entidad.put(
                        RUTA + folio + "/criterios",
                        Json.createObjectBuilder()
                                .add(
                                        "version",
                                        entidad.get(RUTA + folio)
                                                .expect(200)
                                                .json()
                                                .getInt("version"))
                                .add("criterios", Programas.criterios())
                                .build())
                .expect(200);
        pagina.save();
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("Ingreso perdido · 30 puntos", "1. Vivienda · 100");
        pagina.save();
        assertThat(pagina.column("Peso")).containsExactly("100");
        assertThat(new BigDecimal(entidad.get(RUTA + folio + "/criterios")
                        .expect(200)
                        .json()
                        .getJsonArray("criterios")
                        .getJsonObject(0)
                        .getJsonNumber("peso")
                        .toString()))
                .isEqualByComparingTo("100");
    }
}
