package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.service.RetencionService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Sweeps every night what is kept for a time only; two nodes doing so at once do no harm. */
@Singleton
public class BarridoDiario {

    @Inject
    private BarridoEvidencia barrido;

    @Inject
    private RetencionService retencion;

    /** Keys of repeated calls, 03:20 of the server's clock. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    void forgetKeys() {
        ActorActual.runAs(Actor.sistema("Retención de claves"), retencion::purgeKeys);
    }

    /** The evidence store, 03:30 of the server's clock. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    void run() {
        ActorActual.runAs(Actor.sistema("Barrido diario de evidencias"), () -> barrido.sweep(BarridoEvidencia.GRACIA));
    }
}
