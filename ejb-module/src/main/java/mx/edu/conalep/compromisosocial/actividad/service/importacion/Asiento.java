package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.AreaInfluencia;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadLoteDao;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadLoteDao.Renglon;
import mx.edu.conalep.compromisosocial.actividad.service.Altas;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.Revision.Aceptada;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.Lugar;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Regla;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Writes the good rows of an import: folios without gaps per plantel and year, distance, deadline, first line. */
@Dependent
class Asiento {
    @Inject
    private ActividadLoteDao lotes;

    @Inject
    private Altas altas;

    @Inject
    private CalendarioService calendarios;

    @Inject
    private Ajustes ajustes;

    @Inject
    private Clock clock;

    /**
     * Keeps the rows.
     *
     * @param historia as validated history, without deadline, folios of the activity's own year; else as drafts
     * @return the folios in the order of the rows
     */
    List<String> write(List<Aceptada> filas, boolean historia) {
        Instant ahora = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String usuario = ActorActual.get().usuario();
        List<String> numerados = number(filas, historia, ahora);
        Calendario calendario = calendarios.current();
        long radio = ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M);
        Map<String, Plazo> plazos = new HashMap<>();
        List<Renglon> renglones = new ArrayList<>(filas.size());
        for (int i = 0; i < filas.size(); i++) {
            Aceptada fila = filas.get(i);
            LocalDate fin = fila.datos().getFechaFin();
            Plazo plazo = historia || fin == null
                    ? null
                    : plazos.computeIfAbsent(
                            fin + fila.plantel().clave(), k -> Regla.R22.plazo(fin, 0, calendario, lugar(fila)));
            renglones.add(
                    new Renglon(fila.datos(), values(numerados.get(i), fila, plazo, radio, historia, usuario, ahora)));
        }
        EstadoActividad estado = historia ? EstadoActividad.VALIDADA : EstadoActividad.BORRADOR;
        String codigo = historia ? "actividad.transicion.historico" : "actividad.transicion.importacion";
        lotes.insert(renglones, estado.name(), codigo, usuario, InstantConverter.utc(ahora));
        return numerados;
    }

    private List<String> number(List<Aceptada> filas, boolean historia, Instant ahora) {
        Map<String, List<Integer>> byCounter = new TreeMap<>();
        for (int i = 0; i < filas.size(); i++) {
            Aceptada fila = filas.get(i);
            int anio = historia
                    ? fila.datos().getFechaFin().getYear()
                    : ahora.atZone(fila.plantel().zona()).getYear();
            byCounter
                    .computeIfAbsent(fila.plantel().clave() + " " + anio, k -> new ArrayList<>())
                    .add(i);
        }
        String[] result = new String[filas.size()];
        byCounter.forEach((counter, rows) -> {
            String[] parts = counter.split(" ");
            int anio = Integer.parseInt(parts[1]);
            int first = altas.take(parts[0], anio, rows.size());
            for (int n = 0; n < rows.size(); n++) {
                result[rows.get(n)] = Altas.folio(parts[0], anio, first + n);
            }
        });
        return Arrays.asList(result);
    }

    /** In the order of {@link ActividadLoteDao#columns()}. */
    private static List<Object> values(
            String folio, Aceptada fila, Plazo plazo, long radio, boolean historia, String usuario, Instant ahora) {
        LocalDate fin = fila.datos().getFechaFin();
        AreaInfluencia area = AreaInfluencia.measure(
                fila.plantel().latitud(),
                fila.plantel().longitud(),
                fila.datos().getLugar(),
                radio);
        EstadoActividad estado = historia ? EstadoActividad.VALIDADA : EstadoActividad.BORRADOR;
        return Arrays.asList(
                folio,
                fila.plantel().entidad(),
                fin == null ? null : Trimestre.of(fin).clave(),
                estado.name(),
                historia,
                area.getDistanciaM(),
                area.getFuera(),
                plazo == null ? null : plazo.vence(),
                plazo == null ? null : InstantConverter.utc(plazo.venceInstante()),
                plazo == null ? null : plazo.calendarioVersion(),
                usuario,
                InstantConverter.utc(ahora),
                InstantConverter.utc(ahora),
                historia ? usuario : null,
                historia ? InstantConverter.utc(ahora) : null);
    }

    private static Lugar lugar(Aceptada fila) {
        return new Lugar(fila.plantel().entidad(), fila.plantel().zona());
    }

    /** The quarters of the rows. */
    static List<Trimestre> quarters(List<Aceptada> filas) {
        return filas.stream()
                .map(f -> Trimestre.of(f.datos().getFechaFin()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
