package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** How a report names quarters, services and modalities. */
final class Nombres {

    private Nombres() {}

    static String servicio(String clave) {
        return clave.isEmpty() ? "" : Messages.text("actividad.servicio." + clave);
    }

    static String modalidad(String clave) {
        return clave.isEmpty() ? "" : Messages.text("actividad.modalidad." + clave);
    }

    /** E.g. {@code Primer trimestre de 2026}. */
    static String trimestre(Trimestre periodo) {
        return Messages.text("consolidacion.trimestre." + periodo.numero(), String.valueOf(periodo.anio()));
    }

    /** Without the long common beginning of the Colegios, where space is short. */
    static String corto(String entidad) {
        return entidad.replaceFirst("^Colegio de Educación Profesional Técnica del Estado de ", "CE ")
                .replaceFirst("^Unidad de Operación Desconcentrada para la ", "UOD ")
                .replaceFirst("^Representación del CONALEP en el Estado de ", "RC ");
    }
}
