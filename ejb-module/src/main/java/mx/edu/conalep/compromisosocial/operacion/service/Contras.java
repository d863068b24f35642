package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;

/**
 * What stands against running a job on a quarter now. Nothing of it refuses the run: who starts it must know.
 *
 * @param prevision  the calendar's date for the job, beside today
 * @param anticipado whether the run would move the quarter before that date; not when there is nothing left for it to move
 * @param prorrogas  extensions and reopenings in force
 * @param corta      whether the run would end them: figures once frozen take in nothing more
 */
public record Contras(Prevision prevision, boolean anticipado, List<ProrrogaVigente> prorrogas, boolean corta)
        implements Serializable {

    /** Whether a person must say that he understands before he starts the job. */
    public boolean porEntender() {
        return anticipado || corta;
    }
}
