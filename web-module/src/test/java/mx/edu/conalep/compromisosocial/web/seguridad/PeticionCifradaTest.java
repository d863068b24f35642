package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request as its client sent it, from the headers that the own proxy set. */
@Tag("R27")
class PeticionCifradaTest {

    private static final DireccionCliente DIRECCION =
            new DireccionCliente(ProxiesPropios.of(Map.of("PROXIES", "10.0.0.5")));

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, https, http, 80, 198.51.100.1, https, 443, https://aqui/api/v1/planteles",
        "10.0.0.5, https, http, 8080, 198.51.100.1, https, 8080, https://aqui/api/v1/planteles",
        "10.0.0.5, http, http, 80, 198.51.100.1, http, 80, http://aqui/api/v1/planteles",
        "10.0.0.6, https, http, 80, 10.0.0.6, http, 80, http://aqui/api/v1/planteles",
        "10.0.0.6, http, https, 443, 10.0.0.6, https, 443, https://aqui/api/v1/planteles",
        "10.0.0.5, http, https, 443, 198.51.100.1, https, 443, https://aqui/api/v1/planteles"
    })
    void whatTheProxySaysIsWhatTheApplicationSees(
            String conexion,
            String dicho,
            String linea,
            int puerto,
            String cliente,
            String scheme,
            int port,
            String url) {
        HttpServletRequest sent = request(conexion, dicho, linea, puerto);
        HttpServletRequest came = DIRECCION.asItCame(sent);

        assertThat(DIRECCION.of(came)).isEqualTo(cliente);
        assertThat(came.getScheme()).isEqualTo(scheme);
        assertThat(came.isSecure()).isEqualTo("https".equals(scheme));
        assertThat(DIRECCION.isEncrypted(sent)).isEqualTo(came.isSecure());
        assertThat(came.getServerPort()).isEqualTo(port);
        assertThat(came.getRequestURL()).hasToString(url);
    }

    private static HttpServletRequest request(String conexion, String dicho, String linea, int puerto) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PeticionCifradaTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRemoteAddr" -> conexion;
                    case "isSecure" -> "https".equals(linea);
                    case "getScheme" -> linea;
                    case "getServerPort" -> puerto;
                    case "getRequestURL" -> new StringBuffer(linea + "://aqui/api/v1/planteles");
                    case "getHeaders" ->
                        Collections.enumeration(
                                List.of("X-Forwarded-For".equals(args[0]) ? "9.9.9.9, 198.51.100.1" : dicho));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
