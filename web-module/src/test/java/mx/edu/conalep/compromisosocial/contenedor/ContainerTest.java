package mx.edu.conalep.compromisosocial.contenedor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * Marks a class whose tests run inside the deployed application: injection works as in a bean ({@code @Inject},
 * {@code @EJB}, {@code @PersistenceContext}, {@code @Resource}).
 *
 * <p>All classes share one deployment and one database, which is empty but for the migrations when the first one starts.
 * So a test makes what it needs under keys of its own and does not count on other rows being absent. The class declares
 * no {@code @Deployment}.
 */
@ArquillianTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContainerTest {}
