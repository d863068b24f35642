package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium on a running {@link Sistema}. Each test finds it as new and logs in; one that fails leaves a picture in
 * {@code ear/target/capturas}.
 */
public final class Navegador implements AutoCloseable {

    private static final Dimension DESKTOP = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(390, 844);
    /** What a busy machine takes at most; only a test that fails waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** How often what is awaited is looked for. */
    private static final Duration GLANCE = Duration.ofMillis(50);
    /**
     * Whether nothing goes on in the page. Scripts get a moment after a click and after the page has come; whatever they then fetch or
     * move is awaited too, for a second at most, since some of it goes on for as long as the page is there.
     */
    private static final String SETTLED = """
            const now = performance.now();
            const came = performance.getEntriesByType('navigation')[0];
            const busy = window.fetching > 0 || document.getAnimations().some(a => a.playState === 'running');
            return document.readyState === 'complete'
                && !window.leaving
                && !(came && came.loadEventEnd > 0 && now - came.loadEventEnd < 50)
                && !(now - window.clicked < (busy ? 1000 : 100))
                && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())
                && (!window.jQuery || jQuery.active === 0)""";
    /** See {@link #watchForLeaving}. */
    private static final String WATCHED = """
            window.clicked = performance.now();
            if (!window.watched) {
                window.watched = true;
                window.fetching = 0;
                const fetch = window.fetch;
                window.fetch = (...asked) => {
                    window.fetching++;
                    return fetch(...asked).finally(() => { window.fetching--; });
                };
                navigation.addEventListener('navigate', e => {
                    window.leaving = !e.destination.sameDocument && !e.downloadRequest;
                });
                addEventListener('submit', e => {
                    if (!e.defaultPrevented && !e.target.target) { window.leaving = true; }
                });
                navigation.addEventListener('navigateerror', () => { window.leaving = false; });
            }""";

    private final Sistema sistema;
    private final ChromeDriver driver;
    private boolean used;

    Navegador(Sistema sistema) {
        this.sistema = sistema;
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=es-MX");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        this.driver = new ChromeDriver(service, options);
        asDesktop();
    }

    /** The driver, for page objects. */
    public WebDriver driver() {
        used = true;
        return driver;
    }

    /** Opens a page by its path, such as {@code /actividad/lista}. */
    public Navegador open(String path) {
        used = true;
        driver.get(sistema.url() + path);
        settle();
        return this;
    }

    /** Fills in the login form and sends it; whether it lets him in shows on the page that follows. */
    public Navegador login(String usuario, String contrasena) {
        open("/ingreso");
        see(By.id("usuario")).sendKeys(usuario);
        see(By.id("contrasena")).sendKeys(contrasena);
        click(By.id("entrar"));
        return this;
    }

    /** The path of the page in sight, without its query. */
    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    public Navegador asDesktop() {
        driver.manage().window().setSize(DESKTOP);
        return this;
    }

    public Navegador asPhone() {
        driver.manage().window().setSize(PHONE);
        return this;
    }

    /**
     * Waits until the page is loaded, is not about to give way to another, and PrimeFaces has nothing under way. A page that gives way at
     * the very moment answers nothing, and is asked again.
     */
    public void settle() {
        patiently()
                .ignoring(TimeoutException.class, JavascriptException.class)
                .until(d -> Boolean.TRUE.equals(js(SETTLED)));
    }

    /** The element once it can be seen. */
    public WebElement see(By by) {
        return patiently().until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    /** Clicks the element once it can be clicked, and waits for what it sets off. */
    public void click(By by) {
        once(ExpectedConditions.elementToBeClickable(by), element -> {
            watchForLeaving();
            element.click();
        });
        settle();
    }

    /**
     * Does something with an element as soon as it is there and lets it happen: one that an answer replaces at that moment, or that something
     * still covers, is looked for again.
     */
    private void once(ExpectedCondition<WebElement> there, Consumer<WebElement> what) {
        patiently()
                .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                .until(d -> {
                    WebElement element = there.apply(d);
                    if (element == null) {
                        return false;
                    }
                    what.accept(element);
                    return true;
                });
    }

    /** Clicks a link that answers with a file, and returns the file once the browser has it whole. */
    public byte[] download(By by) {
        try {
            Path folder = Files.createTempDirectory("descarga");
            driver.executeCdpCommand(
                    "Browser.setDownloadBehavior",
                    Map.of("behavior", "allowAndName", "downloadPath", folder.toString()));
            once(ExpectedConditions.elementToBeClickable(by), WebElement::click);
            byte[] file = patiently().until(d -> whole(folder));
            // the page stays, though it had set out for the file
            js("window.leaving = false");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only file of a folder, or null while there is none or it is still being written. */
    private static byte[] whole(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            if (found.size() != 1 || found.get(0).toString().endsWith(".crdownload")) {
                return null;
            }
            byte[] content = Files.readAllBytes(found.get(0));
            return content.length == 0 ? null : content;
        } catch (NoSuchFileException renamed) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A slow answer leaves the old page in sight, complete: it is marked as soon as it sets out for another one. A
     * form sets out in a task of its own that follows the click's, late on a busy machine, so it is marked when it is
     * submitted; for what scripts do after the click, settling gives a moment.
     */
    private void watchForLeaving() {
        js(WATCHED);
    }

    /** Replaces what a field holds, leaves it and waits for what that sets off. */
    public void type(By by, String text) {
        once(ExpectedConditions.visibilityOfElementLocated(by), field -> {
            field.clear();
            field.sendKeys(text);
            js("arguments[0].blur()", field);
        });
        settle();
    }

    /** The text of the whole page, as a person reads it. */
    public String text() {
        return patiently().ignoring(StaleElementReferenceException.class).until(d -> d.findElement(By.tagName("body"))
                .getText());
    }

    public Object js(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    public WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE, GLANCE);
    }

    /** The page as it is printed, on sheets of the size that it asks for. */
    public byte[] print() {
        Map<String, Object> sheet = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) sheet.get("data"));
    }

    /** Lays the page out as for paper, on a window as wide as a sheet; {@code false} as for a screen again. */
    public void asPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
        if (paper) {
            boolean wide = "apaisada".equals(js("return getComputedStyle(document.body).page"));
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", wide ? 960 : 700, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        } else {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Leaves a picture of the page in {@code ear/target/capturas} under this name. */
    public void capture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("compromiso.capturas")));
            Files.write(
                    folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".png"),
                    ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves nothing of a test to the next one. */
    void forget() {
        if (used) {
            used = false;
            Olvido.of(driver, sistema.url().toString());
            asPaper(false);
            asDesktop();
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
