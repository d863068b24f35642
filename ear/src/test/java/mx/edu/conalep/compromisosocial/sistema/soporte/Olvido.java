package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Makes a browser as new: no second window, no page that goes on asking the server, no cookie, nothing that its pages kept, no line that was
 * slow or cut.
 */
final class Olvido {

    private Olvido() {}

    /** @param origin address of the product, without a slash at its end */
    static void of(ChromeDriver driver, String origin) {
        leaveTheOnlyWindow(driver, origin);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", origin, "storageTypes", "local_storage,service_workers"));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void leaveTheOnlyWindow(ChromeDriver driver, String origin) {
        List<String> windows = List.copyOf(driver.getWindowHandles());
        for (String other : windows.subList(1, windows.size())) {
            driver.switchTo().window(other).close();
        }
        driver.switchTo().window(windows.get(0));
        if (driver.getCurrentUrl().startsWith(origin + "/")) {
            driver.executeScript("sessionStorage.clear()");
        }
        // what a page keeps as it is left is kept before the rest is forgotten
        driver.get("about:blank");
    }
}
