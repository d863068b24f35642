package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaVista;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/**
 * An extension or reopening that a unit can still use.
 *
 * @param entidad clave of the entidad
 * @param plantel clave of the plantel, or null when it is for every plantel of the entidad
 * @param nombre  name of the plantel, or of the entidad
 * @param hasta   its last day, inclusive, in the zone of each plantel
 */
public record ProrrogaVigente(String entidad, String plantel, String nombre, LocalDate hasta) implements Serializable {

    /**
     * Those in force at an instant, the longest of each unit, by last day.
     *
     * @param otorgadas what was granted in the quarter
     * @param planteles every plantel, for zones and names
     */
    static List<ProrrogaVigente> of(List<ProrrogaVista> otorgadas, Collection<PlantelVista> planteles, Instant ahora) {
        Map<String, ProrrogaVigente> porUnidad = new LinkedHashMap<>();
        for (ProrrogaVista p : otorgadas) {
            planteles.stream()
                    .filter(x -> reaches(p.entidad(), p.plantel(), x.entidad(), x.clave()))
                    .filter(x -> ahora.isBefore(Plazo.endOf(p.hasta(), x.zona())))
                    .findFirst()
                    .ifPresent(x -> porUnidad.merge(unit(p), named(p, x), ProrrogaVigente::longer));
        }
        return porUnidad.values().stream()
                .sorted(Comparator.comparing(ProrrogaVigente::hasta))
                .toList();
    }

    private static ProrrogaVigente named(ProrrogaVista p, PlantelVista alguno) {
        String nombre = p.plantel() == null ? alguno.entidadNombre() : alguno.nombre();
        return new ProrrogaVigente(p.entidad(), p.plantel(), nombre, p.hasta());
    }

    private static String unit(ProrrogaVista p) {
        return p.plantel() == null ? p.entidad() : p.plantel();
    }

    private static ProrrogaVigente longer(ProrrogaVigente a, ProrrogaVigente b) {
        return a.hasta().isBefore(b.hasta()) ? b : a;
    }

    private static boolean reaches(String entidad, String plantel, String deEntidad, String dePlantel) {
        return entidad.equals(deEntidad) && (plantel == null || plantel.equals(dePlantel));
    }

    /** Whether it reaches a plantel. */
    boolean reaches(Pendiente pendiente) {
        return reaches(entidad, plantel, pendiente.entidad(), pendiente.plantel());
    }

    /** The unit as a person reads it: its clave and its name. */
    public String unidad() {
        return (plantel == null ? entidad : plantel) + " " + nombre;
    }
}
