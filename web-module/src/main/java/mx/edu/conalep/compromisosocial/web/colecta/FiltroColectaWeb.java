package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.function.Function;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;

/** The filters of the list of colectas as they stand in the address; what does not read is no filter. */
public class FiltroColectaWeb extends FiltroTecleado {
    private static final long serialVersionUID = 1L;

    /** Reads the parameters of an address. */
    static FiltroColectaWeb of(Function<String, String> parameter) {
        FiltroColectaWeb filtro = new FiltroColectaWeb();
        String texto = buscado(parameter.apply("texto"));
        if (texto != null) {
            filtro.values.put("texto", texto);
        }
        String estado = parameter.apply("estado");
        if (Direccion.constante(EstadoColecta.class, estado) != null) {
            filtro.values.put("estado", estado);
        } else if (estado != null && !estado.isBlank()) {
            filtro.leaveOut("estado", estado.strip());
        }
        return filtro;
    }

    @Override
    protected String titulo(String name) {
        return "colectas.lista." + name;
    }

    /** The state asked for, null for any. */
    EstadoColecta estado() {
        return Direccion.constante(EstadoColecta.class, values.get("estado"));
    }

    /** The text looked for, null for any. */
    String texto() {
        return values.get("texto");
    }
}
