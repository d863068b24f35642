package mx.edu.conalep.compromisosocial.sistema.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaFicha;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** What is served may do nothing in the browser, and opens there all the same: in the viewer and in a tab of its own. */
@PruebaDeSistema
@Tag("R25")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisorUiIT {

    private static final String PLANTEL = "15-023";
    private static final String USUARIO = "plantel." + PLANTEL;
    private static final String VIDEO_PLAYS =
            "const v = document.querySelector('%svideo'); return !!v && !v.error && v.readyState >= 2 && v.videoWidth === 128";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaFicha ficha;
    private String folio;
    private String foto;
    private String video;
    private String lista;

    VisorUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        ficha = new PaginaFicha(navegador);
    }

    @BeforeAll
    void anActivityHasOneFileOfEachForm() {
        Api plantel = sistema.api(USUARIO);
        JsonObject actividad = Muestras.actividad(PLANTEL, Dias.reciente().toString(), "VISOR-1")
                .build();
        folio = plantel.post("/actividades", actividad).expect(200, 201).json().getString("folio");
        foto = upload(plantel, "FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(77));
        video = upload(plantel, "VIDEO", "plaza.mp4", "video/mp4", Muestras.video(77));
        lista = upload(plantel, "LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Visor"));
        plantel.post("/actividades/" + folio + "/envio").expect(200, 201);
    }

    private String upload(Api plantel, String tipo, String nombre, String mime, byte[] content) {
        JsonObject row = plantel.upload("/actividades/" + folio + "/evidencias", tipo, nombre, mime, content)
                .expect(201)
                .json();
        return "/archivo/evidencias/" + folio + "/" + row.get("id");
    }

    @Test
    void everyFileSaysWhatItMayDo() {
        Sesion sesion = sistema.sesion(USUARIO);
        assertThat(policy(sesion.get(foto + "?v=publica"))).endsWith("; sandbox");
        assertThat(policy(sesion.get(foto + "?v=miniatura"))).endsWith("; sandbox");
        assertThat(policy(sesion.get(video))).endsWith("; sandbox allow-same-origin");
        assertThat(policy(sesion.get(lista))).doesNotContain("sandbox", "script-src");
        assertThat(policy(sesion.get("/archivo/actividades/" + folio + "/acuse.pdf")))
                .doesNotContain("sandbox", "script-src");
        assertThat(policy(sesion.get("/archivo/actividades/lista.csv?plantel=" + PLANTEL)))
                .endsWith("; sandbox");
        assertThat(policy(sistema.api(USUARIO).get("/actividades/" + folio))).endsWith("; sandbox");
    }

    private static String policy(Respuesta answer) {
        String policy = String.join(", ", answer.expect(200).headers().allValues("Content-Security-Policy"));
        assertThat(policy).startsWith("default-src 'none'").contains("frame-ancestors");
        return policy;
    }

    @Test
    void pictureVideoAndDocumentOpenInTheViewer() {
        enter();
        assertThat(ficha.evidence(3)).containsExactlyInAnyOrder("plaza.jpg", "plaza.mp4", "lista.pdf");
        ficha.openPicture();
        navegador.click(By.cssSelector("#visor-evidencias [data-visor-hacer=cerrar]"));
        navegador.click(By.cssSelector(".evid-lista a[data-visor-item=video]"));
        until(VIDEO_PLAYS.formatted("#visor-evidencias "));
        navegador.click(By.cssSelector("#visor-evidencias [data-visor-hacer=cerrar]"));
        navegador.click(By.cssSelector(".evid-lista a[data-visor-item=pdf]"));
        navegador.driver().switchTo().frame(navegador.see(By.cssSelector("#visor-evidencias iframe")));
        until("return document.contentType === 'application/pdf' && document.body.clientHeight > 100");
        navegador.driver().switchTo().defaultContent();
    }

    @Test
    void theyOpenInATabOfTheirOwn() {
        enter();
        navegador.open(foto);
        until("const i = document.querySelector('img'); return !!i && i.naturalWidth > 0");
        navegador.open(video);
        until(VIDEO_PLAYS.formatted(""));
        navegador.open(lista);
        until("return document.contentType === 'application/pdf'");
    }

    private void until(String script) {
        navegador.patiently().until(d -> Boolean.TRUE.equals(navegador.js(script)));
    }

    private void enter() {
        PaginaCaptura.login(navegador, USUARIO, "/actividad/ficha?folio=" + folio);
    }
}
