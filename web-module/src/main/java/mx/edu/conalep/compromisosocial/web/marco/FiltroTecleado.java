package mx.edu.conalep.compromisosocial.web.marco;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The filters of a list as they stand in the address. */
public abstract class FiltroTecleado implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Letters that the box of a search takes. */
    private static final int LARGO = 100;

    /** Letters of what was not understood that are told again. */
    private static final int MOSTRADO = 40;

    /** What was typed, by name of the parameter, stripped; nothing for what is no filter. */
    protected final Map<String, String> values = new LinkedHashMap<>();

    /** What stands in the address and was not understood, by name of the parameter. */
    private final Map<String, String> unread = new LinkedHashMap<>();

    /** Leaves out a filter that does not read, so that the page can tell it. */
    protected final void leaveOut(String name, String value) {
        values.remove(name);
        unread.put(name, value.length() > MOSTRADO ? value.substring(0, MOSTRADO) + "…" : value);
    }

    /** What the person should know of his filters, in sentences: what was left out, and why nothing can be found. */
    public List<String> getAvisos() {
        List<String> told = new ArrayList<>();
        unread.forEach((name, value) -> told.add(Messages.text("web.filtro.sinEntender", named(name), value)));
        if (isBackwards()) {
            told.add(Messages.text("web.filtro.alReves", dia("desde"), dia("hasta")));
        }
        return told;
    }

    private String named(String name) {
        String titulo = titulo(name);
        return titulo == null ? name : Messages.text(titulo);
    }

    /** The code of what the page calls a filter; null where it has no name but that of its parameter. */
    protected String titulo(String name) {
        return null;
    }

    private boolean isBackwards() {
        LocalDate desde = dia("desde");
        LocalDate hasta = dia("hasta");
        return desde != null && hasta != null && desde.isAfter(hasta);
    }

    private LocalDate dia(String name) {
        try {
            return values.containsKey(name) ? LocalDate.parse(values.get(name)) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

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
