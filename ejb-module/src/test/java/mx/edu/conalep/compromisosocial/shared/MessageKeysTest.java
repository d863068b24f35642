package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the sources of this module can raise has its Spanish text. */
class MessageKeysTest {

    private static final Pattern RAISED = Pattern.compile(
            "new (?:RuleViolation|NotFoundException|ForbiddenException|ConflictException)\\(\\s*\"([a-zA-Z0-9._]+)\"");

    @Test
    void everyRaisedCodeHasItsText() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = RAISED.matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).isNotEmpty();
        assertThat(codes).allSatisfy(code -> assertThat(Messages.text(code)).isNotEqualTo(code));
    }
}
