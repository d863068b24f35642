package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;

/** What the form of a convenio offers to choose from. */
@Named("opcionesConvenio")
@ApplicationScoped
public class OpcionesConvenio {

    /**
     * One of a few values.
     *
     * @param clave the value
     * @param texto its words
     */
    public record Opcion(String clave, String texto) {}

    public Clausula[] getLetras() {
        return Clausula.values();
    }

    public List<String> getTiposParte() {
        return Arrays.stream(TipoParte.values()).map(Enum::name).toList();
    }

    public List<String> getTiposApoyo() {
        return Arrays.stream(TipoApoyo.values()).map(Enum::name).toList();
    }

    /** The parties of a form by their numbers, for whom a commitment may be. */
    public List<Opcion> parties(FormaConvenio forma) {
        return IntStream.range(0, forma.getPartes().size())
                .mapToObj(i -> new Opcion(
                        String.valueOf(i + 1),
                        (i + 1) + ". "
                                + Objects.toString(forma.getPartes().get(i).get("nombre"), "")))
                .toList();
    }
}
