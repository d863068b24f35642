package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.DiaEnCurso;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.evidencia.domain.Riesgo;
import mx.edu.conalep.compromisosocial.evidencia.persistence.CharolaRepository;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** The validation tray of an entidad (R23): what waits, in three orders, with what deserves a closer look. */
@Gated
@Stateless
public class CharolaConsulta {

    private static final int FIRST_RISK = 11;

    /** Whole quarters, beside the one of today, that say what a plantel usually reports: every season once. */
    private static final int QUARTERS_COMPARED = 4;

    @Inject
    private CharolaRepository repository;

    @Inject
    private PeriodoService periodos;

    @Inject
    private Ajustes ajustes;

    @Inject
    private DiaEnCurso dia;

    @Inject
    private Clock clock;

    /**
     * The activities of the scope that wait for validation, {@value CharolaRepository#MAX} at most, but for what was left out of a quarter
     * whose validation is closed. High figures are judged by
     * what the plantel had validated in the last four whole quarters and the one of today.
     *
     * @param orden which come first
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "validacion.listar")
    public List<CharolaRenglon> list(OrdenCharola orden) {
        Ambito ambito = ActorActual.get().ambito();
        Map<String, Ventana> ventanas = new HashMap<>();
        long radio = ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M);
        return repository.pending(ambito, radio, firstCompared(), dia.of(ambito)).stream()
                .map(row -> row(row, ventanas, ambito))
                .sorted(orden.comparator())
                .toList();
    }

    /**
     * What is odd about the files of an activity.
     *
     * @param folio of the activity, within the scope
     * @return by id of the file; FOTO_LEJANA, FOTO_FECHA and REPETIDA only
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "validacion.alertas")
    public Map<Long, Set<Riesgo>> fileRisks(String folio) {
        Map<Long, Set<Riesgo>> risks = new HashMap<>();
        for (Object[] row :
                repository.files(folio, ActorActual.get().ambito(), ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M))) {
            Set<Riesgo> found = EnumSet.noneOf(Riesgo.class);
            addIf(found, row[1], Riesgo.FOTO_LEJANA);
            addIf(found, row[2], Riesgo.FOTO_FECHA);
            addIf(found, row[3], Riesgo.REPETIDA);
            risks.put(((Number) row[0]).longValue(), found);
        }
        return risks;
    }

    private Trimestre firstCompared() {
        Trimestre first = Trimestre.of(LocalDate.now(clock.withZone(Plazo.NACIONAL)));
        for (int i = 0; i < QUARTERS_COMPARED; i++) {
            first = first.previous();
        }
        return first;
    }

    private CharolaRenglon row(Object[] r, Map<String, Ventana> ventanas, Ambito ambito) {
        Set<Riesgo> risks = EnumSet.noneOf(Riesgo.class);
        for (Riesgo riesgo : Riesgo.values()) {
            addIf(risks, r[FIRST_RISK + riesgo.ordinal()], riesgo);
        }
        String periodo = (String) r[4];
        return new CharolaRenglon(
                (String) r[0],
                ((Number) r[1]).intValue(),
                (String) r[2],
                (String) r[3],
                periodo,
                LocalDate.parse((String) r[5]),
                LocalDate.parse((String) r[6]),
                (String) r[7],
                ((Number) r[8]).longValue(),
                r[9] == null ? null : Instant.parse((String) r[9]),
                ((Number) r[10]).intValue(),
                deadline(periodo, (String) r[2], ventanas, ambito),
                risks);
    }

    /** The last day to validate: the entidad's, or where that is over, the one of the reopening for the plantel alone. */
    private LocalDate deadline(String periodo, String plantel, Map<String, Ventana> ventanas, Ambito ambito) {
        Trimestre trimestre = Trimestre.parse(periodo);
        Ventana suya = ventanas.computeIfAbsent(periodo, p -> periodos.ventanaValidacion(trimestre, ambito.entidad()));
        return suya.abierta()
                ? suya.hasta()
                : ventanas.computeIfAbsent(
                                periodo + plantel, p -> periodos.ventanaValidacionPlantel(trimestre, plantel))
                        .hasta();
    }

    private static void addIf(Set<Riesgo> risks, Object column, Riesgo riesgo) {
        if (CharolaRepository.isTrue(column)) {
            risks.add(riesgo);
        }
    }
}
