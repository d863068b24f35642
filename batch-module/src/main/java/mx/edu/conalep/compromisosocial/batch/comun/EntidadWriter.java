package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;

/**
 * Does the work of a chunk of entidades and publishes the progress in the same transaction. When another server has
 * taken the execution over, publishing fails and the chunk is undone. A chunk that the database undid in favour of another
 * transaction is retried, as the job's definition says.
 */
public abstract class EntidadWriter extends AbstractItemWriter {

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private AvanceService avances;

    @Override
    public void writeItems(List<Object> claves) throws Exception {
        try {
            write(claves);
        } catch (EJBException failed) {
            OcupadoException ocupado = OcupadoException.in(failed).orElseThrow(() -> failed);
            contexto.call(() -> {
                avances.stepRetried(contexto.ejecucion(), paso.getStepName(), ocupado);
                return null;
            });
            throw ocupado;
        }
    }

    private void write(List<Object> claves) throws Exception {
        contexto.call(() -> {
            work(contexto, claves.stream().map(String.class::cast).toList());
            AvancePaso avance = (AvancePaso) paso.getTransientUserData();
            int cien = contexto.trabajo().paso(paso.getStepName()).avance(avance.hechos(), avance.total());
            avances.advance(contexto.ejecucion(), contexto.nodo(), cien);
            return null;
        });
    }

    /**
     * The work on some entidades, idempotent.
     *
     * @param trabajo the job's parameters
     * @param entidades their claves, in order
     */
    protected abstract void work(ContextoTrabajo trabajo, List<String> entidades);
}
