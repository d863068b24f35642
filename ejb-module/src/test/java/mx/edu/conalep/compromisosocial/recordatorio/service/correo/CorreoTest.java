package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail through a real SMTP server, and as files where there is none. */
@Tag("R22")
class CorreoTest {

    private static final Clock RELOJ = Clock.fixed(Instant.parse("2026-03-10T13:00:00Z"), ZoneOffset.UTC);
    private static final String BAJA = "https://cs.example/avisos/baja?u=plantel.15-016&f=firma";

    private final GreenMail servidor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path carpeta;

    private int puerto;

    @BeforeEach
    void start() {
        servidor.start();
        puerto = servidor.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        servidor.stop();
    }

    private BuzonSalida smtp(String... more) {
        Map<String, String> entorno = new HashMap<>(Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", String.valueOf(puerto),
                "MAIL_FROM", "avisos@cs.example"));
        for (int i = 0; i < more.length; i += 2) {
            entorno.put(more[i], more[i + 1]);
        }
        return Correo.open(ConfiguracionCorreo.of(entorno), RELOJ);
    }

    private BuzonSalida files() {
        return Correo.open(
                ConfiguracionCorreo.of(
                        Map.of("CORREO_DIR", carpeta.resolve("correo").toString())),
                RELOJ);
    }

    private static Carta carta(String correo, String nombre, String asunto, String baja) {
        return new Carta(
                "plantel.15-016",
                LocalDate.of(2026, 3, 10),
                correo,
                nombre,
                "<0123abcd@cs.example>",
                asunto,
                "Espera por usted la actividad ñandú",
                "<p>Espera por usted la actividad ñandú</p>",
                baja);
    }

    @Test
    void aMailCarriesBothFormsAndTheWayOut() throws Exception {
        try (BuzonSalida buzon = smtp()) {
            buzon.send(carta("plantel@cs.example", "Vinculación del Plantel", "Un asunto: ñ", BAJA));
        }
        MimeMessage mail = servidor.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Un asunto: ñ");
        assertThat(mail.getMessageID()).isEqualTo("<0123abcd@cs.example>");
        assertThat(mail.getHeader("Date", null)).isEqualTo("Tue, 10 Mar 2026 13:00:00 +0000");
        assertThat(mail.getAllRecipients()[0])
                .hasToString("=?UTF-8?Q?Vinculaci=C3=B3n_del_Plantel?= <plantel@cs.example>");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://cs.example/avisos/baja-directa?u=plantel.15-016&f=firma>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("ñandú");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aLegalDeadlineOffersNoWayOut() throws Exception {
        try (BuzonSalida buzon = smtp()) {
            buzon.send(carta("plantel@cs.example", "x", "x", null));
        }
        assertThat(servidor.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    @Tag("R27")
    void noDataEndsAHeader() throws Exception {
        String evil = "x\r\nBcc: otra@cs.example\r\n\r\ncuerpo";
        try (BuzonSalida buzon = smtp()) {
            buzon.send(carta("plantel@cs.example", evil, evil + "\u2028ñ\u0000", BAJA + "\r\nBcc: otra@cs.example"));
        }
        assertThat(servidor.getReceivedMessages()).hasSize(1);
        MimeMessage mail = servidor.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("x Bcc: otra@cs.example cuerpo");
        assertThat(GreenMailUtil.getHeaders(mail).lines())
                .noneMatch(l -> l.startsWith("Bcc") || l.startsWith("cuerpo"));
        assertThat(mail.getRecipients(Message.RecipientType.CC)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sin-arroba",
                "a@cs.example,b@cs.example",
                "a@cs.example\r\nRCPT TO:<b@cs.example>",
                "Nombre <a@cs.example>",
                "lista: a@cs.example;",
                "a b@cs.example"
            })
    void anAddressThatIsNoneIsRefused(String correo) {
        try (BuzonSalida buzon = smtp()) {
            assertThatThrownBy(() -> buzon.send(carta(correo, "x", "x", null)))
                    .isInstanceOf(DireccionInvalidaException.class);
        }
        assertThat(servidor.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToBeOutOfReach() {
        servidor.stop();
        assertThatThrownBy(this::smtp)
                .isInstanceOfSatisfying(CorreoInalcanzableException.class, e -> assertThat(e.text())
                        .contains("127.0.0.1", "se conserva"));
    }

    @Test
    void entersWithItsPassword() throws Exception {
        GreenMailUser user = servidor.setUser("avisos@cs.example", "avisos", "secreta");
        servidor.getUserManager().setAuthRequired(true);
        try (BuzonSalida buzon = smtp("SMTP_USER", user.getLogin(), "SMTP_PASSWORD", "secreta")) {
            buzon.send(carta("plantel@cs.example", "x", "x", null));
        }
        assertThat(servidor.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> smtp("SMTP_USER", user.getLogin(), "SMTP_PASSWORD", "otra"))
                .isInstanceOf(CorreoInalcanzableException.class);
    }

    @Test
    void neverSpeaksInClearWhereTheLineMustBeEncrypted() {
        assertThatThrownBy(() -> smtp("SMTP_STARTTLS", "true")).isInstanceOf(CorreoInalcanzableException.class);
    }

    @Test
    void withoutAServerAMailIsAWholeFileUnderItsDateAndPerson() throws Exception {
        Carta carta = carta("plantel@demostracion.invalid", "Vinculación", "Un asunto", BAJA);
        try (BuzonSalida buzon = files()) {
            assertThat(buzon.taken(carta)).contains(false);
            buzon.send(carta);
            assertThat(buzon.taken(carta)).contains(true);
            buzon.send(carta);
        }
        try (var list = Files.list(carpeta.resolve("correo"))) {
            assertThat(list)
                    .extracting(p -> p.getFileName().toString())
                    .containsExactly("2026-03-10-plantel.15-016.eml");
        }
        try (InputStream in = Files.newInputStream(carpeta.resolve("correo/2026-03-10-plantel.15-016.eml"))) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(mail.getSubject()).isEqualTo("Un asunto");
            assertThat(mail.getMessageID()).isEqualTo("<0123abcd@cs.example>");
        }
    }

    @Test
    void nobodyCanTellWhetherAServerTookAMailThatWasInterrupted() {
        try (BuzonSalida buzon = smtp()) {
            assertThat(buzon.taken(carta("a@cs.example", "x", "x", null))).isEmpty();
        }
    }

    @Test
    void theEnvironmentSaysHow() {
        ConfiguracionCorreo nada = ConfiguracionCorreo.of(Map.of("DATA_DIR", "/datos", "SMTP_HOST", "  "));
        assertThat(nada.isConServidor()).isFalse();
        assertThat(nada.carpeta()).isEqualTo(Path.of("/datos/correo"));
        ConfiguracionCorreo todo = ConfiguracionCorreo.of(Map.of(
                "SMTP_HOST",
                "correo.example",
                "SMTP_PORT",
                "587",
                "SMTP_STARTTLS",
                "true",
                "BASE_URL",
                "https://cs.example//"));
        assertThat(todo.base()).isEqualTo("https://cs.example");
        assertThat(todo.properties())
                .containsEntry("mail.smtp.port", "587")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.auth", "false");
    }
}
