package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.EsperaColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.EsperaColecta.Motivo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * What waits for the actor among the colectas of his scope, the most pressing first. Each list is one statement and one for its total;
 * {@code max} rows are told (0: none), the page's total tells all.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ColectaBandejaConsulta {
    /** Days ahead at which the close of a colecta comes in sight of a plantel that has not answered. */
    public static final int DIAS_CIERRE = 7;

    @Inject
    private EsperaColecta espera;

    @Inject
    private Colectas colectas;

    /** Those that the actor's unit has not acknowledged; a plantel's after its entidad (R12). */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL},
            action = "bandeja.colecta.acusar")
    public Page<ColectaPendiente> toAcknowledge(int max) {
        return page(ambito().plantel() == null ? Motivo.ACUSE_ENTIDAD : Motivo.ACUSE_PLANTEL, max);
    }

    /** Those with contributions that the actor's entidad validates; the total counts contributions. */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "bandeja.colecta.validar")
    public Page<ColectaPendiente> toValidate(int max) {
        return page(Motivo.VALIDACION, max);
    }

    /** Contributions that came back to the actor's plantel. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.colecta.corregir")
    public Page<ColectaPendiente> toCorrect(int max) {
        return page(Motivo.CORRECCION, max);
    }

    /** Those that close within {@value #DIAS_CIERRE} days and to which the actor's plantel has not answered (R14). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "bandeja.colecta.responder")
    public Page<ColectaPendiente> toAnswer(int max) {
        return page(Motivo.RESPUESTA, max);
    }

    /** Those that were sent down and may begin. */
    @Permit(roles = Rol.DVS, action = "bandeja.colecta.iniciar")
    public Page<ColectaPendiente> toStart(int max) {
        return page(Motivo.INICIO, max);
    }

    /** Those that run and whose last day is over everywhere in the country. */
    @Permit(roles = Rol.DVS, action = "bandeja.colecta.cerrar")
    public Page<ColectaPendiente> toClose(int max) {
        return page(Motivo.CIERRE, max);
    }

    /** Closed ones of which something that counts was not delivered yet. */
    @Permit(roles = Rol.DVS, action = "bandeja.colecta.entregar")
    public Page<ColectaPendiente> toDeliver(int max) {
        return page(Motivo.ENTREGA, max);
    }

    /** Closed ones whose report was not made yet: the DVS answers for it, the operator runs its job (R14). */
    @Permit(
            roles = {Rol.DVS, Rol.OPERADOR},
            action = "bandeja.colecta.informar")
    public Page<ColectaPendiente> toReport(int max) {
        return page(Motivo.INFORME, max);
    }

    /** How many wait for the actor's own act, for the bell. */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.DVS, Rol.OPERADOR},
            action = "bandeja.colecta.contar")
    public long count() {
        Map<Motivo, List<?>> motivos = new EnumMap<>(Motivo.class);
        for (Motivo motivo : motivos(ActorActual.get())) {
            motivos.put(motivo, values(motivo));
        }
        return espera.count(motivos, waiting());
    }

    private static Set<Motivo> motivos(Actor actor) {
        return switch (actor.ambito().nivel()) {
            case ENTIDAD -> EnumSet.of(Motivo.ACUSE_ENTIDAD, Motivo.VALIDACION);
            case PLANTEL ->
                actor.is(Rol.VINCULACION_PLANTEL)
                        ? EnumSet.of(Motivo.ACUSE_PLANTEL, Motivo.CORRECCION, Motivo.RESPUESTA)
                        : EnumSet.of(Motivo.RESPUESTA);
            case NACIONAL -> EnumSet.of(Motivo.INICIO, Motivo.CIERRE, Motivo.ENTREGA, Motivo.INFORME);
            case SISTEMA -> EnumSet.of(Motivo.INFORME);
        };
    }

    private List<?> values(Motivo motivo) {
        Ambito a = ambito();
        return switch (motivo) {
            case ACUSE_ENTIDAD, VALIDACION -> List.of(a.entidad());
            case ACUSE_PLANTEL -> List.of(a.plantel(), a.entidad());
            case CORRECCION -> List.of(a.plantel());
            case RESPUESTA -> List.of(a.plantel(), a.plantel(), colectas.today().plusDays(DIAS_CIERRE));
            case INICIO -> List.of(colectas.today());
            case CIERRE -> List.of(colectas.todayInTheWest());
            case ENTREGA, INFORME -> List.of();
        };
    }

    private Page<ColectaPendiente> page(Motivo motivo, int max) {
        AmbitoColecta ambito = waiting();
        List<?> values = values(motivo);
        long total = espera.count(motivo, ambito, values);
        List<ColectaPendiente> items = max == 0 || total == 0
                ? List.of()
                : espera.rows(motivo, ambito, values, max).stream()
                        .map(ColectaBandejaConsulta::row)
                        .toList();
        return new Page<>(items, 0, max, total);
    }

    /** The operator, who reads no colecta, is told of the jobs that wait for all of them. */
    private static AmbitoColecta waiting() {
        Actor actor = ActorActual.get();
        return actor.is(Rol.OPERADOR) ? AmbitoColecta.all() : AmbitoColecta.of(actor);
    }

    private static Ambito ambito() {
        return ActorActual.get().ambito();
    }

    private static ColectaPendiente row(Object[] r) {
        return new ColectaPendiente(r[0].toString(), (String) r[1], DiaSql.of(r[2]), ((Number) r[3]).intValue());
    }
}
