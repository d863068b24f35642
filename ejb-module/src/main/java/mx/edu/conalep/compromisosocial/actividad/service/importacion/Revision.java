package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.Amparos;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.ReglasCaptura;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadLoteDao;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.LectorFilas.Leida;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Examines a whole file: header, cells, rules of every row, planteles in scope, references not repeated. */
@Dependent
class Revision {
    @Inject
    private PlantelConsulta planteles;

    @Inject
    private ActividadLoteDao lotes;

    @Inject
    private Amparos amparos;

    @Inject
    private Clock clock;

    /**
     * A row that may be kept.
     *
     * @param plantel its plantel
     */
    record Aceptada(DatosActividad datos, PlantelVista plantel) {}

    /**
     * What was found.
     *
     * @param aceptadas good rows in order
     * @param rechazadas how many rows have errors
     * @param errores in the order of the rows
     */
    record Dictamen(List<Aceptada> aceptadas, int rechazadas, List<ErrorFila> errores) {}

    /**
     * Examines a file.
     *
     * @param more rules beside those of every draft, from the data and today in the plantel
     */
    Dictamen examine(byte[] archivo, BiFunction<DatosActividad, LocalDate, Stream<RuleViolation>> more) {
        Tabla tabla;
        LectorFilas lector;
        try {
            tabla = LectorTabla.read(archivo);
        } catch (RuleViolationException refused) {
            return whole(refused, 0, 0);
        }
        try {
            lector = new LectorFilas(tabla.encabezado());
        } catch (RuleViolationException refused) {
            return whole(refused, 1, tabla.filas().size());
        }
        List<Leida> leidas = tabla.filas().stream().map(lector::read).toList();
        Map<String, PlantelVista> suyos =
                planteles.list().stream().collect(Collectors.toMap(PlantelVista::clave, Function.identity()));
        Map<String, Set<String>> taken = takenReferences(leidas, suyos);
        Amparos.Juez juez = amparos.judge(leidas.stream().map(Leida::datos).toList());
        return examine(lector, leidas, suyos, taken, juez, more);
    }

    private static Dictamen whole(RuleViolationException refused, int fila, int rechazadas) {
        List<ErrorFila> errores = refused.violations().stream()
                .map(v -> ErrorFila.of(fila, v, null))
                .toList();
        return new Dictamen(List.of(), rechazadas, errores);
    }

    private Dictamen examine(
            LectorFilas lector,
            List<Leida> leidas,
            Map<String, PlantelVista> suyos,
            Map<String, Set<String>> taken,
            Amparos.Juez juez,
            BiFunction<DatosActividad, LocalDate, Stream<RuleViolation>> more) {
        List<Aceptada> aceptadas = new ArrayList<>();
        List<ErrorFila> errores = new ArrayList<>();
        Map<String, LocalDate> hoy = new HashMap<>();
        Referencias referencias = new Referencias(taken);
        for (Leida leida : leidas) {
            DatosActividad datos = leida.datos();
            PlantelVista plantel = datos.getPlantel() == null ? null : suyos.get(datos.getPlantel());
            List<RuleViolation> broken = new ArrayList<>();
            if (plantel == null) {
                broken.add(unknown(datos.getPlantel()));
            } else {
                LocalDate today =
                        hoy.computeIfAbsent(plantel.zona().getId(), z -> LocalDate.now(clock.withZone(plantel.zona())));
                broken.addAll(ReglasCaptura.check(datos, today));
                more.apply(datos, today).forEach(broken::add);
                juez.refusal(datos, plantel.clave(), plantel.entidad()).ifPresent(broken::add);
                referencias
                        .refusal(
                                plantel.clave(),
                                datos.getReferencia(),
                                leida.fila().numero())
                        .ifPresent(broken::add);
            }
            List<ErrorFila> suyas = new ArrayList<>(leida.errores());
            Set<String> unread = suyas.stream().map(ErrorFila::columna).collect(Collectors.toSet());
            broken.stream()
                    .filter(v -> !unread.contains(v.field()))
                    .map(v -> ErrorFila.of(leida.fila().numero(), v, lector.valor(leida.fila(), v.field())))
                    .forEach(suyas::add);
            if (suyas.isEmpty()) {
                aceptadas.add(new Aceptada(datos, plantel));
            }
            errores.addAll(suyas);
        }
        return new Dictamen(aceptadas, leidas.size() - aceptadas.size(), errores);
    }

    private static RuleViolation unknown(String plantel) {
        return plantel == null
                ? new RuleViolation("actividad.plantel.required", "plantel")
                : new RuleViolation("actividad.plantel.unknown", "plantel", plantel);
    }

    /** The references already in use, by plantel. */
    private Map<String, Set<String>> takenReferences(List<Leida> leidas, Map<String, PlantelVista> suyos) {
        Map<String, List<String>> asked = leidas.stream()
                .map(Leida::datos)
                .filter(d -> d.getReferencia() != null && suyos.containsKey(d.getPlantel()))
                .collect(Collectors.groupingBy(
                        DatosActividad::getPlantel,
                        Collectors.mapping(DatosActividad::getReferencia, Collectors.toList())));
        Map<String, Set<String>> taken = new HashMap<>();
        asked.forEach((plantel, referencias) ->
                taken.put(plantel, new HashSet<>(lotes.takenReferences(plantel, referencias))));
        return taken;
    }
}
