package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text that a page asks for by its whole code and every script that it loads exists, and no page carries what the content security policy refuses. */
class TextosDePantallaTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern CODE = Pattern.compile("txt(?:\\['|\\.de\\(')([a-zA-Z0-9_.]+)'(?=[\\],)])");
    private static final Pattern INLINE = Pattern.compile("\\s(?:style|on[a-z]+)=\"|<script(?![^>]*/>)");
    private static final Pattern RESOURCE =
            Pattern.compile("<h:output(?:Script|Stylesheet) library=\"(js|css)\" name=\"([^\"]+)\"");
    private static final Pattern UNESCAPED = Pattern.compile("escape=\"(?:false|#)");

    @TestFactory
    Stream<DynamicTest> everyPage() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            pages = files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(20);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(WEBAPP.relativize(page).toString(), () -> {
                    String source = Files.readString(page);
                    assertThat(missing(source)).as("texts without words").isEmpty();
                    assertThat(INLINE.matcher(source).find())
                            .as("inline style, handler or script")
                            .isFalse();
                    assertThat(RESOURCE.matcher(source).results())
                            .as("scripts and stylesheets that are there")
                            .allSatisfy(found -> assertThat(WEBAPP.resolve("resources")
                                            .resolve(found.group(1))
                                            .resolve(found.group(2)))
                                    .exists());
                    assertThat(UNESCAPED.matcher(source).find())
                            .as("unescaped output")
                            .isFalse();
                }));
    }

    private static List<String> missing(String source) {
        Matcher codes = CODE.matcher(source);
        return codes.results()
                .map(found -> found.group(1))
                .filter(code -> !code.endsWith("."))
                .filter(code -> Messages.text(code).equals(code))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theChecksFire() {
        return Stream.of("<p style=\"color:red\"/>", "<a onclick=\"x()\"/>", "<script>x()</script>")
                .map(bad -> DynamicTest.dynamicTest(
                        bad, () -> assertThat(INLINE.matcher(bad).find()).isTrue()));
    }
}
