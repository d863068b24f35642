package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses an address or a network holds, and what is refused with which word. */
@Tag("R27")
class RangoRedTest {

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "10.0.0.5, 10.0.0.5, true",
        "10.0.0.5, 10.0.0.6, false",
        "10.0.0.5:8080, 10.0.0.5, true",
        "10.0.0.5/32, 10.0.0.5, true",
        "10.0.0.5/32, 10.0.0.4, false",
        "10.0.0.0/8, 10.0.0.0, true",
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 9.255.255.255, false",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/31, 10.0.0.1, true",
        "10.0.0.0/31, 10.0.0.2, false",
        "192.168.128.0/17, 192.168.255.255, true",
        "192.168.128.0/17, 192.168.127.255, false",
        "128.0.0.0/1, 255.255.255.255, true",
        "128.0.0.0/1, 127.255.255.255, false",
        "0.0.0.0/1, 127.0.0.1, true",
        "fd00::/8, fd12:3456::1, true",
        "fd00::/8, fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, true",
        "fd00::/8, fe00::1, false",
        "fc00::/7, fd00::1, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "2001:db8::1/128, 2001:db8::1, true",
        "2001:db8::1/128, 2001:db8::2, false",
        "[2001:db8::9], 2001:db8::9, true",
        "::/1, 10.0.0.5, false",
        "::/64, 10.0.0.5, false",
        "10.0.0.0/8, ::a00:5, false",
        "10.0.0.0/8, ::ffff:10.0.0.5, true",
        "::ffff:10.0.0.5, 10.0.0.5, true"
    })
    void itHoldsWhatBeginsWithItsBits(String rango, String address, boolean held) {
        assertThat(RangoRed.read(rango).contains(DireccionRed.bytes(address).orElseThrow()))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/0, de 1 a 32",
        "0.0.0.0/0, de 1 a 32",
        "10.0.0.0/33, de 1 a 32",
        "10.0.0.0/999, de 1 a 32",
        "::/0, de 1 a 128",
        "fd00::/129, de 1 a 128",
        "10.0.0.5/8, Escriba 10.0.0.0/8 si es la red",
        "10.0.0.5/31, o 10.0.0.5 si es una sola",
        "fd00::1/8, Escriba fd00:0:0:0:0:0:0:0/8",
        "::ffff:10.0.0.0/104, como IPv4",
        "::ffff:0.0.0.0/96, como IPv4",
        "proxy.interno, los nombres no se consultan",
        "proxy.interno/8, los nombres no se consultan",
        "localhost, los nombres no se consultan"
    })
    void whatIsRefusedSaysWhatToWrite(String given, String words) {
        assertThatThrownBy(() -> RangoRed.read(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PROXIES")
                .hasMessageContaining(given)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/x",
                "10.0.0.0/-8",
                "10.0.0.0/+8",
                "10.0.0.0/8/8",
                "10.0.0.0/8.0",
                "10.0.0.0/255.0.0.0",
                "10.0.0/8",
                "10/8",
                "010.0.0.0/8",
                "10.0.0.0:80/8",
                "[fd00::]/8",
                "[fd00::/8]",
                "fe80::%eth0/10",
                "fd00::1::/8",
                "10.0.0.0/1234",
                "１0.0.0.0/8",
                "10.0.0.0/８"
            })
    void whatIsNeitherIsNone(String given) {
        assertThatThrownBy(() -> RangoRed.read(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no es una dirección ni una red");
    }
}
