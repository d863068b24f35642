package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The fields of an activity as the form of a rectificación writes them. */
@Named("camposRectificacion")
@ApplicationScoped
public class CamposRectificacion {
    private static final int LARGO = 200;

    /** The fields that can be corrected: all but the plantel. */
    public List<CampoActividad> getTodos() {
        return Arrays.stream(CampoActividad.values())
                .filter(campo -> campo != CampoActividad.PLANTEL)
                .toList();
    }

    /** The name of a field in words. */
    public String label(CampoActividad campo) {
        return TextoValor.label(campo);
    }

    /** Whether a field needs several lines. */
    public boolean isLong(CampoActividad campo) {
        return campo.max() > LARGO;
    }

    /** What a field may hold, where it is one of a few; else nothing. */
    public List<String> options(CampoActividad campo) {
        return switch (campo.tipo()) {
            case SERVICIO -> names(Servicio.values());
            case MODALIDAD -> names(Modalidad.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The kind of input that a field gets. */
    public String kind(CampoActividad campo) {
        return switch (campo.tipo()) {
            case FECHA -> "date";
            case HORA -> "time";
            default -> "text";
        };
    }

    /** The keyboard that a phone shows for a field. */
    public String mode(CampoActividad campo) {
        return campo.tipo() == TipoCampo.CONTEO ? "numeric" : "text";
    }

    /** How a field is written, where that is not plain to see. */
    public String help(CampoActividad campo) {
        return campo.tipo() == TipoCampo.LISTA ? Messages.text("actividad.rectificacion.listaAyuda") : "";
    }
}
