package mx.edu.conalep.compromisosocial.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules, and each rule sees the example that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArquitecturaTest {

    private static final String ROOT = "mx.edu.conalep.compromisosocial";
    private static final String EXAMPLES = ROOT + ".arquitectura.ejemplo";

    private JavaClasses product;
    private JavaClasses examples;

    @BeforeAll
    void read() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        examples = new ClassFileImporter().importPackages(EXAMPLES);
    }

    @Test
    void seesAllModules() {
        assertThat(product.stream().map(type -> type.getPackageName()))
                .anyMatch(name -> name.endsWith(".shared"))
                .anyMatch(name -> name.contains(".batch"))
                .anyMatch(name -> name.contains(".web"))
                .noneMatch(name -> name.contains(".arquitectura"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProductKeeps(String name) {
        new Reglas(ROOT).all().get(name).check(product);
    }

    @ParameterizedTest
    @MethodSource("names")
    void firesOnItsExample(String name) {
        ArchRule rule = new Reglas(EXAMPLES).all().get(name);
        assertThat(rule.evaluate(examples).getFailureReport().getDetails())
                .as(name)
                .isNotEmpty();
    }

    static Stream<String> names() {
        return new Reglas(ROOT).all().keySet().stream();
    }
}
