package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The frozen figures of a quarter. */
public final class PaginaCifras {

    private final Navegador navegador;

    public PaginaCifras(Navegador navegador) {
        this.navegador = navegador;
    }

    public PaginaCifras open(String periodo) {
        navegador.open("/consolidacion/cifras?periodo=" + periodo);
        return this;
    }

    /** Chooses {@code plantel}, {@code entidad} or {@code nacional}. */
    public PaginaCifras level(String nivel) {
        new Select(navegador.see(By.id("nivel"))).selectByValue(nivel);
        navegador.click(By.cssSelector("form.filtros button"));
        return this;
    }

    /** The levels offered, in words. */
    public List<String> levels() {
        return new Select(navegador.see(By.id("nivel")))
                .getOptions().stream().map(WebElement::getText).toList();
    }

    /** Opens another version of the quarter. */
    public PaginaCifras version(int version) {
        navegador.click(By.xpath("//*[contains(@class, 'versiones')]//a[contains(., '" + version + "')]"));
        return this;
    }

    /** The large numbers on top, each with its words. */
    public List<String> totals() {
        return navegador.driver().findElements(By.cssSelector(".cifras li")).stream()
                .map(e -> e.getText().replace('\n', ' '))
                .toList();
    }

    /** A value of the row of a plantel and a service, by the name of its column. */
    public String cell(String plantel, String servicio, String columna) {
        return navegador
                .see(By.xpath(row(plantel, servicio) + "/td[@data-titulo='" + columna + "']"))
                .getText();
    }

    /** A column of the figures, by its name. */
    public List<String> column(String columna) {
        return texts(By.cssSelector("#cifras td[data-titulo='" + columna + "']"));
    }

    /** The sum of a column of figures. */
    public long sum(String columna) {
        return column(columna).stream()
                .filter(text -> !text.isEmpty())
                .mapToLong(text -> Long.parseLong(text.replace(" ", "")))
                .sum();
    }

    /** The cells of the first row of figures. */
    public List<String> firstRow() {
        return texts(By.cssSelector("#cifras tbody tr:first-child td"));
    }

    /** Opens the activities behind the figure of a plantel and a service. */
    public PaginaCifras detail(String plantel, String servicio) {
        navegador.click(By.xpath(row(plantel, servicio) + "/td[@data-titulo='Actividades']/a"));
        return this;
    }

    /** The rows of the difference to the version before, each as its cells. */
    public List<List<String>> difference() {
        return navegador.driver().findElements(By.cssSelector("#diferencia tbody tr")).stream()
                .map(r -> r.findElements(By.tagName("td")).stream()
                        .map(WebElement::getText)
                        .toList())
                .toList();
    }

    public byte[] pdf() {
        return navegador.download(By.cssSelector("a[href$='/informe.pdf']"));
    }

    public byte[] xlsx() {
        return navegador.download(By.cssSelector("a[href$='/informe.xlsx']"));
    }

    public byte[] csv() {
        return navegador.download(By.cssSelector("a[href$='.csv']"));
    }

    private List<String> texts(By by) {
        return navegador.driver().findElements(by).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String row(String plantel, String servicio) {
        return "//tr[td[@data-titulo='Plantel' and starts-with(., '" + plantel
                + "')] and td[@data-titulo='Servicio' and starts-with(., '" + servicio + ".')]]";
    }
}
