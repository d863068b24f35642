package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;

/**
 * What a consolidation would do if it ran now (R24), as {@link PoliticaVersion} decides it then.
 *
 * @param vigente      number of the version in force, 0 for none
 * @param inconclusa   whether a version is unfinished, which the run would go on with
 * @param rectificadas activities that an authorised rectificación corrected since the version in force
 * @param cambios      activities that today differ from the version in force, missing and added ones included
 */
public record VersionPrevista(int vigente, boolean inconclusa, int rectificadas, long cambios) implements Serializable {

    /** Of a quarter without any version, and of what makes none. */
    public static final VersionPrevista NINGUNA = new VersionPrevista(0, false, 0, 0);

    /** Number of the version that the run would make. */
    public int siguiente() {
        return vigente + 1;
    }

    /** Whether a run without a reason would change nothing. */
    public boolean sinCambios() {
        return otra() && rectificadas == 0 && cambios == 0;
    }

    /** Whether a run without a reason would be refused. */
    public boolean motivoRequerido() {
        return otra() && rectificadas == 0 && cambios > 0;
    }

    /** Whether the next version would be made without asking why: authorised corrections say it. */
    public boolean porRectificacion() {
        return otra() && rectificadas > 0;
    }

    private boolean otra() {
        return vigente > 0 && !inconclusa;
    }
}
