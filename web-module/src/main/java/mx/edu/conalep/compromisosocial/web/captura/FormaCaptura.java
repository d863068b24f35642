package mx.edu.conalep.compromisosocial.web.captura;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.shared.Json;

/** What the fields of the capture form show at first sight: what the draft says, and what its entidad asks to be corrected. */
public class FormaCaptura {

    private final List<String> delPlantel;
    private final DatosActividad datos;
    private final List<ObservacionVista> pedidas;
    private final Map<String, String> valor;

    /**
     * Of a draft.
     *
     * @param delPlantel the careers of its plantel
     * @param datos what it says; nothing yet of a new one
     * @param pedidas what is asked to be corrected
     */
    FormaCaptura(List<String> delPlantel, DatosActividad datos, List<ObservacionVista> pedidas) {
        this.delPlantel = delPlantel;
        this.datos = datos;
        this.pedidas = pedidas;
        this.valor = EstadoCaptura.texts(datos);
    }

    /** Text of each field by its name. */
    public Map<String, String> getValor() {
        return valor;
    }

    /** The careers of the plantel, and those that the draft already names; none where the plantel has none. */
    public List<String> getCarreras() {
        return delPlantel.isEmpty()
                ? List.of()
                : Stream.concat(delPlantel.stream(), datos.getCarreras().stream())
                        .distinct()
                        .toList();
    }

    public boolean hasCarrera(String carrera) {
        return datos.getCarreras().contains(carrera);
    }

    /** The elements of a field that holds several, as JSON for the script. */
    public String lista(String campo) {
        Object value = CampoActividad.find(campo).orElseThrow().get(datos);
        return Json.createArrayBuilder(value instanceof List<?> list ? list : List.of())
                .build()
                .toString();
    }

    /** Whether a category already has a breakdown by sex. */
    public boolean bySex(String campo) {
        return !(valor.get(campo + "_mujeres") + valor.get(campo + "_hombres")).isEmpty();
    }

    /** What is asked to be corrected, by field. */
    public Map<String, String> getObservaciones() {
        return pedidas.stream()
                .collect(Collectors.toMap(ObservacionVista::campo, ObservacionVista::texto, (a, b) -> a + " · " + b));
    }
}
