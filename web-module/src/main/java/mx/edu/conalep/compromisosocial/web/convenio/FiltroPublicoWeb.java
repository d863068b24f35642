package mx.edu.conalep.compromisosocial.web.convenio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroPublico;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The filters of the public list as they stand in the address; what does not read is no filter. */
public final class FiltroPublicoWeb {
    private static final List<String> NOMBRES = List.of("texto", "entidad", "vigencia");
    private static final int LARGO = 100;

    private final Map<String, String> values = new LinkedHashMap<>();

    private FiltroPublicoWeb() {}

    /** Reads the parameters of an address. */
    static FiltroPublicoWeb of(UnaryOperator<String> parameter) {
        FiltroPublicoWeb filtro = new FiltroPublicoWeb();
        for (String name : NOMBRES) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank() && value.length() <= LARGO) {
                filtro.values.put(name, value.strip());
            }
        }
        if (filtro.standing() == null) {
            filtro.values.remove("vigencia");
        }
        return filtro;
    }

    private Vigencia standing() {
        return Direccion.constante(Vigencia.class, values.get("vigencia"));
    }

    FiltroPublico toFilter() {
        return new FiltroPublico(values.get("entidad"), standing(), values.get("texto"));
    }

    /** What was typed, by name. */
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
