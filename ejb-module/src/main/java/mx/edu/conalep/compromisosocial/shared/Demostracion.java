package mx.edu.conalep.compromisosocial.shared;

import java.util.Map;

/** Whether this application runs as a demonstration: {@code MODO_DEMOSTRACION=true} in its environment. */
public final class Demostracion {

    private static final String VARIABLE = "MODO_DEMOSTRACION";

    private Demostracion() {}

    /** Whether the process was started as a demonstration. */
    public static boolean isOn() {
        return isOn(System.getenv());
    }

    static boolean isOn(Map<String, String> environment) {
        return Boolean.parseBoolean(environment.getOrDefault(VARIABLE, "false"));
    }
}
