package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.List;
import java.util.function.UnaryOperator;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroPublico;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;

/** The filters of the public list as they stand in the address; what does not read is no filter. */
public final class FiltroPublicoWeb extends FiltroTecleado {
    private static final long serialVersionUID = 1L;
    private static final List<String> NOMBRES = List.of("texto", "entidad", "vigencia");

    private FiltroPublicoWeb() {}

    /** Reads the parameters of an address. */
    static FiltroPublicoWeb of(UnaryOperator<String> parameter) {
        FiltroPublicoWeb filtro = new FiltroPublicoWeb();
        for (String name : NOMBRES) {
            String value = buscado(parameter.apply(name));
            if (value != null) {
                filtro.values.put(name, value);
            }
        }
        if (filtro.values.containsKey("vigencia") && filtro.standing() == null) {
            filtro.leaveOut("vigencia", filtro.values.get("vigencia"));
        }
        return filtro;
    }

    @Override
    protected String titulo(String name) {
        return "vigencia".equals(name) ? "convenios.bloque.vigencia" : null;
    }

    private Vigencia standing() {
        return Direccion.constante(Vigencia.class, values.get("vigencia"));
    }

    FiltroPublico toFilter() {
        return new FiltroPublico(values.get("entidad"), standing(), values.get("texto"));
    }
}
