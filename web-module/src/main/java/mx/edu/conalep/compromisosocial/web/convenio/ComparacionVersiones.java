package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;

/** What changed from one version of a convenio to a later one. */
public final class ComparacionVersiones {
    private final List<Bloque> bloques;

    /**
     * Lays two versions side by side.
     *
     * @param versiones first to last
     * @param de number of the earlier one
     * @param a number of the later one
     */
    ComparacionVersiones(List<VersionVista> versiones, int de, int a) {
        bloques =
                versiones.size() < 2 ? List.of() : BloquesConvenio.compare(versiones.get(de - 1), versiones.get(a - 1));
    }

    /** The parts that changed. */
    public List<Bloque> getCambios() {
        return bloques.stream().filter(Bloque::isCambio).toList();
    }

    /** The names of those that did not. */
    public String getIguales() {
        return bloques.stream().filter(b -> !b.isCambio()).map(Bloque::titulo).collect(Collectors.joining("; "));
    }
}
