package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.derivado.service.FiltroCompromisos;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;

/** The filters of the list of pending commitments as they stand in the address; what does not read is no filter. */
public class FiltroCompromisosWeb extends FiltroTecleado {
    private static final long serialVersionUID = 1L;

    /** Names of the parameters in their order, each with what it may hold. */
    private static final Map<String, Predicate<String>> NOMBRES = new LinkedHashMap<>();

    static {
        NOMBRES.put("texto", text -> true);
        NOMBRES.put("entidad", clave -> clave.matches("\\d{2}"));
        NOMBRES.put("alcance", name -> Direccion.constante(Alcance.class, name) != null);
        NOMBRES.put("vencidos", "si"::equals);
    }

    private static final Map<String, String> TITULOS = Map.of(
            "entidad", "convenios.lista.entidad",
            "alcance", "convenios.alcance",
            "vencidos", "convenios.compromisos.soloVencidos");

    /** Reads the parameters of an address. */
    static FiltroCompromisosWeb of(Function<String, String> parameter) {
        FiltroCompromisosWeb filtro = new FiltroCompromisosWeb();
        NOMBRES.forEach((name, sound) -> {
            String value = buscado(parameter.apply(name));
            if (value != null && sound.test(value)) {
                filtro.values.put(name, value);
            } else if (value != null) {
                filtro.leaveOut(name, value);
            }
        });
        return filtro;
    }

    @Override
    protected String titulo(String name) {
        return TITULOS.get(name);
    }

    FiltroCompromisos toFilter() {
        return new FiltroCompromisos(
                values.get("entidad"),
                values.containsKey("alcance") ? Direccion.constante(Alcance.class, values.get("alcance")) : null,
                values.containsKey("vencidos"),
                values.get("texto"));
    }
}
