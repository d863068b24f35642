package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EvidenciaPresente;
import mx.edu.conalep.compromisosocial.actividad.domain.Evidencias;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** Gathers what the rules look at: the data, the evidence, the school hours and the size of the survey sample. */
@Dependent
class Expedientes {
    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Ajustes ajustes;

    @Inject
    private EvidenciaPresente evidencia;

    Expediente of(Actividad actividad) {
        return of(List.of(actividad)).get(actividad);
    }

    /** The same for several activities, with one reading of the evidence and one of each plantel. */
    Map<Actividad, Expediente> of(Collection<Actividad> actividades) {
        Map<Long, Evidencias> archivos = evidencias(actividades);
        long porcentaje = ajustes.get(ClaveAjuste.MUESTRA_ENCUESTA_PORCENTAJE);
        Map<String, PlantelVista> vistos = new LinkedHashMap<>();
        Map<Actividad, Expediente> result = new LinkedHashMap<>();
        for (Actividad a : actividades) {
            PlantelVista plantel = vistos.computeIfAbsent(a.getPlantel(), planteles::find);
            Evidencias suyas = archivos.getOrDefault(a.getId(), Evidencias.NINGUNA);
            result.put(
                    a,
                    new Expediente(
                            a.datos(), suyas, a.isAutorizada(), plantel.entrada(), plantel.salida(), porcentaje));
        }
        return result;
    }

    private Map<Long, Evidencias> evidencias(Collection<Actividad> actividades) {
        List<Long> ids = actividades.stream().map(Actividad::getId).toList();
        return ids.isEmpty() ? Map.of() : evidencia.of(ids);
    }
}
