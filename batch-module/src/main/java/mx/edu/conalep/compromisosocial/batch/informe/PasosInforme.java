package mx.edu.conalep.compromisosocial.batch.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.ElaboracionEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.shared.informe.AperturaInforme;

/** The steps of a report, of a colecta or of a programa emergente, as the job at hand says. */
@Dependent
public class PasosInforme {

    /** A published version: its number and the hash of what it says. */
    public record Hecha(int version, String sha256) {}

    @Inject
    private ElaboracionInformeService colectas;

    @Inject
    private ElaboracionEmergenteService programas;

    AperturaInforme begin(ContextoTrabajo t) {
        String motivo = t.motivo().orElse(null);
        return isEmergente(t)
                ? programas.begin(t.objeto(), motivo, t.ejecucion())
                : colectas.begin(t.objeto(), motivo, t.ejecucion());
    }

    void snapshot(ContextoTrabajo t) {
        if (isEmergente(t)) {
            programas.snapshot(t.objeto(), t.ejecucion());
        } else {
            colectas.snapshot(t.objeto(), t.ejecucion());
        }
    }

    void addUp(ContextoTrabajo t) {
        if (isEmergente(t)) {
            programas.addUp(t.objeto(), t.ejecucion());
        } else {
            colectas.addUp(t.objeto(), t.ejecucion());
        }
    }

    Hecha publish(ContextoTrabajo t) {
        if (isEmergente(t)) {
            var version = programas.publish(t.objeto(), t.ejecucion());
            return new Hecha(version.version(), version.sha256());
        }
        var version = colectas.publish(t.objeto(), t.ejecucion());
        return new Hecha(version.version(), version.sha256());
    }

    private static boolean isEmergente(ContextoTrabajo t) {
        return t.trabajo() == Trabajo.INFORME_EMERGENTE;
    }
}
