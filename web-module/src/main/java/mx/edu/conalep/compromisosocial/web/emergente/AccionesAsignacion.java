package mx.edu.conalep.compromisosocial.web.emergente;

import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;

/**
 * What the titular may do with a choice, or with what one student gets of it; the services decide anyway.
 *
 * @param candidato number of the student whose award is taken back; null to decide on the whole
 * @param programa what may be done with its programme
 */
public record AccionesAsignacion(AsignacionVista vista, Integer candidato, AccionesEmergente programa) {

    static AccionesAsignacion of(AsignacionVista vista, Integer candidato, EmergenteVista programa, Actor actor) {
        return new AccionesAsignacion(vista, candidato, AccionesEmergente.of(programa, actor));
    }

    /** Whether it waits for its decision. */
    public boolean isPropuesta() {
        return candidato == null && vista.decididaEn() == null && programa.isEntregable();
    }

    /** Whether it may be approved still, by this person; after the close it is only sent back. */
    public boolean isAprobable() {
        return isPropuesta() && programa.isAprobar() && !vista.propia();
    }

    /** Whether somebody else approves it: this person proposed it, or wrote of one of its students. */
    public boolean isPropia() {
        return isPropuesta() && programa.isAprobar() && vista.propia();
    }

    /** Whether an award of it may be taken back: once, until the report of its programme. */
    public boolean isReversible() {
        return candidato != null && programa.isEntregable() && vista.isVigente(candidato);
    }

    /** Whether nothing can be done with it any more. */
    public boolean isConcluida() {
        return !isPropuesta() && !isReversible();
    }

    /** Why nothing can be done with it any more, as a code of its text. */
    public String getConclusion() {
        if (candidato == null) {
            return "emergentes.decision.decidida";
        }
        return programa.isEntregable() ? "emergentes.decision.reversion.hecha" : "emergentes.decision.reversion.tarde";
    }
}
