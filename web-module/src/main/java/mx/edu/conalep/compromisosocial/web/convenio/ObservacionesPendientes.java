package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;

/** What the legal area asks to correct in a convenio that it returned (R21.1). */
@RequestScoped
public class ObservacionesPendientes {
    @Inject
    private ConvenioConsulta consulta;

    /** By clause; empty unless it waits for corrections. */
    Map<String, List<ObservacionVista>> of(ConvenioVista vista) {
        if (vista.estado() != EstadoConvenio.OBSERVADO) {
            return Map.of();
        }
        List<VersionVista> versiones = consulta.versions(vista.folio());
        return versiones.get(versiones.size() - 1).observaciones().stream()
                .collect(Collectors.groupingBy(ObservacionVista::clausula));
    }
}
