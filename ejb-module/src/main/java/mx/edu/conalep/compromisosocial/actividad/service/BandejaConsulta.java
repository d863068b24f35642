package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.persistence.BandejaRepository;
import mx.edu.conalep.compromisosocial.actividad.persistence.BandejaRepository.Espera;
import mx.edu.conalep.compromisosocial.calendario.service.DiaEnCurso;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * What waits for the actor among the activities of his scope, by deadline: one query a list, one for its total. Each stands
 * for itself, so they need no transaction. What was left out of a quarter whose window is closed for the act waits for nobody,
 * until a reopening makes it a task again.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BandejaConsulta {

    @Inject
    private BandejaRepository repository;

    @Inject
    private DiaEnCurso dia;

    /**
     * Drafts and returned activities (R22, R23).
     *
     * @param max rows to tell; the page's total tells all
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.capturar")
    public Page<Pendiente> toSubmit(int max) {
        return page(Espera.ENVIO, max);
    }

    /** "Otros servicios" that wait for the titular's authorisation (R10.9). */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "bandeja.autorizar")
    public Page<Pendiente> toAuthorise(int max) {
        return page(Espera.AUTORIZACION, max);
    }

    /** Submitted activities that wait for the entidad (R23). */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "bandeja.validar")
    public Page<Pendiente> toValidate(int max) {
        return page(Espera.VALIDACION, max);
    }

    private Page<Pendiente> page(Espera espera, int max) {
        Ambito ambito = ActorActual.get().ambito();
        LocalDate hoy = dia.of(ambito);
        List<Pendiente> rows = max == 0
                ? List.of()
                : repository.rows(espera, ambito, hoy, max).stream()
                        .map(BandejaConsulta::pendiente)
                        .toList();
        return new Page<>(rows, 0, max, repository.count(espera, ambito, hoy));
    }

    private static Pendiente pendiente(Object[] r) {
        return new Pendiente(
                (String) r[0],
                (String) r[1],
                r[2] == null ? null : Servicio.valueOf((String) r[2]),
                (String) r[3],
                (String) r[4],
                DiaSql.of(r[5]),
                DiaSql.of(r[6]),
                EstadoActividad.valueOf((String) r[7]));
    }
}
