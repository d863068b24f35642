package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The filters of the list of colectas as they stand in the address; what does not read is no filter. */
public class FiltroColectaWeb implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGO = 200;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Reads the parameters of an address. */
    static FiltroColectaWeb of(Function<String, String> parameter) {
        FiltroColectaWeb filtro = new FiltroColectaWeb();
        String texto = parameter.apply("texto");
        if (texto != null && !texto.isBlank() && texto.length() <= LARGO) {
            filtro.values.put("texto", texto.strip());
        }
        String estado = parameter.apply("estado");
        if (Direccion.constante(EstadoColecta.class, estado) != null) {
            filtro.values.put("estado", estado);
        }
        return filtro;
    }

    /** The state asked for, null for any. */
    EstadoColecta estado() {
        return Direccion.constante(EstadoColecta.class, values.get("estado"));
    }

    /** The text looked for, null for any. */
    String texto() {
        return values.get("texto");
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
