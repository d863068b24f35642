package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * How mail leaves this installation, as its environment says.
 *
 * @param servidor SMTP_HOST; null when mail is kept as files
 * @param puerto SMTP_PORT, 25 by default
 * @param usuario SMTP_USER, null without authentication
 * @param contrasena SMTP_PASSWORD
 * @param starttls SMTP_STARTTLS: whether the line must be encrypted
 * @param remitente MAIL_FROM
 * @param carpeta CORREO_DIR: where the files go when there is no server
 * @param base BASE_URL: address of the application as people reach it, without a slash at its end
 */
public record ConfiguracionCorreo(
        String servidor,
        int puerto,
        String usuario,
        String contrasena,
        boolean starttls,
        String remitente,
        Path carpeta,
        String base) {

    private static final int SMTP = 25;
    private static final String ESPERA_CONEXION = "10000";
    private static final String ESPERA = "30000";

    /** As an environment says. */
    public static ConfiguracionCorreo of(Map<String, String> entorno) {
        return new ConfiguracionCorreo(
                given(entorno, "SMTP_HOST", null),
                Integer.parseInt(given(entorno, "SMTP_PORT", String.valueOf(SMTP))),
                given(entorno, "SMTP_USER", null),
                given(entorno, "SMTP_PASSWORD", ""),
                Boolean.parseBoolean(given(entorno, "SMTP_STARTTLS", "false")),
                given(entorno, "MAIL_FROM", "no-responder@localhost.localdomain"),
                Path.of(given(
                        entorno,
                        "CORREO_DIR",
                        given(entorno, "DATA_DIR", System.getProperty("java.io.tmpdir")) + "/correo")),
                given(entorno, "BASE_URL", "http://127.0.0.1:8080").replaceAll("/+$", ""));
    }

    private static String given(Map<String, String> entorno, String nombre, String otherwise) {
        String value = entorno.get(nombre);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** Whether mail goes through a server. */
    public boolean isConServidor() {
        return servidor != null;
    }

    /** The settings of the Jakarta Mail session: no line waits for ever, a certificate must be of the server. */
    public Properties properties() {
        Properties p = new Properties();
        p.setProperty("mail.transport.protocol", "smtp");
        p.setProperty("mail.smtp.host", servidor == null ? "" : servidor);
        p.setProperty("mail.smtp.port", String.valueOf(puerto));
        p.setProperty("mail.smtp.auth", String.valueOf(usuario != null));
        p.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        p.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        p.setProperty("mail.smtp.connectiontimeout", ESPERA_CONEXION);
        p.setProperty("mail.smtp.timeout", ESPERA);
        p.setProperty("mail.smtp.writetimeout", ESPERA);
        p.setProperty("mail.smtp.allow8bitmime", "false");
        p.setProperty("mail.mime.charset", "UTF-8");
        return p;
    }
}
