package mx.edu.conalep.compromisosocial.seguridad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R27")
class ContrasenasTest {

    private static final String CLARA = "una frase larga y ñandú";

    @Test
    void aHashCarriesItsParametersAndItsOwnSalt() {
        String first = Contrasenas.encode(CLARA);
        String second = Contrasenas.encode(CLARA);

        assertThat(first).startsWith("pbkdf2-sha512$").isNotEqualTo(second).doesNotContain(CLARA);
        assertThat(Integer.parseInt(first.split("\\$")[1])).isGreaterThanOrEqualTo(210_000);
        assertThat(first).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String encoded = Contrasenas.encode(CLARA);

        assertThat(Contrasenas.matches(CLARA, encoded)).isTrue();
        assertThat(Contrasenas.matches(CLARA + " ", encoded)).isFalse();
        assertThat(Contrasenas.matches("", encoded)).isFalse();
    }

    @Test
    void aHashOfFewerIterationsStillMatches() throws Exception {
        // made with 1,000 iterations, salt of sixteen zero bytes
        byte[] salt = new byte[16];
        byte[] hash = javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new javax.crypto.spec.PBEKeySpec(CLARA.toCharArray(), salt, 1000, 512))
                .getEncoded();
        java.util.Base64.Encoder base64 = java.util.Base64.getEncoder().withoutPadding();

        String old = "pbkdf2-sha512$1000$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);

        assertThat(Contrasenas.matches(CLARA, old)).isTrue();
    }

    @Test
    void theHashOfNobodyTakesAsMuchWorkAsAnyAndMatchesNothing() {
        String[] nobody = Contrasenas.nobody().split("\\$");
        String[] somebody = Contrasenas.encode(CLARA).split("\\$");

        assertThat(nobody[0]).isEqualTo(somebody[0]);
        assertThat(nobody[1]).isEqualTo(somebody[1]);
        assertThat(nobody[2]).hasSameSizeAs(somebody[2]).isNotEqualTo(somebody[2]);
        assertThat(nobody[3]).hasSameSizeAs(somebody[3]);
        assertThat(Contrasenas.matches(CLARA, String.join("$", nobody))).isFalse();
    }

    @Test
    void anUnknownSchemeIsNotGuessed() {
        assertThatThrownBy(() -> Contrasenas.matches(CLARA, "md5$1$aa$bb"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void temporaryPasswordsKeepThePolicyAndDiffer() {
        String temporary = Contrasenas.temporary();

        assertThat(temporary).hasSize(16).doesNotContainPattern("[0O1lI]").isNotEqualTo(Contrasenas.temporary());
        assertThat(PoliticaContrasena.violations("plantel.15-016", temporary)).isEmpty();
    }
}
