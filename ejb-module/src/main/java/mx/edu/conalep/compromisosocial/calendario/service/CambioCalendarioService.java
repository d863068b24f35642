package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.CalendarioVersion;
import mx.edu.conalep.compromisosocial.calendario.domain.DiaInhabil;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo;
import mx.edu.conalep.compromisosocial.calendario.persistence.CalendarioRepository;
import mx.edu.conalep.compromisosocial.calendario.persistence.PeriodoRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Entering and withdrawing non-working days. Each change is a new version of the calendar and is shown with its
 * effect before it is applied. Programmed quarters follow the calendar; a quarter that has opened keeps the dates
 * that were communicated, with their calendar version, unless the DVS names it among those to move.
 */
@Gated
@Stateless
public class CambioCalendarioService {

    @Inject
    private CalendarioRepository calendarios;

    @Inject
    private PeriodoRepository periodos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    /**
     * What entering the days would move.
     *
     * @throws RuleViolationException when the data is incomplete or wrong
     */
    @Permit(roles = Rol.DVS, action = "calendario.previsualizar")
    public VistaPrevia preview(DatosInhabil datos) {
        check(datos);
        Calendario antes = calendarios.current();
        DiaInhabil dia = datos.toEntity(antes.version() + 1);
        return previa(dia, antes, antes.with(dia));
    }

    /**
     * What withdrawing the days would move.
     *
     * @throws NotFoundException when they are not in force
     */
    @Permit(roles = Rol.DVS, action = "calendario.previsualizar")
    public VistaPrevia previewWithdrawal(long id) {
        Calendario antes = calendarios.current();
        DiaInhabil dia = inForce(id, antes);
        return previa(dia, antes, antes.without(dia));
    }

    /**
     * Enters non-working days as a new version of the calendar.
     *
     * @param sobreVersion version on which the preview was computed
     * @param mover claves of open quarters whose communicated dates move with it
     * @return the number of the new version
     * @throws ConflictException when somebody changed the calendar since the preview
     * @throws RuleViolationException when the data is wrong, or a quarter's dates would be out of order
     */
    @Permit(roles = Rol.DVS, action = "calendario.agregarInhabil", write = true)
    public int enter(DatosInhabil datos, int sobreVersion, Set<String> mover) {
        check(datos);
        Calendario antes = lock(sobreVersion);
        DiaInhabil dia = datos.toEntity(antes.version() + 1);
        keepVersion(dia.getVersionAlta(), "+ " + tell(dia));
        calendarios.add(dia);
        return apply(antes.with(dia), mover);
    }

    /**
     * Withdraws non-working days as a new version of the calendar; the days stay readable in the versions before.
     *
     * @param id of the days
     * @param sobreVersion version on which the preview was computed
     * @param mover claves of open quarters whose communicated dates move with it
     * @return the number of the new version
     * @throws NotFoundException when they are not in force
     * @throws ConflictException when somebody changed the calendar since the preview
     */
    @Permit(roles = Rol.DVS, action = "calendario.retirarInhabil", write = true)
    public int withdraw(long id, int sobreVersion, Set<String> mover) {
        Calendario antes = lock(sobreVersion);
        DiaInhabil dia = inForce(id, antes);
        keepVersion(antes.version() + 1, "− " + tell(dia));
        dia.withdraw(antes.version() + 1);
        return apply(antes.without(dia), mover);
    }

    private int apply(Calendario despues, Set<String> mover) {
        List<String> movidos = new ArrayList<>();
        for (EfectoPlazo efecto : EfectoPlazo.onPeriodos(periodos.list(), despues)) {
            if (efecto.concepto() == EfectoPlazo.Concepto.INFORME
                    && (!efecto.comunicado() || mover.contains(efecto.periodo()))) {
                periodos.lock(efecto.periodo()).ifPresent(p -> p.recompute(despues));
                movidos.add(efecto.periodo() + ": " + efecto.antes() + " → " + efecto.despues());
            }
        }
        periodos.flush();
        Rastro.objeto("calendario v" + despues.version());
        movidos.forEach(Rastro::detalle);
        return despues.version();
    }

    private void check(DatosInhabil datos) {
        RuleViolationException.throwIfAny(datos.check());
        String entidad = datos.entidad();
        if (entidad != null
                && !entidad.isBlank()
                && planteles.entidades().stream().noneMatch(e -> e.clave().equals(entidad))) {
            throw new RuleViolationException(new RuleViolation("calendario.entidad.unknown", "entidad", entidad));
        }
    }

    private VistaPrevia previa(DiaInhabil dia, Calendario antes, Calendario despues) {
        return new VistaPrevia(
                antes.version(),
                EfectoPlazo.onPeriodos(periodos.list(), despues),
                EfectoPlazo.onSemana(dia, antes, despues));
    }

    private Calendario lock(int sobreVersion) {
        Calendario actual = calendarios.lockCurrent();
        if (actual.version() != sobreVersion) {
            throw new ConflictException("calendario.version.stale");
        }
        return actual;
    }

    private static DiaInhabil inForce(long id, Calendario calendario) {
        return calendario.inhabiles().stream()
                .filter(d -> d.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("calendario.inhabil.notFound"));
    }

    private void keepVersion(int numero, String motivo) {
        Rastro.detalle(motivo);
        String corto = motivo.length() > 200 ? motivo.substring(0, 199) + "…" : motivo;
        calendarios.add(new CalendarioVersion(numero, corto, ActorActual.get().usuario(), clock.instant()));
    }

    private static String tell(DiaInhabil d) {
        String donde = d.getEntidad() == null ? "nacional" : d.getEntidad();
        return d.getDesde() + "/" + d.getHasta() + " " + donde + ": " + d.getMotivo() + " (" + d.getFuente() + ")";
    }
}
