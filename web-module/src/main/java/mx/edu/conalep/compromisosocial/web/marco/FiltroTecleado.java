package mx.edu.conalep.compromisosocial.web.marco;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The filters of a list as they stand in the address. */
public abstract class FiltroTecleado implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Letters that the box of a search takes. */
    private static final int LARGO = 100;

    /** What was typed, by name of the parameter, stripped; nothing for what is no filter. */
    protected final Map<String, String> values = new LinkedHashMap<>();

    /** What is looked for, no longer than the box lets anybody type: a search says it all in less. Null when blank or none. */
    public static String buscado(String texto) {
        if (texto == null || texto.isBlank()) {
            return null;
        }
        String bare = texto.strip();
        if (bare.length() <= LARGO) {
            return bare;
        }
        int end = Character.isHighSurrogate(bare.charAt(LARGO - 1)) ? LARGO - 1 : LARGO;
        return bare.substring(0, end).strip();
    }

    /** What was typed, by name; for the page. */
    public Map<String, String> getValores() {
        return values;
    }

    /** Whether there is any filter. */
    public boolean isActivo() {
        return !values.isEmpty();
    }

    /** The filters as a query, beginning with {@code &}; empty without any. */
    public String getConsulta() {
        return values.entrySet().stream()
                .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
