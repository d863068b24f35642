package mx.edu.conalep.compromisosocial.web.seguridad;

import java.util.Map;

/**
 * How much one client asks of what needs no login, as the environment says.
 *
 * @param porMinuto PUBLICO_POR_MINUTO: requests of one client a minute, {@value #DEFECTO} by default; 0 sets no limit
 */
record ConfiguracionLimite(int porMinuto) {

    static final int DEFECTO = 120;

    /**
     * As an environment says.
     *
     * @throws IllegalArgumentException when the limit is not a whole number from 0
     */
    static ConfiguracionLimite of(Map<String, String> entorno) {
        return new ConfiguracionLimite(limit(entorno.get("PUBLICO_POR_MINUTO")));
    }

    private static int limit(String given) {
        if (given == null || given.isBlank()) {
            return DEFECTO;
        }
        if (!given.strip().matches("\\d{1,9}")) {
            throw new IllegalArgumentException("PUBLICO_POR_MINUTO is not a whole number from 0: " + given);
        }
        return Integer.parseInt(given.strip());
    }
}
