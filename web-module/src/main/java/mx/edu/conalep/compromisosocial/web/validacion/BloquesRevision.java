package mx.edu.conalep.compromisosocial.web.validacion;

import static mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Lays the fields of an activity out for review, in the order of the capture form. */
final class BloquesRevision {

    private static final Map<String, List<CampoActividad>> BLOCKS = new LinkedHashMap<>();
    private static final Set<CampoActividad> OPTIONAL = EnumSet.range(SUBSERVICIO, CONVENIO);

    static {
        OPTIONAL.addAll(List.of(REFERENCIA, LATITUD, LONGITUD));
        BLOCKS.put("validacion.bloque.que", List.of(SERVICIO, SUBSERVICIO, DESCRIPCION, CONVENIO, REFERENCIA));
        BLOCKS.put(
                "validacion.bloque.cuando",
                List.of(
                        FECHA_INICIO,
                        FECHA_FIN,
                        HORA_INICIO,
                        HORA_FIN,
                        JUSTIFICACION_HORARIO,
                        MODALIDAD,
                        SEDE,
                        LOCALIDAD,
                        LATITUD,
                        LONGITUD));
        BLOCKS.put(
                "validacion.bloque.participantes",
                List.of(CARRERAS, ESTUDIANTES, DOCENTES, ADMINISTRATIVOS, SUPERVISOR));
        BLOCKS.put(
                "validacion.bloque.beneficiarios",
                List.of(
                        DIRECTOS_ADULTAS_MAYORES,
                        DIRECTOS_ADULTAS_MAYORES_MUJERES,
                        DIRECTOS_ADULTAS_MAYORES_HOMBRES,
                        DIRECTOS_INDIGENAS,
                        DIRECTOS_INDIGENAS_MUJERES,
                        DIRECTOS_INDIGENAS_HOMBRES,
                        DIRECTOS_DISCAPACIDAD,
                        DIRECTOS_DISCAPACIDAD_MUJERES,
                        DIRECTOS_DISCAPACIDAD_HOMBRES,
                        DIRECTOS_GENERAL,
                        DIRECTOS_GENERAL_MUJERES,
                        DIRECTOS_GENERAL_HOMBRES,
                        INDIRECTOS,
                        ENCUESTAS));
        BLOCKS.put("validacion.bloque.seguridad", List.of(MEDIDAS_SEGURIDAD, ORIGEN_MATERIALES));
    }

    private BloquesRevision() {}

    static List<CampoRevision.Bloque> of(
            DatosActividad datos, Map<String, CambioVista> cambios, Map<String, List<ObservacionVista>> observaciones) {
        List<CampoRevision.Bloque> blocks = new ArrayList<>();
        BLOCKS.forEach((titulo, campos) -> {
            List<CampoRevision> shown = new ArrayList<>();
            for (CampoActividad campo : campos) {
                CampoRevision revision = CampoRevision.of(campo, datos, cambios, observaciones);
                if (revision.isShown(OPTIONAL.contains(campo))) {
                    shown.add(revision);
                }
            }
            blocks.add(new CampoRevision.Bloque(Messages.text(titulo), shown));
        });
        return blocks;
    }
}
