package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Pagina;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form whose view state or nonce is broken, stale or missing: 400 with the page that says so, and nothing done. */
@PruebaDeSistema
@Tag("R27")
class VistaRotaIT {

    private static final String PANTALLA = "/administracion/ajustes";
    private static final String GUARDAR = "Guardar";
    private static final String CAMPO = "VIDEO_MAX_BYTES";
    private static final String ESTADO = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";

    private final Sesion sesion;

    VistaRotaIT(Sistema sistema) {
        sesion = sistema.sesion("admin");
    }

    @ParameterizedTest(name = "view state {0}, nonce {1}")
    @CsvSource({
        "abc:def,             igual",
        "-1:99,               igual",
        "'',                  igual",
        "stateless,           igual",
        "stateless,           NADA",
        "123456789:987654321, igual",
        "123456789:987654321, NADA",
        "123456789:987654321, x",
        "rO0ABXNyABFqYXZhLg==, igual",
        "igual,               NADA",
        "igual,               ''",
        "igual,               x",
        "igual,               ***",
        "igual,               bm9uY2U=",
        "igual,               MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"
    })
    void isTheSendersMistake(String estado, String nonce) {
        Map<String, String> form = changed(sesion.page(PANTALLA), "90000000");
        replace(form, ESTADO, estado);
        replace(form, NONCE, nonce);

        Respuesta answer = sesion.post(PANTALLA, form);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text())
                .contains("Esta pantalla dejó de estar vigente")
                .doesNotContain("Exception");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertNothingDone("90000000");
    }

    @ParameterizedTest(name = "view state {0}, nonce {1}")
    @CsvSource({
        "abc:def,              igual, Esta pantalla dejó de estar vigente",
        "stateless,            NADA,  Algo falló de nuestro lado",
        "123456789:987654321,  x,     Esta pantalla dejó de estar vigente",
        "rO0ABXNyABFqYXZhLg==, igual, Esta pantalla dejó de estar vigente"
    })
    void aScriptIsToldToo(String estado, String nonce, String told) {
        Map<String, String> form = changed(sesion.page(PANTALLA), "90000001");
        form.put("jakarta.faces.partial.ajax", "true");
        replace(form, ESTADO, estado);
        replace(form, NONCE, nonce);

        Respuesta answer = sesion.post(PANTALLA, form, Map.of("Faces-Request", "partial/ajax"));

        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        assertThat(answer.text()).contains(told).doesNotContain("Exception");
        assertNothingDone("90000001");
    }

    @Test
    void theSameFormUnbrokenIsTaken() {
        Pagina page = sesion.page(PANTALLA);

        sesion.post(PANTALLA, changed(page, "90000002")).expect(200);

        assertThat(sesion.page(PANTALLA).press(GUARDAR)).containsEntry(CAMPO, "90000002");
        sesion.post(PANTALLA, changed(sesion.page(PANTALLA), page.press(GUARDAR).get(CAMPO)))
                .expect(200);
    }

    private void assertNothingDone(String value) {
        assertThat(sesion.page(PANTALLA).press(GUARDAR)).doesNotContainValue(value);
    }

    private static Map<String, String> changed(Pagina page, String value) {
        Map<String, String> form = page.press(GUARDAR);
        assertThat(form).containsKeys(CAMPO, ESTADO, NONCE);
        form.put(CAMPO, value);
        return form;
    }

    private static void replace(Map<String, String> form, String name, String value) {
        if (value.equals("NADA")) {
            form.remove(name);
        } else if (!value.equals("igual")) {
            form.put(name, value);
        }
    }
}
