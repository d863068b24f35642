package mx.edu.conalep.compromisosocial.web.consolidacion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * The names of what the keys of a cell stand for.
 *
 * @param entidades the state of each entidad, by its key
 * @param planteles the name of each plantel as it stood when the version was made, by its key
 */
public record NombresCelda(Map<String, String> entidades, Map<String, String> planteles) {

    /** No names: before anything is read. */
    static final NombresCelda NINGUNO = new NombresCelda(Map.of(), Map.of());

    /** Of the entidades, and of the planteles of a version. */
    static NombresCelda of(List<EntidadVista> entidades, List<PlantelConsolidado> planteles) {
        return new NombresCelda(
                entidades.stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::estado)),
                planteles.stream().collect(Collectors.toMap(PlantelConsolidado::clave, PlantelConsolidado::nombre)));
    }

    /** The state of an entidad; its key where it is not known. */
    public String estado(String clave) {
        return entidades.getOrDefault(clave, clave);
    }

    /** The name of a plantel; empty where it is not known. */
    public String plantel(String clave) {
        return planteles.getOrDefault(clave, "");
    }

    /** A cell in words: of each of its keys that it has, the key and the name. */
    String name(ClaveCelda celda) {
        return Stream.of(
                        celda.entidad() + " " + estado(celda.entidad()),
                        celda.plantel() + " " + plantel(celda.plantel()),
                        celda.servicio().isEmpty() ? "" : Messages.text("actividad.servicio." + celda.servicio()),
                        celda.modalidad().isEmpty() ? "" : Messages.text("actividad.modalidad." + celda.modalidad()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
