package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The password of the demonstration's users, hashed with few iterations. The product hashes it with so many that each entry costs most of a
 * second of a processor, and the tests enter thousands of times; as a hash carries its iterations, whoever enters does so by the same code.
 */
final class ClaveLigera {

    private static final int ITERATIONS = 1_000;
    private static final byte[] SALT = "compromiso-prueb".getBytes(StandardCharsets.US_ASCII);
    private static final String OF_ALL = "update usuario set contrasena = ? where contrasena ="
            + " (select compartida from (select contrasena compartida from usuario where usuario = 'operador') demostracion)";

    private ClaveLigera() {}

    /** Writes it for everybody who has the demonstration's password. */
    static void give(Sistema sistema) {
        try (Connection connection = sistema.database();
                PreparedStatement update = connection.prepareStatement(OF_ALL)) {
            update.setString(1, encoded());
            if (update.executeUpdate() < 100) {
                throw new IllegalStateException("The demonstration's users do not share one hash");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded() {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(Sistema.CONTRASENA.toCharArray(), SALT, ITERATIONS, 512))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
            return "pbkdf2-sha512$" + ITERATIONS + "$" + base64.encodeToString(SALT) + "$"
                    + base64.encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
