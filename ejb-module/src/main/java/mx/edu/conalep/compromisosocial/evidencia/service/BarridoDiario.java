package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Sweeps the evidence store every night; two nodes doing so at once do no harm. */
@Singleton
public class BarridoDiario {

    @Inject
    private BarridoEvidencia barrido;

    /** The nightly run, 03:30 of the server's clock. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    void run() {
        ActorActual.runAs(Actor.sistema("Barrido diario de evidencias"), () -> barrido.sweep(BarridoEvidencia.GRACIA));
    }
}
