package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;

/**
 * A student who may receive, as his plantel reads him.
 *
 * @param matricula null once his personal data were deleted
 * @param iniciales null with it
 * @param lugar his place, with his score explained; null once he was withdrawn
 * @param retiro null while he stands
 * @param aviso that he got the notice of privacy; null once his personal data were deleted
 */
public record CandidatoVista(
        int numero,
        String matricula,
        String iniciales,
        Lugar lugar,
        Instant capturadoEn,
        int version,
        RetiroVista retiro,
        AvisoVista aviso)
        implements Serializable {

    static CandidatoVista of(CandidatoEmergente c, IdentidadCandidato quien, Lugar lugar) {
        return new CandidatoVista(
                c.getNumero(),
                quien == null ? null : quien.getMatricula(),
                quien == null ? null : quien.getIniciales(),
                lugar,
                c.getCapturadoEn(),
                c.getVersion(),
                RetiroVista.of(c),
                AvisoVista.of(quien));
    }
}
