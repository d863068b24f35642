package mx.edu.conalep.compromisosocial.seguridad.service;

import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;

/** Where the gate leaves what was done and what was refused; the audit trail implements it (Art. 27). */
public interface Bitacorizador {

    /** Makes ready, before an act changes anything, to record it in its transaction. */
    default void prepare() {
        // nothing to make ready where entries are not kept in the database
    }

    /** Records an act that changed something, in the transaction of that act. */
    void recordDone(Actor actor, Acto acto);

    /** Records a refusal, in a transaction of its own that outlives the refused one. */
    void recordRefused(Actor actor, Acto acto);

    /**
     * What was done or refused.
     *
     * @param accion name of the act, from {@link Permit#action()}
     * @param objeto what it was done to: a folio, a clave, a user; may be null
     * @param detalle what else must be provable, without personal data; may be null
     */
    record Acto(String accion, String objeto, String detalle) {}
}
