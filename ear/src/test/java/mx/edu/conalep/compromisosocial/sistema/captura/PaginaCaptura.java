package mx.edu.conalep.compromisosocial.sistema.captura;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.openqa.selenium.By;
import org.openqa.selenium.chromium.HasCdp;

/** The capture form, as a person uses it. */
public final class PaginaCaptura {

    private static final By GUARDADO = By.cssSelector("#guardado[data-estado=guardado]");

    private final Navegador navegador;

    public PaginaCaptura(Navegador navegador) {
        this.navegador = navegador;
    }

    /** Logs in through the login page; the page that was asked for opens. */
    public static void login(Navegador navegador, String usuario, String destino) {
        navegador.open(destino);
        navegador.type(By.id("usuario"), usuario);
        navegador.type(By.id("contrasena"), Sistema.CONTRASENA);
        navegador.click(By.id("entrar"));
        navegador.patiently().until(d -> !d.getCurrentUrl().contains("/ingreso"));
    }

    public PaginaCaptura open(String folio) {
        navegador.open("/actividad/captura?folio=" + folio);
        return this;
    }

    /** Types into a field as a person does, and leaves it. */
    public PaginaCaptura type(String field, String text) {
        navegador.type(By.id(field), text);
        return this;
    }

    /** Sets a date; the browser's own widget takes it in the order of its language, so it is set as a value. */
    public PaginaCaptura date(String field, String iso) {
        navegador.js(
                "const e = document.getElementById(arguments[0]); e.value = arguments[1];"
                        + "e.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "e.dispatchEvent(new Event('change', {bubbles: true}));",
                field,
                iso);
        return this;
    }

    /** Everything that an activity needs but its evidence. */
    public PaginaCaptura fill(String fecha) {
        date("fecha_inicio", fecha).date("fecha_fin", fecha);
        navegador.js("const s = document.getElementById('servicio'); s.value = 'III';"
                + "s.dispatchEvent(new Event('input', {bubbles: true}));");
        navegador.click(By.cssSelector("input[name=modalidad][value=EXTERNA]"));
        Map.of(
                        "descripcion", "Reforestación del camellón",
                        "sede", "Camellón central",
                        "localidad", "Cabecera municipal",
                        "estudiantes", "20",
                        "docentes", "2",
                        "administrativos", "1",
                        "indirectos", "0",
                        "medidas_seguridad", "Chalecos y señalización",
                        "origen_materiales", "Comité")
                .forEach(this::type);
        List.of("adultas_mayores", "indigenas", "discapacidad").forEach(c -> type("directos_" + c, "0"));
        type("directos_general", "35");
        navegador.type(By.cssSelector("#supervisor input"), "Docente responsable del grupo");
        return this;
    }

    /** Waits until the server has acknowledged everything. */
    public PaginaCaptura awaitSaved() {
        navegador
                .patiently()
                .until(d -> Boolean.TRUE.equals(navegador.js(
                                "return Object.keys(localStorage).filter(k => k.startsWith('compromiso.borrador.')"
                                        + " && !k.endsWith('pestana')).length === 0"))
                        && !d.findElements(GUARDADO).isEmpty()
                        && d.getCurrentUrl().contains("folio="));
        return this;
    }

    public PaginaCaptura awaitState(String estado) {
        navegador.see(By.cssSelector("#guardado[data-estado=" + estado + "]"));
        return this;
    }

    public PaginaCaptura attach(String tipo, Path file) {
        navegador
                .driver()
                .findElement(By.cssSelector("[data-tipos~=" + tipo + "] input[type=file]"))
                .sendKeys(file.toString());
        return this;
    }

    /** Waits until nothing is missing, submits, confirms and waits for the acuse. */
    public PaginaCaptura submit() {
        navegador.patiently().until(d -> missing().isEmpty());
        navegador.click(By.id("enviar"));
        navegador.see(By.id("confirmar-envio"));
        navegador.click(By.cssSelector("#confirmar-envio [data-confirmar]"));
        navegador.patiently().until(d -> d.getCurrentUrl().contains("/actividad/acuse"));
        navegador.settle();
        return this;
    }

    public String folio() {
        return navegador.driver().getCurrentUrl().replaceFirst(".*folio=", "");
    }

    public String value(String field) {
        return navegador.driver().findElement(By.id(field)).getDomProperty("value");
    }

    public String error(String field) {
        return navegador.driver().findElement(By.id(field + "-error")).getText();
    }

    /** What the list beside the form says is missing, read at once: the form rewrites it as answers arrive. */
    public List<String> missing() {
        String list = (String) navegador.js("return Array.from(document.querySelectorAll('#faltan li'),"
                + " e => e.textContent.trim()).join('\\n')");
        return list.isEmpty() ? List.of() : List.of(list.split("\n"));
    }

    /** Cuts the browser off, or connects it again. */
    public void offline(boolean off) {
        ((HasCdp) navegador.driver())
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
