package mx.edu.conalep.compromisosocial.contenedor;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, plus the test classes and the assertions they use. */
final class SharedArchive {

    private SharedArchive() {}

    @Deployment
    static WebArchive create() {
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(
                        property("compromiso.testClasses"),
                        Filters.exclude(".*META-INF/services.*|.*arquillian.xml|.*/arquitectura/.*"))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, property("compromiso.war"))
                .merge(tests, ArchivePaths.create("WEB-INF/classes"))
                .addAsLibraries(property("compromiso.assertj"), property("compromiso.bytebuddy"));
    }

    private static File property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; container tests run through failsafe (README, Tests)");
        }
        return new File(value);
    }
}
