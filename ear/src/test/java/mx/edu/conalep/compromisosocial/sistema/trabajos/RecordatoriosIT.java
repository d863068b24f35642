package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Puertos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * Reminders by mail: as files, through a real SMTP server, once a day, whatever fails in between. One file, since each test goes on from the
 * mails of the one before.
 */
@PruebaDeSistema(propio = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Tag("R22")
@Tag("R23")
class RecordatoriosIT {

    private static final String TRABAJO = "recordatorios";

    private final Sistema sistema;
    private final Navegador navegador;
    private final Trimestres base;
    private final EsperaDePrueba espera;
    private final Lotes lotes;
    private final Buzon buzon;
    private final int puerto = Puertos.free();
    private String folio;

    RecordatoriosIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.base = new Trimestres(sistema);
        this.espera = new EsperaDePrueba(sistema, base);
        this.lotes = new Lotes(sistema.api("operador"));
        this.buzon = new Buzon(puerto);
    }

    private JsonObject run() {
        return lotes.complete(TRABAJO, JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String log(JsonObject ejecucion) {
        return ejecucion.getJsonArray("mensajes").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n"));
    }

    private long count(String estado) throws SQLException {
        return base.number("select count(*) from recordatorio where estado = ?", estado);
    }

    @Test
    @Order(1)
    void withoutAServerEachMailIsAFileOnceADayAndWhatIsOverdueGoesToTheSupervisorsToo() throws SQLException {
        espera.quiet();
        Buzon.clear(sistema.folder().resolve("correo"));
        folio = espera.overdueDraft("15-021");
        base.run("update usuario set correo = null where usuario = 'titular.15-021'");
        String log = log(run());
        assertThat(log).contains("No hay servidor de correo configurado", "Una persona tiene avisos y no tiene correo");
        List<MimeMessage> files = Buzon.files(sistema.folder().resolve("correo"));
        assertThat(Buzon.to("plantel.15-021", files)).singleElement().satisfies(m -> {
            assertThat(Buzon.text(m))
                    .contains(
                            "Complete y envíe la actividad " + folio,
                            "Venció el",
                            sistema.url() + "/actividad/captura?folio=" + folio)
                    .doesNotContain("Dejar de recibir");
            assertThat(Buzon.header(m, "List-Unsubscribe")).isNull();
        });
        assertThat(Buzon.to("entidad.15", files)).singleElement().satisfies(m -> assertThat(Buzon.text(m))
                .contains("en su ámbito", folio, "Plantel 15-021."));
        assertThat(Buzon.to("titular.15-021", files)).isEmpty();
        assertThat(count("ENVIADO")).isEqualTo(files.size());

        base.run("update usuario set correo = 'titular.15-021@demostracion.invalid' where usuario = 'titular.15-021'");
        assertThat(log(run())).contains("Se preparó un correo");
        assertThat(log(run())).contains("Nadie tiene avisos nuevos hoy");
        assertThat(Buzon.files(sistema.folder().resolve("correo"))).hasSize(files.size() + 1);
        assertThat(base.number("select count(*) from recordatorio where texto is not null"))
                .isZero();
    }

    @Test
    @Order(2)
    void everyKindOfThingThatWaitsIsTold() throws SQLException {
        espera.all();
        espera.quiet();
        JsonObject ensayo = sistema.api("operador")
                .get("/lotes/recordatorios/ensayo")
                .expect(200)
                .json();
        assertThat(ensayo.getJsonArray("tipos").getValuesAs(JsonObject.class))
                .extracting(t -> t.getString("tipo"))
                .containsExactly(
                        "ACTIVIDAD_BORRADOR",
                        "ACTIVIDAD_DEVUELTA",
                        "ACTIVIDAD_AUTORIZAR",
                        "ACTIVIDAD_VALIDAR",
                        "CONVENIO_FIN",
                        "CONVENIOS_FIN",
                        "CONVENIO_BORRADOR",
                        "CONVENIO_OBSERVADO",
                        "CONVENIO_REVISAR",
                        "CONVENIO_SUSCRIBIR",
                        "CONVENIO_REGISTRAR",
                        "CONVENIO_TESTAR",
                        "CONVENIO_PUBLICAR",
                        "COMPROMISO",
                        "COLECTA_ACUSE",
                        "COLECTA_INICIAR",
                        "COLECTA_RESPONDER",
                        "COLECTA_CERO",
                        "COLECTA_CERRAR",
                        "COLECTA_ENTREGAR",
                        "COLECTA_INFORMAR",
                        "APORTACION_VALIDAR",
                        "APORTACION_DEVUELTA",
                        "EMERGENTE_CAPTURAR",
                        "EMERGENTE_APROBAR",
                        "EMERGENTE_DEVUELTA",
                        "EMERGENTE_ENTREGAR",
                        "EMERGENTE_INFORMAR",
                        "PERIODO_ABRIR",
                        "PERIODO_CERRAR_CAPTURA",
                        "PERIODO_CERRAR_VALIDACION",
                        "PERIODO_CONSOLIDAR",
                        "PERIODO_INFORMAR",
                        "PERIODO_PRESENTAR",
                        "RECTIFICACION_RESOLVER",
                        "VERSION_CONSOLIDAR",
                        "VERSION_EMITIR");
        assertThat(count("ENVIADO")).as("a rehearsal writes nothing").isZero();
    }

    @Test
    @Order(3)
    void aServerThatIsDownFailsTheJobAndLosesNothing() throws SQLException {
        espera.quiet();
        sistema.restart(Map.of(
                "SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(puerto), "MAIL_FROM", "avisos@cs.example"));
        base.run("update usuario set correo = 'dvs@demostracion.invalid, otra@cs.example' where usuario = 'dvs'");
        int id = lotes.start(TRABAJO, JsonValue.EMPTY_JSON_OBJECT);
        JsonObject fallida = lotes.await(id);
        assertThat(fallida.getString("estado")).isEqualTo("FALLIDA");
        assertThat(log(fallida))
                .contains("no respondió; se intenta de nuevo", "No se pudo conectar con el servidor de correo");
        long preparadas = count("PENDIENTE");
        assertThat(preparadas).isPositive();

        buzon.start();
        sistema.api("operador").post("/lotes/ejecuciones/" + id + "/reinicio").expect(200, 202);
        JsonObject fin = lotes.await(id);
        assertThat(fin.getString("estado")).isEqualTo("TERMINADA");
        assertThat(log(fin)).contains("1 rechazados por su dirección", "dvs: la dirección");
        assertThat(buzon.received()).hasSize((int) preparadas - 1);
        assertThat(Buzon.to("entidad.15", buzon.received())).singleElement().satisfies(m -> {
            assertThat(Buzon.text(m))
                    .contains("Revise una aportación de la colecta", "compromiso 1 del convenio", "está por terminar");
            assertThat(Buzon.header(m, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        });
        assertThat(Buzon.to("juridico.15", buzon.received())).singleElement().satisfies(m -> assertThat(Buzon.text(m))
                .contains("Marque de nuevo la versión pública del convenio")
                .as("he marked the other one himself")
                .doesNotContain("Apruebe o devuelva"));
        tellsOfProgrammes();
        tellsWhoCoversALegalAreaAndWhoRunsTheQuarters();
        run();
        assertThat(buzon.received()).hasSize((int) preparadas - 1);
    }

    /** Who does it, by folio and counts; no student, no word that somebody typed. */
    private void tellsOfProgrammes() throws SQLException {
        String plantel = Buzon.text(Buzon.to("plantel.15-016", buzon.received()).get(0));
        String titular = Buzon.text(Buzon.to("titular.15-016", buzon.received()).get(0));
        assertThat(plantel)
                .contains(
                        "Registre una entrega aprobada del programa emergente PE-",
                        "Capture los candidatos del programa");
        assertThat(titular)
                .contains("Apruebe o devuelva la asignación 1 del programa emergente PE-", "Registre una entrega")
                .as("the delivery is overdue, so its supervisors are told")
                .contains("Plantel 15-016. Venció");
        assertThat(base.number("select count(*) from emergente_identidad")).isPositive();
        assertThat(base.number(
                        "select count(*) from emergente_identidad where locate(convert(matricula using utf8mb4) collate utf8mb4_bin, ?) > 0",
                        plantel + titular))
                .isZero();
        assertThat(plantel + titular).doesNotContain("Inundación", "Despensa");
    }

    /** The delegate on his last day, nobody whose days are over, to come or revoked; the operator and the SSI what is theirs. */
    private void tellsWhoCoversALegalAreaAndWhoRunsTheQuarters() {
        List<MimeMessage> todos = buzon.received();
        assertThat(Buzon.to("juridico.14", todos)).singleElement().satisfies(m -> assertThat(Buzon.text(m))
                .contains("Revise el convenio", "Dejar de recibir")
                .doesNotContain("versión pública"));
        for (String otro : List.of("juridico.11", "juridico.12", "juridico.13")) {
            assertThat(Buzon.to(otro, todos)).as(otro).isEmpty();
        }
        assertThat(Buzon.text(Buzon.to("operador", todos).get(0)))
                .contains(
                        "Consolide 2098-T3", "Consolide de nuevo 2097-T1: una actividad cambió", "/operacion/trabajos");
        assertThat(Buzon.text(Buzon.to("ssi", todos).get(0))).contains("del informe de 2097-T2, versión 1");
        assertThat(Buzon.text(Buzon.to("titular.15-016", todos).get(0)))
                .contains("declare en cero (Art. 14). Vence hoy.");
        assertThat(Buzon.text(Buzon.to("entidad.15", todos).get(0))).contains("envíelo a revisión jurídica");
    }

    @Test
    @Order(4)
    @Tag("R27")
    void aPersonDoesWithoutWhatIsNotObligatoryByTheLinkOfAMail() throws Exception {
        String link = Buzon.header(Buzon.to("entidad.15", buzon.received()).get(0), "List-Unsubscribe");
        URI uri = URI.create(link.substring(1, link.length() - 1));
        assertThat(uri.toString()).startsWith(sistema.url() + "/avisos/baja-directa?u=entidad.15&f=");
        assertThat(post(uri + "x")).isEqualTo(404);
        assertThat(base.number("select count(*) from recordatorio_baja")).isZero();
        assertThat(post(uri.toString())).isEqualTo(204);
        assertThat(base.number("select count(*) from recordatorio_baja where usuario = 'entidad.15'"))
                .isEqualTo(5);

        String page = Buzon.text(Buzon.to("juridico.15", buzon.received()).get(0))
                .lines()
                .filter(l -> l.contains("/avisos/baja?"))
                .findFirst()
                .orElseThrow();
        navegador.open(URI.create(page.substring(page.indexOf("http"))).getRawPath() + "?"
                + URI.create(page.substring(page.indexOf("http"))).getRawQuery());
        navegador.capture("avisos-baja");
        assertThat(base.number("select count(*) from recordatorio_baja where usuario = 'juridico.15'"))
                .as("opening a link does nothing")
                .isZero();
        navegador.click(By.id("confirmar"));
        assertThat(navegador.text()).contains("ya no recibirá los avisos voluntarios");
        navegador.asPhone().capture("avisos-baja-telefono");
        navegador.asDesktop();

        base.run("delete from recordatorio_aviso");
        base.run("delete from recordatorio");
        run();
        List<MimeMessage> otra = Buzon.to("entidad.15", buzon.received());
        assertThat(otra).hasSize(2);
        assertThat(Buzon.text(otra.get(1))).contains("está por terminar").doesNotContain("colecta", "compromiso");
        assertThat(Buzon.to("juridico.15", buzon.received())).hasSize(1);
    }

    @Test
    @Order(5)
    void aPersonChoosesWhatHeIsTold() throws SQLException {
        navegador.login("entidad.15", Sistema.CONTRASENA);
        navegador.open("/cuenta/avisos");
        assertThat(navegador.text()).contains("entidad.15@demostracion.invalid", "Se envían siempre");
        navegador.click(By.xpath("//label[contains(., 'Colectas')]"));
        navegador.capture("cuenta-avisos");
        navegador.click(By.id("guardar"));
        navegador.patiently().until(d -> navegador.text().contains("quedaron guardadas"));
        assertThat(base.number("select count(*) from recordatorio_baja where usuario = 'entidad.15'"))
                .isEqualTo(4);
        navegador.asPhone().open("/cuenta/avisos").capture("cuenta-avisos-telefono");
        navegador.asDesktop();
    }

    @Test
    @Order(6)
    void theOperatorRehearsesBeforeHeSends() {
        navegador.login("operador", Sistema.CONTRASENA);
        navegador.open("/operacion/recordatorios");
        assertThat(navegador.text()).contains("Correos que se enviarían", "Personas sin correo registrado");
        navegador.capture("operacion-recordatorios");
        navegador.asPhone().open("/operacion/recordatorios").capture("operacion-recordatorios-telefono");
        navegador.asDesktop();
    }

    @Test
    @Order(7)
    void whatAKillInterruptsIsNotSentTwiceAndNothingIsLost() throws SQLException {
        espera.everywhere();
        espera.quiet();
        buzon.stop();
        buzon.start();
        Random azar = new Random(7);
        int golpes = 3;
        lotes.start(TRABAJO, JsonValue.EMPTY_JSON_OBJECT);
        while (count("PENDIENTE") == 0) {
            LockSupport.parkNanos(5_000_000L);
        }
        for (int i = 0; i < golpes; i++) {
            int antes = buzon.received().size();
            while (buzon.received().size() <= antes && count("PENDIENTE") > 0) {
                LockSupport.parkNanos(5_000_000L);
            }
            LockSupport.parkNanos((long) (azar.nextDouble() * 400_000_000L));
            sistema.kill();
            sistema.restart();
        }
        while (base.number("select count(*) from ejecucion_trabajo where estado = 'EN_CURSO'") > 0) {
            LockSupport.parkNanos(200_000_000L);
        }
        List<String> received = buzon.received().stream().map(Buzon::recipient).toList();
        assertThat(received).doesNotHaveDuplicates();
        assertThat(base.number("select count(*) from recordatorio"))
                .isGreaterThan(2 * base.number("select count(*) from plantel"));
        assertThat(base.number("select count(*) from recordatorio where estado in ('PENDIENTE', 'EN_ENVIO')"))
                .isZero();
        assertThat(count("INCIERTO")).isLessThanOrEqualTo(golpes);
        assertThat((long) received.size()).isBetween(count("ENVIADO"), count("ENVIADO") + count("INCIERTO"));
        assertThat(base.number(
                        "select count(*) from ejecucion_trabajo where trabajo = 'recordatorios' and reinicios > 1"))
                .as("struck")
                .isPositive();
        buzon.stop();
    }

    private static int post(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
