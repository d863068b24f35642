package mx.edu.conalep.compromisosocial.batch.recordatorio;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import mx.edu.conalep.compromisosocial.batch.comun.AvancePaso;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnvioService;
import mx.edu.conalep.compromisosocial.recordatorio.service.Interrumpidas;

/** Reads the mails that wait. It needs no checkpoint: what left no longer waits. */
@Dependent
@Named("cartasReader")
public class CartasReader extends AbstractItemReader {

    private static final int PAGINA = 100;

    private final Deque<Carta> pagina = new ArrayDeque<>();

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private EnvioService envios;

    @Inject
    private AvanceService avances;

    private String ultimo = "";

    @Override
    public void open(Serializable checkpoint) throws Exception {
        pagina.clear();
        ultimo = "";
        contexto.call(() -> {
            Interrumpidas i = envios.settle();
            if (i.isAlguna()) {
                avances.tell(
                        contexto.ejecucion(),
                        Nivel.AVISO,
                        "recordatorio.mensaje.interrumpidos",
                        i.salidas(),
                        i.porEnviar(),
                        i.inciertas());
            }
            if (!envios.hasServer()) {
                avances.tell(contexto.ejecucion(), Nivel.INFO, "recordatorio.mensaje.carpeta");
            }
            paso.setTransientUserData(new AvancePaso(envios.count().porEnviar(), 0));
            return null;
        });
    }

    @Override
    public Object readItem() throws Exception {
        if (pagina.isEmpty()) {
            pagina.addAll(contexto.call(() -> envios.waiting(ultimo, PAGINA)));
        }
        Carta carta = pagina.poll();
        if (carta != null) {
            ultimo = carta.usuario();
            ((AvancePaso) paso.getTransientUserData()).advance();
        }
        return carta;
    }
}
