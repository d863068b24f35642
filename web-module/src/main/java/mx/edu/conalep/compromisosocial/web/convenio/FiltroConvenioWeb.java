package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroConvenio;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;

/** The filters of the list of convenios as they stand in the address; what does not read is no filter. */
public class FiltroConvenioWeb extends FiltroTecleado {
    private static final long serialVersionUID = 1L;
    /** Boxes that are ticked, or not in the address. */
    private static final List<String> CASILLAS = List.of("por_vencer", "en_tramite");

    private static final List<String> NOMBRES =
            List.of("texto", "estado", "alcance", "vigencia", "entidad", "por_vencer", "en_tramite");

    private static final Map<String, String> TITULOS = Map.of(
            "estado", "convenios.lista.estado",
            "alcance", "convenios.alcance",
            "vigencia", "convenios.bloque.vigencia",
            "por_vencer", "convenios.lista.porVencer",
            "en_tramite", "convenios.lista.enTramite");

    private static final String SI = "si";

    /** Reads the parameters of an address. */
    static FiltroConvenioWeb of(Function<String, String> parameter) {
        FiltroConvenioWeb filtro = new FiltroConvenioWeb();
        for (String name : NOMBRES) {
            String value = buscado(parameter.apply(name));
            if (value != null) {
                filtro.values.put(name, value);
            }
        }
        CASILLAS.stream()
                .filter(box -> !SI.equals(filtro.values.getOrDefault(box, SI)))
                .forEach(box -> filtro.leaveOut(box, filtro.values.get(box)));
        filtro.forget(EstadoConvenio.class, "estado");
        filtro.forget(Alcance.class, "alcance");
        filtro.forget(Vigencia.class, "vigencia");
        return filtro;
    }

    @Override
    protected String titulo(String name) {
        return TITULOS.get(name);
    }

    private <E extends Enum<E>> void forget(Class<E> type, String name) {
        if (values.containsKey(name) && read(type, name) == null) {
            leaveOut(name, values.get(name));
        }
    }

    private <E extends Enum<E>> E read(Class<E> type, String name) {
        return values.containsKey(name) ? Direccion.constante(type, values.get(name)) : null;
    }

    FiltroConvenio toFilter() {
        return new FiltroConvenio(
                values.get("entidad"),
                null,
                read(Alcance.class, "alcance"),
                read(EstadoConvenio.class, "estado"),
                read(Vigencia.class, "vigencia"),
                values.containsKey("por_vencer"),
                values.containsKey("en_tramite"),
                values.get("texto"));
    }
}
