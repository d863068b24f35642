package mx.edu.conalep.compromisosocial.sistema.seguridad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the browser can call, as the code registers it: pages with their view parameters, and servlets. */
final class Fuentes {

    private static final Path WEB =
            Path.of(System.getProperty("compromiso.root")).resolve("web-module/src/main");
    private static final Pattern PARAM = Pattern.compile("<[fo]:viewParam name=\"(\\w+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("void do(Get|Post|Put|Delete)\\(|case \"([A-Z]+)\" ->");
    private static final Pattern RUTA = Pattern.compile("Pattern\\.compile\\(\\s*\"(/[^\"]+)\"");

    private Fuentes() {}

    /** {@code /actividad/ficha folio}: the address of each page, then its view parameters in order of the alphabet. */
    static Set<String> pages() {
        Path root = WEB.resolve("webapp");
        return files(root, ".xhtml")
                .filter(file ->
                        !file.startsWith(root.resolve("WEB-INF")) && !file.startsWith(root.resolve("resources")))
                .map(file -> "/" + root.relativize(file).toString().replace(".xhtml", "") + parameters(file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parameters(Path file) {
        return PARAM.matcher(text(file))
                .results()
                .map(found -> " " + found.group(1))
                .sorted()
                .collect(Collectors.joining());
    }

    /** {@code GET /archivo/evidencias/* /([A-Z0-9-]{1,32})/(\d{1,18})}: method, mapping and the paths that it reads. */
    static Set<String> servlets() {
        return files(WEB.resolve("java"), "Servlet.java")
                .map(Fuentes::text)
                .filter(source -> source.contains("@WebServlet"))
                .flatMap(Fuentes::calls)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(String source) {
        List<String> mappings =
                SERVLET.matcher(source).results().map(found -> found.group(1)).toList();
        if (mappings.size() != 1) {
            throw new IllegalStateException("A servlet whose mapping this test does not read:\n" + source);
        }
        List<String> routes = RUTA.matcher(source)
                .results()
                .map(found -> " " + found.group(1))
                .toList();
        List<String> methods =
                METHOD.matcher(source).results().map(Fuentes::method).distinct().toList();
        return methods.stream().flatMap(method -> (routes.isEmpty() ? List.of("") : routes)
                .stream().map(route -> method + " " + mappings.get(0) + route));
    }

    private static String method(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1).toUpperCase();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
