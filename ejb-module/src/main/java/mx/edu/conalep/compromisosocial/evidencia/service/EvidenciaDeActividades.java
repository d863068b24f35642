package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.EvidenciaPresente;
import mx.edu.conalep.compromisosocial.actividad.domain.Evidencias;
import mx.edu.conalep.compromisosocial.evidencia.domain.Evidencia;
import mx.edu.conalep.compromisosocial.evidencia.persistence.EvidenciaRepository;

/** Tells the rules of the activity which evidence there is (R11.8); withdrawn files do not count. */
@ApplicationScoped
public class EvidenciaDeActividades implements EvidenciaPresente {

    @Inject
    private EvidenciaRepository repository;

    @Override
    public Map<Long, Evidencias> of(Collection<Long> actividades) {
        Map<Long, List<Evidencia>> rows = repository.ofActividades(actividades).stream()
                .collect(Collectors.groupingBy(Evidencia::getActividadId));
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> toEvidencias(e.getValue())));
    }

    private static Evidencias toEvidencias(List<Evidencia> files) {
        return new Evidencias(files.stream()
                .map(e ->
                        new Evidencias.Archivo(e.getTipo().name(), e.getNombreOriginal(), e.getSha256(), e.getTamano()))
                .toList());
    }
}
