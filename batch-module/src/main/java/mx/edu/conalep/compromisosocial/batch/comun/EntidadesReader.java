package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;

/** Reads the claves of the entidades in order; its checkpoint is how many were read. */
@Dependent
@Named("entidadesReader")
public class EntidadesReader extends AbstractItemReader {

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private AvanceService avances;

    private List<String> claves;
    private AvancePaso avance;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        claves = contexto.call(() -> avances.hasNothingToDo(contexto.ejecucion()) ? List.of() : keys());
        avance = new AvancePaso(claves.size(), checkpoint == null ? 0 : (Integer) checkpoint);
        paso.setTransientUserData(avance);
    }

    @Override
    public Object readItem() {
        if (avance.hechos() >= claves.size()) {
            return null;
        }
        String clave = claves.get(avance.hechos());
        avance.advance();
        return clave;
    }

    @Override
    public Serializable checkpointInfo() {
        return avance.hechos();
    }

    private List<String> keys() {
        return planteles.entidades().stream().map(EntidadVista::clave).sorted().toList();
    }
}
