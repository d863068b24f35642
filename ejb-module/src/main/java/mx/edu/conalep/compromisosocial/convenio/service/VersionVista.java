package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;

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
        implements Serializable {}
