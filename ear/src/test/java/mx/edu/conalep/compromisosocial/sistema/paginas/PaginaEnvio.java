package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Any page while one of its forms is on its way: over a line that is slow or cut, stopped, or sent again. */
public final class PaginaEnvio {

    /** Milliseconds until a slow line answers. */
    private static final int SLOW = 3000;

    private final Navegador navegador;

    public PaginaEnvio(Navegador navegador) {
        this.navegador = navegador;
    }

    /** From now on every answer takes its time. */
    public PaginaEnvio slow() {
        return line(false, SLOW);
    }

    /** From now on there is no network. */
    public PaginaEnvio offline() {
        return line(true, 0);
    }

    /** The page is told that there is no network, though there is one. */
    public PaginaEnvio takenForOffline() {
        navegador.js("Object.defineProperty(navigator, 'onLine', { get: () => false });");
        return this;
    }

    /** The network is as it was. */
    public PaginaEnvio connected() {
        return line(false, 0);
    }

    private PaginaEnvio line(boolean offline, int latency) {
        ChromeDriver chrome = (ChromeDriver) navegador.driver();
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Presses a button that leads nowhere. */
    public PaginaEnvio press(String button) {
        navegador.click(By.cssSelector(button));
        return this;
    }

    /** Presses a button, and the browser's own to stop as soon as the page sets out. */
    public PaginaEnvio sendAndStop(String button) {
        return sendAndStopAfter("", button);
    }

    /** Presses a button, comes back to the page as the browser kept it, and stays. */
    public PaginaEnvio sendAndComeBack(String button) {
        return sendAndStopAfter(
                "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));", button);
    }

    private PaginaEnvio sendAndStopAfter(String meanwhile, String button) {
        navegador.js(
                "navigation.addEventListener('navigate', () => setTimeout(() => window.stop(), 50), { once: true });"
                        + "document.querySelector(arguments[0]).click();" + meanwhile,
                button);
        return this;
    }

    /** Presses a button, and once more some seconds later by the page's clock. */
    public PaginaEnvio sendAndClickAgain(String button) {
        navegador.js(
                "sessionStorage.enviados = 0;"
                        + "window.addEventListener('submit', () => sessionStorage.enviados++);"
                        + "const now = Date.now, button = document.querySelector(arguments[0]);"
                        + "button.click(); Date.now = () => now() + 5000; button.click();"
                        + "sessionStorage.dicho = document.getElementById('tostadas').textContent;",
                button);
        navegador.settle();
        return this;
    }

    /** How often {@link #sendAndClickAgain} sent the form. */
    public int sent() {
        return Integer.parseInt((String) navegador.js("return sessionStorage.enviados"));
    }

    /** What {@link #sendAndClickAgain} was told. */
    public String toldWhileItWasOnItsWay() {
        return (String) navegador.js("return sessionStorage.dicho");
    }

    /** What the page told last beside what it shows. */
    public String toast() {
        return navegador.see(By.cssSelector("#tostadas .tostada:last-child")).getText();
    }

    /** Whether a button shows that its form is on its way. */
    public boolean isBusy(String button) {
        return navegador.see(By.cssSelector(button)).getDomAttribute("aria-busy") != null;
    }
}
