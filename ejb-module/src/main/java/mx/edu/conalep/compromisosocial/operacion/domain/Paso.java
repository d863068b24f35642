package mx.edu.conalep.compromisosocial.operacion.domain;

/**
 * A step of a job and the part of the whole it stands for.
 *
 * @param nombre the step's id in the job's definition
 * @param desde  progress of the job when the step begins, 0 to 100
 * @param hasta  progress of the job when the step ends, 0 to 100
 */
public record Paso(String nombre, int desde, int hasta) {

    /**
     * Progress of the job when part of this step is done.
     *
     * @param hechos items done, from 0
     * @param total  items in all; zero counts as everything done
     * @return progress of the whole job, 0 to 100
     */
    public int avance(int hechos, int total) {
        return total <= 0 ? hasta : desde + (hasta - desde) * Math.min(hechos, total) / total;
    }
}
