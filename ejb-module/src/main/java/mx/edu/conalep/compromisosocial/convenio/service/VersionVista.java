package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A version as it went to legal review, with what was observed on it.
 *
 * @param sha256 hash of its canonical JSON
 */
public record VersionVista(
        int numero,
        DatosConvenio datos,
        String sha256,
        String enviadaPor,
        Instant enviadaEn,
        List<ObservacionVista> observaciones)
        implements Serializable {

    /**
     * What to warn of after a sending: the legal area gets again what it sent back.
     *
     * @param versiones all of a convenio, first to last
     * @return a Spanish sentence, or empty when the last one differs from the one before
     */
    public static Optional<String> warning(List<VersionVista> versiones) {
        int last = versiones.size() - 1;
        boolean same = last > 0
                && versiones.get(last).sha256().equals(versiones.get(last - 1).sha256());
        return same
                ? Optional.of(Messages.text(
                        "convenio.version.sinCambios",
                        versiones.get(last).numero(),
                        versiones.get(last - 1).numero()))
                : Optional.empty();
    }
}
