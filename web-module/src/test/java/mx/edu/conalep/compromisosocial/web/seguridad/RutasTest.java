package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R27")
class RutasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ingreso                                 |            | /ingreso                                 | true
            /ingreso.xhtml                           |            | /ingreso                                 | true
            /administracion/usuarios.xhtml           |            | /administracion/usuarios                 | false
            /jakarta.faces.resource/marco.js.xhtml   |            | /jakarta.faces.resource/marco.js.xhtml   | true
            /sesion                                  | /estado    | /sesion/estado                           | true
            /api/v1                                  | /sesiones  | /api/v1/sesiones                         | true
            /api/v1                                  | /planteles | /api/v1/planteles                        | false
            /listo                                   |            | /listo                                   | true
            /                                        |            | /                                        | false
            """)
    void anAddressIsThatOfThePageHoweverItIsServed(String servlet, String rest, String path, boolean open) {
        String found = Rutas.of(request(servlet, rest));
        assertThat(found).isEqualTo(path);
        assertThat(Rutas.isPublic(found)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /actividad/ficha?folio=AC-2026-15-016-00001 | /actividad/ficha?folio=AC-2026-15-016-00001
            /tablero/trimestre                          | /tablero/trimestre
            //malo.example                              | /
            https://malo.example                        | /
            /\\malo.example                              | /
            /ingreso                                    | /
            /sesion/salida                              | /
            /api/v1/planteles                           | /
            ''                                          | /
            """)
    void onlyPagesOfOursAreADestination(String wanted, String destination) {
        assertThat(Rutas.destination(wanted)).isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET  | /administracion/plantel.xhtml | clave=15-016 | -                                               | /administracion/plantel?clave=15-016
            GET  | /calendario/inhabil           | -            | http://aqui:80/tablero/trimestre?entidad=15     | /calendario/inhabil
            POST | /administracion/plantel.xhtml | -            | http://aqui:80/app/administracion/plantel?clave=15-016 | /administracion/plantel?clave=15-016
            POST | /administracion/plantel       | -            | http://aqui:80/app/administracion/planteles?entidad=15 | /administracion/plantel
            POST | /administracion/plantel       | -            | http://otro/app/administracion/plantel?clave=15-016    | /administracion/plantel
            POST | /administracion/plantel       | -            | no es una dirección                             | /administracion/plantel
            POST | /administracion/plantel       | -            | -                                               | /administracion/plantel
            """)
    void aFormComesBackToTheRecordOfItsPage(
            String method, String servlet, String query, String referer, String wanted) {
        assertThat(Rutas.wanted(request(method, servlet, query, referer))).isEqualTo(wanted);
    }

    private static HttpServletRequest request(String method, String servlet, String query, String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RutasTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> servlet;
                    case "getPathInfo" -> null;
                    case "getContextPath" -> "/app";
                    case "getQueryString" -> query;
                    case "getHeader" -> "Referer".equals(args[0]) ? referer : "aqui:80";
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static HttpServletRequest request(String servlet, String rest) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RutasTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getServletPath" -> servlet;
                    case "getPathInfo" -> rest;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
