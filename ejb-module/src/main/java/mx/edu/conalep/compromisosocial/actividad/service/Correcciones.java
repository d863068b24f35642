package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Rectificacion;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.actividad.service.formato.DatosLeidos;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Checks and applies the corrected data of a consolidated activity. */
@Dependent
class Correcciones {
    @Inject
    private ActividadRepository repository;

    @Inject
    private Captura captura;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Remision remision;

    /** Refuses malformed data, a last day outside the quarter that was consolidated, and "Otros servicios" that nobody authorised (R10.9). */
    Captura.Lista check(Actividad actividad, DatosActividad corregidos) {
        Captura.Lista lista = captura.check(DatosLeidos.of(corregidos), actividad);
        boolean sameQuarter = corregidos.getFechaFin() != null
                && Trimestre.of(corregidos.getFechaFin()).clave().equals(actividad.getPeriodo());
        if (!sameQuarter) {
            throw new RuleViolationException(
                    new RuleViolation("actividad.rectificacion.otherQuarter", "fecha_fin", actividad.getPeriodo()));
        }
        Rectificacion.refusal(actividad, corregidos).ifPresent(refused -> {
            throw new RuleViolationException(refused);
        });
        return lista;
    }

    /** Applies them, with a snapshot of what the activity says from now on. */
    void apply(Actividad actividad, DatosActividad corregidos, String motivo, Acto acto) {
        Captura.Lista lista = check(actividad, corregidos);
        repository.add(actividad.rectify(corregidos, lista.area(), motivo, acto));
        remision.write(actividad, expedientes.of(actividad), acto);
    }
}
