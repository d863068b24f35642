package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * Views of students who may receive donations (Art. 15). They are those of their plantel alone: its vinculación and its titular; each
 * view and each export leaves an entry in the trail that tells who saw which candidates when (R25).
 */
@Gated
@Stateless
public class CandidatoConsulta {
    @Inject
    private Candidatos candidatos;

    @Inject
    private Emergentes emergentes;

    /** The students of the actor's plantel by their places, and those withdrawn; the view is put on record. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.candidatos.ver",
            write = true)
    public CandidatosVista list(String folio) {
        CandidatosVista all = candidatos.all(emergentes.find(folio));
        Candidatos.note(Stream.concat(all.orden().stream(), all.retirados().stream())
                .map(CandidatoVista::numero)
                .toList());
        return all;
    }

    /** Those who stand as a file; the export is put on record under its own name. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.candidatos.exportar",
            write = true)
    public List<CandidatoVista> export(String folio) {
        List<CandidatoVista> all = candidatos.vistas(emergentes.find(folio));
        Candidatos.note(all.stream().map(CandidatoVista::numero).toList());
        return all;
    }

    /**
     * One student of the actor's plantel, withdrawn or not; the view is put on record.
     *
     * @throws NotFoundException when the plantel has no such candidate
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.candidato.ver",
            write = true)
    public CandidatoVista find(String folio, int numero) {
        CandidatoVista candidato = candidatos.vista(emergentes.find(folio), numero);
        Candidatos.note(List.of(numero));
        return candidato;
    }

    /**
     * The version of a student's data, by which a form knows whether what it shows still stands; it shows no data.
     *
     * @throws NotFoundException when the plantel has no such candidate
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.candidato.version")
    public int version(String folio, int numero) {
        return candidatos.find(emergentes.find(folio), numero).getVersion();
    }

    /** Whether a choice of the actor's plantel stands, so that none of its candidates is corrected; it shows no data. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.candidatos.fijos")
    public boolean fixed(String folio) {
        return candidatos.fixed(emergentes.find(folio));
    }
}
