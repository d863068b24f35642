package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Tells the DVS, while it plans, that a campaign goes on after the last day of its convenio (R12); each convenio is read once in a request. */
@Named("vigenciaColecta")
@RequestScoped
public class VigenciaColecta {
    @Inject
    private ConvenioConsulta convenios;

    private final Map<String, Optional<LocalDate>> ultimos = new HashMap<>();

    /** The warning, with both days; null when there is nothing to warn of, or the campaign was sent down. */
    public String warning(ColectaVista vista) {
        if (vista == null || vista.estado() != EstadoColecta.PLANEADA) {
            return null;
        }
        String convenio = vista.datos().convenio();
        LocalDate fin = ultimos.computeIfAbsent(convenio, convenios::lastDay).orElse(null);
        return ReglasColecta.outlives(vista.datos().cronograma(), fin)
                ? Messages.text(
                        "colectas.convenio.corto",
                        convenio,
                        fin,
                        vista.datos().cronograma().cierre())
                : null;
    }
}
