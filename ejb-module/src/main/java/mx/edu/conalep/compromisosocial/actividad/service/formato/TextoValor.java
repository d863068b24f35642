package mx.edu.conalep.compromisosocial.actividad.service.formato;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.TextoCelda;

/** The values of fields as text: as the CSV carries them, and in words for people. */
public final class TextoValor {
    private TextoValor() {}

    /** As a cell of the CSV; blank when not captured. */
    public static String csv(Object value) {
        return TextoCelda.of(value);
    }

    /** In words: dates as {@code 9 de marzo de 2026}, services and modalities by their name, counts with a space
     * between thousands, lists with one after each semicolon; blank when not captured. */
    public static String told(Object value) {
        if (value instanceof LocalDate fecha) {
            return Messages.date(fecha);
        }
        if (value instanceof Servicio servicio) {
            return Messages.text("actividad.servicio." + servicio.name());
        }
        if (value instanceof Modalidad modalidad) {
            return Messages.text("actividad.modalidad." + modalidad.name());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        return value instanceof Integer count ? Messages.number(count) : csv(value);
    }

    /** The name of a field in words. */
    public static String label(CampoActividad campo) {
        return Messages.text("actividad.campo." + campo.columna());
    }
}
