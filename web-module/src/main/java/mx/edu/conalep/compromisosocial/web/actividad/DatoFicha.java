package mx.edu.conalep.compromisosocial.web.actividad;

import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;

/**
 * A captured value in words.
 *
 * @param etiqueta name of the field
 * @param texto its value
 */
public record DatoFicha(String etiqueta, String texto) {

    /** What is captured, in the order of the form, without what is blank and what the page links. */
    static List<DatoFicha> of(DatosActividad datos) {
        return Arrays.stream(CampoActividad.values())
                .filter(campo -> campo != CampoActividad.PLANTEL && campo != CampoActividad.CONVENIO)
                .map(campo -> new DatoFicha(TextoValor.label(campo), TextoValor.told(campo.get(datos))))
                .filter(dato -> !dato.texto().isBlank())
                .toList();
    }
}
