package mx.edu.conalep.compromisosocial.consolidacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Decision;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Gathers what is known of a quarter, asks the policy and opens the version or hands over the unfinished one. */
@Dependent
class AperturaVersion {

    private static final int MOTIVO_MAX = 500;

    @Inject
    private CorridaRepository corridas;

    @Inject
    private PeriodoService periodos;

    Apertura open(Trimestre trimestre, String motivo, long ejecucion, Sello sello) {
        String razon = checked(motivo);
        PeriodoVista periodo = periodos.find(trimestre);
        Optional<Consolidacion> inconclusa = corridas.unfinished(trimestre);
        Optional<Consolidacion> vigente = corridas.inForce(trimestre);
        List<String> rectificadas = vigente.map(corridas::rectifiedSince).orElse(List.of());
        Decision decision = PoliticaVersion.decide(
                trimestre,
                new PoliticaVersion.Hechos(
                        periodo.estado().compareTo(EstadoPeriodo.CERRADO) >= 0,
                        inconclusa.isPresent(),
                        vigente.isPresent(),
                        razon != null,
                        !rectificadas.isEmpty(),
                        vigente.map(v -> corridas.changesSince(v).cuantos()).orElse(0L)));
        int ultima = vigente.map(Consolidacion::version).orElse(0);
        switch (decision) {
            case SIN_CAMBIOS -> {
                return new Apertura(decision, ultima);
            }
            case REANUDA -> corridas.takeOver(inconclusa.orElseThrow().id(), ejecucion, razon);
            case NUEVA ->
                corridas.open(
                        trimestre,
                        ultima + 1,
                        razon == null ? reason(rectificadas) : razon,
                        periodo.calendarioVersion(),
                        ejecucion,
                        sello);
        }
        return new Apertura(decision, ultima + 1);
    }

    private static String reason(List<String> rectificadas) {
        if (rectificadas.isEmpty()) {
            return null;
        }
        String folios = String.join(", ", rectificadas);
        String texto = Messages.text("consolidacion.motivo.rectificacion", rectificadas.size(), folios);
        return texto.length() <= MOTIVO_MAX ? texto : texto.substring(0, MOTIVO_MAX - 1) + "…";
    }

    private static String checked(String motivo) {
        if (motivo == null || motivo.isBlank()) {
            return null;
        }
        if (motivo.strip().length() > MOTIVO_MAX) {
            throw new RuleViolationException(new RuleViolation("consolidacion.motivo.length", "motivo", MOTIVO_MAX));
        }
        RuleViolationException.throwIfAny(TextoLibre.signs("motivo", motivo));
        return motivo.strip();
    }
}
