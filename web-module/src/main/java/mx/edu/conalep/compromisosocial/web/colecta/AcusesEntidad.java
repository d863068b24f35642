package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseVista;

/**
 * How an entidad and its planteles acknowledged a colecta.
 *
 * @param clave key of the entidad
 * @param propio its own line; null when the reader's scope does not contain it
 * @param planteles those of its planteles, by key
 */
public record AcusesEntidad(String clave, AcuseVista propio, List<AcuseVista> planteles) {

    /** The lines by entidad, in their order. */
    static List<AcusesEntidad> of(List<AcuseVista> acuses) {
        Map<String, List<AcuseVista>> byEntidad = acuses.stream()
                .collect(Collectors.groupingBy(AcuseVista::entidad, LinkedHashMap::new, Collectors.toList()));
        return byEntidad.entrySet().stream()
                .map(e -> new AcusesEntidad(
                        e.getKey(),
                        e.getValue().stream()
                                .filter(a -> a.plantel() == null)
                                .findFirst()
                                .orElse(null),
                        e.getValue().stream().filter(a -> a.plantel() != null).toList()))
                .toList();
    }

    /** Its planteles that have acknowledged. */
    public List<AcuseVista> acusaron() {
        return planteles.stream().filter(a -> a.en() != null).toList();
    }

    /** Its planteles that have not. */
    public List<AcuseVista> faltan() {
        return planteles.stream().filter(a -> a.en() == null).toList();
    }

    /** Whether it has not acknowledged itself, as far as the reader sees it. */
    public boolean isFaltaPropio() {
        return propio != null && propio.en() == null;
    }

    /** Whether nobody is missing. */
    public boolean isCompleta() {
        return !isFaltaPropio() && faltan().isEmpty();
    }
}
