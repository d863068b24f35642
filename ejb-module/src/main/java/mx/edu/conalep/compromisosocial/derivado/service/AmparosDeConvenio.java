package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.Amparos;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.convenio.service.Amparo;
import mx.edu.conalep.compromisosocial.convenio.service.AmparoConsulta;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Judges what activities name by what convenios say of themselves. */
@Dependent
public class AmparosDeConvenio implements Amparos {
    @Inject
    private AmparoConsulta convenios;

    @Override
    public Juez judge(Collection<DatosActividad> actividades) {
        Set<String> folios = actividades.stream()
                .map(DatosActividad::getConvenio)
                .filter(Folio::isWellFormed)
                .collect(Collectors.toSet());
        Map<String, Amparo> named = folios.isEmpty() ? Map.of() : convenios.find(folios);
        return (datos, plantel, entidad) -> refusal(named, datos, plantel, entidad);
    }

    /** What is no folio is told by the rules of capture. */
    private static Optional<RuleViolation> refusal(
            Map<String, Amparo> named, DatosActividad datos, String plantel, String entidad) {
        String folio = datos.getConvenio();
        if (!Folio.isWellFormed(folio)) {
            return Optional.empty();
        }
        Amparo amparo = named.get(folio);
        return amparo == null
                ? Optional.of(Amparo.unknown(folio))
                : amparo.refusal(plantel, entidad, datos.getFechaInicio(), datos.getFechaFin());
    }
}
