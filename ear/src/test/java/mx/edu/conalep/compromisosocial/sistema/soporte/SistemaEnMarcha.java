package mx.edu.conalep.compromisosocial.sistema.soporte;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts what {@link PruebaDeSistema} asks for, once for the whole run, and stops it at the end. */
public class SistemaEnMarcha implements ParameterResolver, AfterAllCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SistemaEnMarcha.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Sistema.class || type == Navegador.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Sistema sistema = sistema(context);
        if (parameter.getParameter().getType() == Sistema.class) {
            return sistema;
        }
        return store(context.getRoot())
                .getOrComputeIfAbsent("navegador " + sistema.url(), key -> new Navegador(sistema), Navegador.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Navegador navegador =
                store(context.getRoot()).get("navegador " + sistema(context).url(), Navegador.class);
        if (navegador != null) {
            if (context.getExecutionException().isPresent()) {
                navegador.capture(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
            }
            navegador.forget();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (asked(context).propio()) {
            Sistema own = store(context.getRoot()).remove(key(context), Sistema.class);
            if (own != null) {
                Navegador navegador = store(context.getRoot()).remove("navegador " + own.url(), Navegador.class);
                if (navegador != null) {
                    navegador.close();
                }
                own.close();
            }
        }
    }

    private static Sistema sistema(ExtensionContext context) {
        return store(context.getRoot())
                .getOrComputeIfAbsent(key(context), key -> Sistema.start(asked(context)), Sistema.class);
    }

    private static String key(ExtensionContext context) {
        PruebaDeSistema asked = asked(context);
        return asked.lanzador() + " " + asked.reloj()
                + (asked.propio() ? " " + topClass(context).getName() : "");
    }

    private static PruebaDeSistema asked(ExtensionContext context) {
        return topClass(context).getAnnotation(PruebaDeSistema.class);
    }

    private static Class<?> topClass(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        while (type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        return type;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
