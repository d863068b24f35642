package mx.edu.conalep.compromisosocial.tablero.domain;

import java.util.function.Predicate;

/** Why to call somebody about a plantel, the most urgent first; nobody is called about what its window no longer allows. */
public enum Atencion {
    /** Deadlines of registration have passed with activities still at the plantel. */
    VENCIDAS(r -> r.ventanas().captura() && r.vencidas() > 0),
    /** Returned activities wait for the plantel. */
    DEVUELTAS(r -> r.ventanas().captura() && r.devueltas() > 0),
    /** Nothing reported, but drafts are there. */
    SOLO_BORRADORES(r -> r.ventanas().captura() && r.situacion() == Situacion.SIN_REPORTE && r.borradores() > 0),
    /** Nothing reported, and nothing begun. */
    SIN_NADA(r -> r.ventanas().captura() && r.situacion() == Situacion.SIN_REPORTE),
    /** The entidad has activities to validate. */
    POR_VALIDAR(r -> r.ventanas().validacion() && r.enValidacion() > 0),
    /** Drafts remain beside what was reported. */
    BORRADORES(r -> r.ventanas().captura() && r.borradores() > 0),
    /** Its window is closed with activities not submitted or not validated: no call helps, only a reopening. */
    QUEDARON_FUERA(r -> r.fuera() > 0),
    /** Nothing to do. */
    NINGUNA(r -> true);

    private final Predicate<RenglonTablero> applies;

    Atencion(Predicate<RenglonTablero> applies) {
        this.applies = applies;
    }

    /** The most urgent reason that holds for a plantel. */
    static Atencion of(RenglonTablero renglon) {
        for (Atencion atencion : values()) {
            if (atencion.applies.test(renglon)) {
                return atencion;
            }
        }
        return NINGUNA;
    }
}
