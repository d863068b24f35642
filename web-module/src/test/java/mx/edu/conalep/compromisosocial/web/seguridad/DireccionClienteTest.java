package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose request it is, and whether it came encrypted: told by this installation's own proxies alone. */
@Tag("R27")
class DireccionClienteTest {

    private static ProxiesPropios proxies(String given) {
        return ProxiesPropios.of(given == null ? Map.of() : Map.of("PROXIES", given));
    }

    private static List<String> headers(String given) {
        return given == null ? List.of() : Arrays.asList(given.split(";", -1));
    }

    /** Headers of the same name are parted by a semicolon. */
    @ParameterizedTest(name = "{0} says {1}, own {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            203.0.113.7      | -                            | -                  | 203.0.113.7
            203.0.113.7      | 198.51.100.1                 | -                  | 203.0.113.7
            203.0.113.7      | 198.51.100.1                 | 10.0.0.5           | 203.0.113.7
            203.0.113.7      | 198.51.100.1, 10.0.0.5       | 10.0.0.5           | 203.0.113.7
            10.0.0.5         | 198.51.100.1                 | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 198.51.100.1                 | ' 10.0.0.4 10.0.0.5, ' | 198.51.100.1
            10.0.0.5         | 1.1.1.1, 198.51.100.1        | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 1.1.1.1;198.51.100.1         | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 198.51.100.1;10.0.0.6        | 10.0.0.5,10.0.0.6  | 198.51.100.1
            10.0.0.5         | 9.9.9.9, 1.1.1.1, 10.0.0.6   | 10.0.0.5,10.0.0.6  | 1.1.1.1
            10.0.0.5         | 10.0.0.5, 1.1.1.1            | 10.0.0.5           | 1.1.1.1
            10.0.0.5         | 10.0.0.6                     | 10.0.0.5,10.0.0.6  | 10.0.0.6
            10.0.0.5         | -                            | 10.0.0.5           | 10.0.0.5
            10.0.0.5         | 1.1.1.1, malo.example        | 10.0.0.5           | 10.0.0.5
            10.0.0.5         | 1.1.1.1, 999.1.1.1           | 10.0.0.5           | 10.0.0.5
            10.0.0.5         | 1.1.1.1, unknown             | 10.0.0.5           | 10.0.0.5
            10.0.0.5         | 1.1.1.1, malo, 10.0.0.6      | 10.0.0.5,10.0.0.6  | 10.0.0.6
            10.0.0.5         | malo, 198.51.100.1           | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | '1.1.1.1,'                   | 10.0.0.5           | 1.1.1.1
            10.0.0.5         | ' , 1.1.1.1 , '              | 10.0.0.5           | 1.1.1.1
            10.0.0.5         | ' ; ,, '                     | 10.0.0.5           | 10.0.0.5
            10.0.0.5         | '  198.51.100.1  '           | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 198.51.100.1:4711            | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 2001:db8::1                  | 10.0.0.5           | 2001:db8:0:0:0:0:0:1
            10.0.0.5         | [2001:db8::1]                | 10.0.0.5           | 2001:db8:0:0:0:0:0:1
            10.0.0.5         | [2001:DB8::1]:4711           | 10.0.0.5           | 2001:db8:0:0:0:0:0:1
            10.0.0.5         | ::ffff:198.51.100.1          | 10.0.0.5           | 198.51.100.1
            10.0.0.5         | 1.1.1.1, [2001:db8::9]:1     | '10.0.0.5 [2001:db8::9]' | 1.1.1.1
            0:0:0:0:0:0:0:1  | 198.51.100.1                 | ::1                | 198.51.100.1
            fe80:0:0:0:0:0:0:1%2 | 198.51.100.1             | fe80::1            | 198.51.100.1
            ::ffff:10.0.0.5  | 198.51.100.1                 | 10.0.0.5           | 198.51.100.1
            2001:db8::1      | -                            | -                  | 2001:db8:0:0:0:0:0:1
            10.9.8.7         | 1.1.1.1, 198.51.100.1        | 10.0.0.0/8         | 198.51.100.1
            10.9.8.7         | 1.1.1.1, 10.0.0.6, 10.3.3.3  | 10.0.0.0/8         | 1.1.1.1
            11.0.0.1         | 198.51.100.1                 | 10.0.0.0/8         | 11.0.0.1
            ::ffff:10.9.8.7  | ::ffff:198.51.100.1          | 10.0.0.0/8         | 198.51.100.1
            fd00:0:0:0:0:0:0:5%3 | 10.9.8.7, 198.51.100.1   | fd00::/8,10.0.0.0/8 | 198.51.100.1
            fd12::1          | 2001:db8::1, 10.9.8.7        | 'fd00::/8 10.0.0.0/8' | 2001:db8:0:0:0:0:0:1
            fe80::1          | 198.51.100.1                 | fd00::/8           | fe80:0:0:0:0:0:0:1
            10.9.8.7         | malo, fd00::1                | '10.0.0.0/8,fd00::/8' | fd00:0:0:0:0:0:0:1
            """)
    void theWordOfTheOwnProxiesAloneIsTaken(String conexion, String reenviado, String own, String cliente) {
        assertThat(proxies(own).client(conexion, headers(reenviado))).isEqualTo(cliente);
    }

    /** Nothing of these is looked up, kept or compared. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "1.2.3456",
                "123456789",
                "010.0.0.1",
                "256.1.1.1",
                "1.1.1.1.",
                ".1.1.1",
                "1.1.1.1:",
                "1.1.1.1:123456",
                "[1.1.1.1]",
                "[1.1.1.1]:80",
                "[::1",
                "::1]",
                "[::1]x",
                "[]",
                ":",
                ":::",
                ".::1",
                "fe80::1%eth0",
                "1:2:3:4:5:6:7:8:9",
                "2001:db8::1::2",
                "localhost",
                "a.example",
                "unknown",
                "_hidden",
                "\"1.1.1.1\"",
                "1.1.1.1 1.1.1.2",
                "1.1.1.1\r\nX: y",
                "<script>",
                "１.1.1.1"
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(DireccionRed.read(text)).isEmpty();
        assertThat(proxies("10.0.0.5").client("10.0.0.5", List.of("1.1.1.1, " + text)))
                .isEqualTo("10.0.0.5");
    }

    @Test
    void whateverALongHeaderHoldsTheAddressThatIsKeptIsShort() {
        String longest = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255";
        String cliente =
                proxies("10.0.0.5").client("10.0.0.5", List.of("1".repeat(8000) + ", [" + longest + "]:65535"));
        assertThat(cliente).isEqualTo("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff").hasSizeLessThanOrEqualTo(45);
        assertThat(proxies("10.0.0.5").client("10.0.0.5", List.of("1".repeat(8000))))
                .isEqualTo("10.0.0.5");
        assertThat(proxies("10.0.0.5").client("10.0.0.5", List.of("10.0.0.5,".repeat(900))))
                .isEqualTo("10.0.0.5");
    }

    @ParameterizedTest(name = "{0} says {1}, own {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            203.0.113.7 | https         | -        | false
            203.0.113.7 | https         | 10.0.0.5 | false
            10.0.0.5    | https         | -        | false
            10.0.0.5    | https         | 10.0.0.5 | true
            10.0.0.5    | ' HTTPS '     | 10.0.0.5 | true
            10.0.0.5    | 'http, https' | 10.0.0.5 | true
            10.0.0.5    | 'https, http' | 10.0.0.5 | false
            10.0.0.5    | https;http    | 10.0.0.5 | false
            10.0.0.5    | http          | 10.0.0.5 | false
            10.0.0.5    | httpsx        | 10.0.0.5 | false
            10.0.0.5    | ''            | 10.0.0.5 | false
            10.0.0.5    | -             | 10.0.0.5 | false
            10.9.8.7    | https         | 10.0.0.0/8 | true
            11.9.8.7    | https         | 10.0.0.0/8 | false
            """)
    void soIsTheirWordAboutTheLine(String conexion, String protocolo, String own, boolean encrypted) {
        assertThat(proxies(own).sayEncrypted(conexion, headers(protocolo))).isEqualTo(encrypted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.interno", "proxy.interno/8", "10.0.0.5, otro", "*", "10.0.0", "fe80::1%eth0"})
    void whatIsNeitherAddressNorNetworkIsRefusedAtTheStart(String given) {
        assertThatThrownBy(() -> proxies(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PROXIES");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://compromiso.example, true",
                "' HTTPS://compromiso.example/', true",
                "http://127.0.0.1:8080, false",
                "'', false",
                "-, false"
            })
    void theCookieIsSecureWherePeopleComeEncrypted(String base, boolean secure) {
        assertThat(CookieSegura.isForHttps(base == null ? Map.of() : Map.of("BASE_URL", base)))
                .isEqualTo(secure);
    }
}
