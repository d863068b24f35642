package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class that tests the assembled product. Its constructor and methods may ask for a {@link Sistema} and, for
 * browser tests, a {@link Navegador}.
 *
 * <p>Classes that ask for the same launcher and clock share one running product, so they make records of their own
 * (another plantel than the neighbour's, for instance) and never stop it. A class that kills, restarts or floods says
 * {@code propio = true} and gets a product of its own, which ends with the class; unless it has a clock of its own, it begins on a copy of
 * the data that a first start leaves ({@link Molde}).
 */
@ExtendWith(SistemaEnMarcha.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PruebaDeSistema {

    /** What is started. */
    Lanzador lanzador() default Lanzador.RUN;

    /** Where the application's clock starts, an ISO instant; empty for today. */
    String reloj() default "";

    /** Whether this class has the product for itself. */
    boolean propio() default false;

    /** Settings of its environment, {@code NAME=value}, for a class that has the product for itself. */
    String[] ambiente() default {};

    /**
     * Whether the product starts from nothing and nothing in it is made lighter: for classes that measure, or that test what a first start
     * or a whole hash of a password does.
     */
    boolean desdeCero() default false;
}
