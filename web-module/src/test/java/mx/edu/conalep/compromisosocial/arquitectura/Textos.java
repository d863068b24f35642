package mx.edu.conalep.compromisosocial.arquitectura;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the bundles and the codes that the sources name, read from the files. */
final class Textos {
    private static final List<String> MODULOS = List.of("ejb-module", "batch-module", "web-module");
    private static final Pattern COMENTARIO = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** The name of an act, for the trail, has the form of a code and is none. */
    private static final Pattern ACTO = Pattern.compile("action\\s*=\\s*\"[^\"]*\"");

    private static final Pattern LITERAL = Pattern.compile("[\"']([\\w.]+)[\"']");
    private static final Pattern CONSTANTE = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]*)\\b");

    private Textos() {}

    /** Texts by their codes, of all bundles. */
    static TreeMap<String, String> texts() {
        TreeMap<String, String> all = new TreeMap<>();
        files("resources/messages", ".properties")
                .forEach(file -> load(file).forEach((code, text) -> all.put(code.toString(), text.toString())));
        return all;
    }

    /** Every quoted word in the sources of the product, pages included. */
    static Set<String> literals() {
        return Stream.concat(files("java", ".java"), files("webapp", ".xhtml"))
                .map(Textos::source)
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants of its enumerations, and what else begins a line in capitals. */
    static Set<String> constants() {
        return files("java", ".java")
                .map(Textos::source)
                .flatMap(source -> CONSTANTE.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A source without its comments and the names of its acts. */
    private static String source(Path file) {
        try {
            Matcher plain = COMENTARIO.matcher(Files.readString(file));
            return ACTO.matcher(plain.replaceAll("")).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String folder, String ending) {
        return MODULOS.stream()
                .map(modulo -> root().resolve(modulo).resolve("src/main").resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Textos::walk)
                .filter(file -> file.toString().endsWith(ending));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with the modules, of which tests run in one. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("ejb-module")) ? here : here.getParent();
    }
}
