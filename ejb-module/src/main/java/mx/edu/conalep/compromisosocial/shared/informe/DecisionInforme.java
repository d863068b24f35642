package mx.edu.conalep.compromisosocial.shared.informe;

/** What a run of a report's job does. */
public enum DecisionInforme {
    /** It makes the next version. */
    NUEVA,
    /** It goes on with the unfinished one. */
    REANUDA,
    /** The version in force says it all already. */
    SIN_CAMBIOS;

    /**
     * Decides: the same figures are never published twice by a mere second run.
     *
     * @param vigente number of the version in force, 0 for none
     * @param cambios how much of what it says is otherwise in the records
     * @param inconclusa whether a version is unfinished
     */
    public static DecisionInforme of(int vigente, long cambios, boolean inconclusa) {
        if (vigente > 0 && cambios == 0) {
            return SIN_CAMBIOS;
        }
        return inconclusa ? REANUDA : NUEVA;
    }
}
