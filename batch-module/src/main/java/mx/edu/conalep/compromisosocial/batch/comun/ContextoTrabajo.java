package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The parameters of the job at hand, and the actor on whose behalf its artifacts act. Batch threads carry no principal:
 * the actor comes from the job's parameters and acts with the role of the system.
 */
@Dependent
public class ContextoTrabajo {

    @Inject
    private JobContext job;

    /** @return the job */
    public Trabajo trabajo() {
        return Trabajo.find(job.getJobName())
                .orElseThrow(() -> new IllegalStateException("Not in the catalogue: " + job.getJobName()));
    }

    /** @return id of the execution that the operator sees */
    public long ejecucion() {
        return Long.parseLong(required("ejecucion"));
    }

    /** @return the server that owns the execution */
    public String nodo() {
        return required("nodo");
    }

    /** @return the quarter */
    public Trimestre periodo() {
        return Trimestre.parse(required("periodo"));
    }

    /** @return what the job works on: the value of its first parameter */
    public String objeto() {
        return required(trabajo().objeto());
    }

    /** @return the reason given, when there is one */
    public Optional<String> motivo() {
        return optional("motivo");
    }

    /**
     * Does something on behalf of whoever started the job.
     *
     * @param obra what to do
     * @return its result
     * @throws Exception what it throws
     */
    public <T> T call(Callable<T> obra) throws Exception {
        String origen = "trabajo " + job.getJobName() + " #" + ejecucion();
        return ActorActual.callAs(
                new Actor(required("actor"), origen, Set.of(Rol.SISTEMA), Ambito.nacional(), origen), obra);
    }

    private String required(String nombre) {
        return optional(nombre)
                .orElseThrow(() -> new IllegalStateException(job.getJobName() + " was started without " + nombre));
    }

    private Optional<String> optional(String nombre) {
        Properties propiedades = job.getProperties();
        return Optional.ofNullable(propiedades.getProperty(nombre)).filter(v -> !v.isBlank());
    }
}
