package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.EsperaConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.EsperaConvenio.Cuenta;
import mx.edu.conalep.compromisosocial.convenio.persistence.EsperaConvenio.Motivo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * What waits for the actor among the convenios of his unit, the most pressing first. Each list is one statement and one for its
 * total; {@code max} rows are told (0: none), the page's total tells all.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConvenioBandejaConsulta {
    /** Days ahead at which the end of a convenio comes in sight. */
    public static final int DIAS_FIN = 60;

    @Inject
    private EsperaConvenio espera;

    @Inject
    private Convenios convenios;

    /** Drafts and observed ones of the actor's unit (R21.1, R21.2). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "bandeja.convenio.redactar")
    public Page<ConvenioPendiente> toFinish(int max) {
        return page(Motivo.REDACCION, own(), List.of(), max);
    }

    /** Those that the actor's legal area reviews, and those of an area that he covers today (R21.1). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "bandeja.convenio.revisar")
    public Page<ConvenioPendiente> toReview(int max) {
        return page(Motivo.REVISION, convenios.reviewing(), List.of(), max);
    }

    /** Those of the actor's unit that wait for their signatures, or to be written anew, until their last day (R19, R21.2). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "bandeja.convenio.suscribir")
    public Page<ConvenioPendiente> toSign(int max) {
        return page(Motivo.SUSCRIPCION, own(), List.of(today()), max);
    }

    /** Signed ones that wait for their folio (R21.3). */
    @Permit(roles = Rol.DVS, action = "bandeja.convenio.registrar")
    public Page<ConvenioPendiente> toRegister(int max) {
        return page(Motivo.REGISTRO, AmbitoConvenio.all(), List.of(), max);
    }

    /** Those whose public version somebody else has marked and the actor may approve (R21.4). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "bandeja.convenio.publicar")
    public Page<ConvenioPendiente> toPublish(int max) {
        Actor actor = ActorActual.get();
        return page(Motivo.PUBLICACION, convenios.publishing(), List.of(actor.usuario()), max);
    }

    /** Those of the actor's legal area whose public version was returned (R21.4). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "bandeja.convenio.testar")
    public Page<ConvenioPendiente> toMark(int max) {
        return page(Motivo.TESTADO, AmbitoConvenio.reviewing(ActorActual.get()), List.of(), max);
    }

    /** Registered ones of the actor's legal area that are not over and of which nobody has proposed a public version (R21.4). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "bandeja.convenio.proponer")
    public Page<ConvenioPendiente> toProtect(int max) {
        return page(Motivo.SIN_PUBLICA, AmbitoConvenio.reviewing(ActorActual.get()), List.of(today()), max);
    }

    /** Registered ones that end within {@value #DIAS_FIN} days: those of the actor's unit, all of them for the DVS (R19). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "bandeja.convenio.fin")
    public Page<ConvenioPendiente> ending(int max) {
        AmbitoConvenio ambito = ActorActual.get().is(Rol.DVS) ? AmbitoConvenio.all() : own();
        LocalDate hoy = today();
        return page(Motivo.FIN, ambito, List.of(hoy, hoy.plusDays(DIAS_FIN)), max);
    }

    /** Commitments of the actor's unit that should have been fulfilled by now (R8.4). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "bandeja.convenio.compromisos")
    public Page<ConvenioPendiente> overdue(int max) {
        return page(Motivo.COMPROMISO, own(), List.of(today()), max);
    }

    /** How many of all these wait for the actor, for the bell; one statement. */
    @Permit(
            roles = {
                Rol.VINCULACION_PLANTEL,
                Rol.VINCULACION_ENTIDAD,
                Rol.DVS,
                Rol.JURIDICO_ENTIDAD,
                Rol.JURIDICO_NACIONAL
            },
            action = "bandeja.convenio.contar")
    public long count() {
        Actor actor = ActorActual.get();
        boolean dvs = actor.is(Rol.DVS);
        List<Cuenta> cuentas = new ArrayList<>();
        if (actor.isAny(List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS))) {
            LocalDate hoy = today();
            cuentas.add(new Cuenta(Motivo.UNIDAD, own(), List.of(hoy)));
            cuentas.add(new Cuenta(Motivo.COMPROMISO, own(), List.of(hoy)));
            cuentas.add(
                    new Cuenta(Motivo.FIN, dvs ? AmbitoConvenio.all() : own(), List.of(hoy, hoy.plusDays(DIAS_FIN))));
        }
        if (actor.isAny(List.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL))) {
            cuentas.add(new Cuenta(Motivo.REVISION, convenios.reviewing(), List.of()));
            cuentas.add(new Cuenta(Motivo.TESTADO, AmbitoConvenio.reviewing(actor), List.of()));
            cuentas.add(new Cuenta(Motivo.SIN_PUBLICA, AmbitoConvenio.reviewing(actor), List.of(today())));
        }
        if (dvs) {
            cuentas.add(new Cuenta(Motivo.REGISTRO, AmbitoConvenio.all(), List.of()));
        }
        if (dvs || actor.isAny(List.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL))) {
            cuentas.add(new Cuenta(Motivo.PUBLICACION, convenios.publishing(), List.of(actor.usuario())));
        }
        return espera.count(cuentas);
    }

    private Page<ConvenioPendiente> page(Motivo motivo, AmbitoConvenio ambito, List<?> days, int max) {
        long total = espera.count(motivo, ambito, days);
        List<ConvenioPendiente> items = max == 0 || total == 0
                ? List.of()
                : espera.rows(motivo, ambito, days, max).stream()
                        .map(ConvenioBandejaConsulta::row)
                        .toList();
        return new Page<>(items, 0, max, total);
    }

    private LocalDate today() {
        return convenios.today(ActorActual.get().ambito().entidad());
    }

    private static AmbitoConvenio own() {
        return AmbitoConvenio.writing(ActorActual.get());
    }

    private static ConvenioPendiente row(Object[] r) {
        return new ConvenioPendiente(
                (String) r[0],
                EstadoConvenio.valueOf((String) r[1]),
                (String) r[2],
                DiaSql.of(r[3]),
                ((Number) r[4]).intValue(),
                Alcance.valueOf((String) r[5]),
                ((Number) r[6]).intValue() > 0);
    }
}
