package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is planned.
 *
 * @param causa the emergency
 * @param peticion what is asked for
 * @param inicio first day, local date; null while it is not known
 * @param fin last day, local date; null with it
 * @param planteles keys of the planteles that take part
 */
public record DatosEmergente(
        Solicitante solicitante, String causa, String peticion, LocalDate inicio, LocalDate fin, List<String> planteles)
        implements Serializable {

    public DatosEmergente {
        solicitante = solicitante == null ? new Solicitante(null, null, null, null) : solicitante;
        planteles = List.copyOf(planteles);
    }

    /** The same with other planteles. */
    public DatosEmergente withPlanteles(List<String> otros) {
        return new DatosEmergente(solicitante, causa, peticion, inicio, fin, otros);
    }
}
