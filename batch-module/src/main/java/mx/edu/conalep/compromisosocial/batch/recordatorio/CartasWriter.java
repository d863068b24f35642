package mx.edu.conalep.compromisosocial.batch.recordatorio;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.batch.comun.AvancePaso;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnvioService;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.CorreoInalcanzableException;

/**
 * Sends a chunk of mails over one line and publishes the progress. When another server has taken the execution over, publishing fails;
 * what left is noted already. When the mail server does not answer, the chunk is tried again, as the job's definition says.
 */
@Dependent
@Named("cartasWriter")
public class CartasWriter extends AbstractItemWriter {

    /** Until a mail server that did not answer is asked again. */
    private static final Duration PAUSA = Duration.ofSeconds(2);

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private EnvioService envios;

    @Inject
    private AvanceService avances;

    @Override
    public void writeItems(List<Object> cartas) throws Exception {
        contexto.call(() -> {
            send(cartas.stream().map(Carta.class::cast).toList());
            AvancePaso avance = (AvancePaso) paso.getTransientUserData();
            int cien = contexto.trabajo().paso(paso.getStepName()).avance(avance.hechos(), avance.total());
            avances.advance(contexto.ejecucion(), contexto.nodo(), cien);
            return null;
        });
    }

    private void send(List<Carta> cartas) {
        long id = contexto.ejecucion();
        try {
            envios.send(cartas).forEach(r -> avances.tell(id, Nivel.AVISO, "recordatorio.mensaje.noEntregado", r));
        } catch (CorreoInalcanzableException silent) {
            avances.tell(id, Nivel.AVISO, "recordatorio.mensaje.reintento");
            LockSupport.parkNanos(PAUSA.toNanos());
            throw silent;
        }
    }
}
