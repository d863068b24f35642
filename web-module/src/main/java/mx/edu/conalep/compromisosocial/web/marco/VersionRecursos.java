package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * One number for the content of our style sheets, scripts, fonts and images. It stands in their addresses, so that browsers keep
 * them for long and ask again as soon as one of them changes.
 */
@Named
@ApplicationScoped
public class VersionRecursos {

    private static final String FOLDER = "/resources/";

    @Inject
    private ServletContext servlet;

    private String valor;

    @PostConstruct
    void compute() {
        CRC32 sum = new CRC32();
        add(FOLDER, sum);
        valor = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private void add(String path, CRC32 sum) {
        if (!path.endsWith("/")) {
            try (InputStream content = servlet.getResourceAsStream(path)) {
                sum.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return;
        }
        Set<String> children = servlet.getResourcePaths(path);
        if (children != null) {
            new TreeSet<>(children).forEach(child -> add(child, sum));
        }
    }

    public String getValor() {
        return valor;
    }
}
