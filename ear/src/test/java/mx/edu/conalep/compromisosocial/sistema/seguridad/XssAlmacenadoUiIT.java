package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Scripts that somebody stores in texts and file names never run on the screens of those who read them. */
@PruebaDeSistema
@Tag("R25")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XssAlmacenadoUiIT {

    private static final String PLANTEL = "11-001";
    private static final List<String> CORPUS = List.of(
            "<script>window.xss=1</script>",
            "\"><img src=x onerror=window.xss=1>",
            "'><svg onload=window.xss=1>",
            "</textarea><script>window.xss=1</script>",
            "</title><script>window.xss=1</script>",
            "<iframe srcdoc=\"<script>parent.xss=1</script>\">",
            "<a href=\"javascript:window.xss=1\" autofocus onfocus=window.xss=1>x</a>",
            "#{facesContext.externalContext.invalidateSession()}",
            "${7*7}#{7*7}",
            "]]><script>window.xss=1</script>",
            "<details open ontoggle=window.xss=1>x",
            "\\u003cscript>window.xss=1\\u003c/script>");

    private final Sistema sistema;
    private final Navegador navegador;
    private String folio;
    private String convenio;
    private String colecta;

    XssAlmacenadoUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
    }

    @BeforeAll
    void store() {
        Api plantel = sistema.api("plantel." + PLANTEL);
        String todo = String.join(" ", CORPUS);
        JsonObjectBuilder body = Json.createObjectBuilder(
                Muestras.actividad(PLANTEL, Dias.reciente(2).toString(), "x-" + UUID.randomUUID())
                        .build());
        for (String campo : List.of("descripcion", "medidas_seguridad")) {
            body.add(campo, todo);
        }
        for (String campo : List.of("sede", "localidad", "supervisor", "origen_materiales")) {
            body.add(campo, CORPUS.get(Math.abs(campo.hashCode()) % 3) + " " + CORPUS.get(4));
        }
        JsonObject draft =
                plantel.post("/actividades", body.build()).expect(201).json();
        folio = draft.getString("folio");
        plantel.upload(
                        "/actividades/" + folio + "/evidencias",
                        "FOTOGRAFIA",
                        "<img src=x onerror=window.xss=1>.jpg",
                        "image/jpeg",
                        Muestras.foto(77))
                .expect(200, 201);
        plantel.upload(
                        "/actividades/" + folio + "/evidencias",
                        "LISTA_ASISTENCIA",
                        "'><svg onload=window.xss=1>.pdf",
                        "application/pdf",
                        Muestras.pdf("lista"))
                .expect(200, 201);
        plantel.post("/actividades/" + folio + "/envio").expect(200, 201);
        convenio = ConvenioDePrueba.enRevision(plantel, todo, CORPUS.get(1));
        colecta =
                new Campanas(sistema).running(todo, CORPUS.get(1), List.of(PLANTEL.substring(0, 2)), List.of(PLANTEL));
        JsonObjectBuilder aportacion =
                Json.createObjectBuilder(Campanas.dinero("10.00")).add("referencia_deposito", CORPUS.get(1));
        plantel.post("/colectas/" + colecta + "/aportaciones", aportacion.build())
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "plantel.11-001, /",
        "plantel.11-001, /actividad/lista",
        "plantel.11-001, /actividad/ficha?folio=",
        "titular.11-001, /actividad/ficha?folio=",
        "entidad.11, /",
        "entidad.11, /actividad/lista",
        "entidad.11, /validacion/charola",
        "entidad.11, /validacion/charola?folio=",
        "plantel.11-001, /convenio/lista",
        "plantel.11-001, /convenio/ficha?folio=",
        "juridico.11, /",
        "juridico.11, /convenio/revision?folio=",
        "plantel.11-001, /colecta/lista",
        "plantel.11-001, /colecta/ficha?folio=",
        "entidad.11, /colecta/revision?folio=",
        "dvs, /colecta/resultados?folio=",
        "dvs, /actividad/lista",
        "dvs, /tablero/trimestre",
        "auditor, /auditoria/bitacora"
    })
    void nothingStoredRuns(String usuario, String path) {
        navegador.login(usuario, Sistema.CONTRASENA);
        String record = path.startsWith("/convenio/") ? convenio : path.startsWith("/colecta/") ? colecta : folio;
        navegador.open(path.endsWith("=") ? path + record : path);

        assertHarmless();
    }

    @Test
    void nothingReflectedRuns() {
        navegador.login("auditor", Sistema.CONTRASENA);
        for (String texto : CORPUS) {
            String query = java.net.URLEncoder.encode(texto, java.nio.charset.StandardCharsets.UTF_8);
            navegador.open("/auditoria/bitacora?actor=" + query + "&objeto=" + query);
            assertHarmless();
            assertThat(navegador.driver().findElement(By.id("actor")).getDomProperty("value"))
                    .isEqualTo(texto);
        }
    }

    @Test
    void aPlantelAndAUserWithScriptsInTheirNamesAreShownAsTyped() {
        navegador.login("admin", Sistema.CONTRASENA);
        String usuario = "x" + UUID.randomUUID().toString().substring(0, 8);
        navegador.open("/administracion/usuario");
        navegador.type(By.id("usuario"), usuario);
        navegador.type(By.id("nombre"), CORPUS.get(1));
        WebElement dvs = navegador.driver().findElement(By.cssSelector("input[type=checkbox][value=DVS]"));
        navegador.js("arguments[0].click()", dvs);
        navegador.click(By.id("guardar"));
        assertThat(navegador.see(By.id("temporal")).getText()).hasSize(16);
        assertHarmless();

        navegador.open("/administracion/usuarios?texto=" + usuario);
        assertHarmless();
        assertThat(navegador.text()).contains(CORPUS.get(1));
    }

    private void assertHarmless() {
        assertThat(navegador.js(
                        "return window.xss === undefined && !document.querySelector('main [onerror], main [onload], main"
                                + " [onfocus], main iframe[srcdoc], main a[href^=\"javascript:\"]')"))
                .as(
                        "%s: %s",
                        navegador.driver().getCurrentUrl(), navegador.driver().getTitle())
                .isEqualTo(true);
        assertThat(navegador.driver().getTitle()).as("an error page").contains("Compromiso Social");
        assertThat(navegador.path()).isNotEqualTo("/ingreso");
    }
}
