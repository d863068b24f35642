package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.derivado.service.FiltroCompromisos;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The filters of the list of pending commitments as they stand in the address; what does not read is no filter. */
public class FiltroCompromisosWeb implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Names of the parameters, each with what it may hold. */
    private static final Map<String, Predicate<String>> NOMBRES = Map.of(
            "texto", text -> !text.isBlank(),
            "entidad", clave -> clave.matches("\\d{2}"),
            "alcance", name -> Direccion.constante(Alcance.class, name) != null,
            "vencidos", "si"::equals);

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Reads the parameters of an address. */
    static FiltroCompromisosWeb of(Function<String, String> parameter) {
        FiltroCompromisosWeb filtro = new FiltroCompromisosWeb();
        NOMBRES.forEach((name, sound) -> {
            String value = parameter.apply(name);
            if (value != null && sound.test(value.strip())) {
                filtro.values.put(name, value.strip());
            }
        });
        return filtro;
    }

    FiltroCompromisos toFilter() {
        return new FiltroCompromisos(
                values.get("entidad"),
                values.containsKey("alcance") ? Direccion.constante(Alcance.class, values.get("alcance")) : null,
                values.containsKey("vencidos"),
                values.get("texto"));
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
