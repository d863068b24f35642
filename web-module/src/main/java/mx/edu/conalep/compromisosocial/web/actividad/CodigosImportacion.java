package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;

/** What a file of activities may say: its columns, and the codes of those that take no other words (Art. 10 and 11 V). */
@Named("codigosImportacion")
@RequestScoped
public class CodigosImportacion {

    /** The names of the columns that it must carry, in order. */
    public List<String> getColumnas() {
        return Arrays.stream(CampoActividad.values())
                .filter(CampoActividad::isInCsv)
                .map(CampoActividad::columna)
                .toList();
    }

    /** The codes of the services. */
    public List<String> getServicios() {
        return Arrays.stream(Servicio.values()).map(Servicio::name).toList();
    }

    /** The codes of the modalities. */
    public List<String> getModalidades() {
        return Arrays.stream(Modalidad.values()).map(Modalidad::name).toList();
    }
}
