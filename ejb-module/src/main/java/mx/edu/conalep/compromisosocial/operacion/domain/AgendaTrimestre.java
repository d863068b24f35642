package mx.edu.conalep.compromisosocial.operacion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * Which job a quarter's calendar asks for next, and from when (R22, R23, R24). Capture closes by itself once its last
 * day has ended in every plantel's zone, so that nobody loses an hour; validation once its last day has ended in Mexico
 * City; consolidation follows on the next day.
 *
 * @param periodo          clave of the quarter
 * @param etapa            where the quarter stands
 * @param cierreCaptura    last day of capture
 * @param cierreValidacion last day of validation
 */
public record AgendaTrimestre(String periodo, Etapa etapa, LocalDate cierreCaptura, LocalDate cierreValidacion) {

    /** Zone of the national deadlines. */
    public static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    /** Where a quarter stands, as far as jobs are concerned. */
    public enum Etapa {
        /** Planteles capture. */
        CAPTURA,
        /** Entidades validate. */
        VALIDACION,
        /** Closed by a job of this system, not yet consolidated. */
        POR_CONSOLIDAR,
        /** Not open yet, brought in as history, or already consolidated: nothing happens by itself. */
        NINGUNA
    }

    /**
     * The next job.
     *
     * @param zonas zones of the planteles
     * @return the job with its date and the instant from which it is due, or empty when none is to come
     */
    public Optional<Disparo> next(Collection<ZoneId> zonas) {
        return switch (etapa) {
            case CAPTURA -> Optional.of(of(Trabajo.CIERRE_CAPTURA, zonas));
            case VALIDACION -> Optional.of(of(Trabajo.CIERRE_VALIDACION, zonas));
            case POR_CONSOLIDAR -> Optional.of(of(Trabajo.CONSOLIDACION_TRIMESTRAL, zonas));
            case NINGUNA -> Optional.empty();
        };
    }

    /**
     * When the calendar asks for a job, wherever the quarter stands.
     *
     * @param trabajo a job on quarters
     * @param zonas   zones of the planteles
     * @throws IllegalArgumentException when the job works on no quarter
     */
    public Disparo of(Trabajo trabajo, Collection<ZoneId> zonas) {
        Instant finValidacion = endOf(cierreValidacion, NACIONAL);
        return switch (trabajo) {
            case CIERRE_CAPTURA -> new Disparo(trabajo, periodo, cierreCaptura, latestEnd(cierreCaptura, zonas));
            case CIERRE_VALIDACION -> new Disparo(trabajo, periodo, cierreValidacion, finValidacion);
            case CONSOLIDACION_TRIMESTRAL -> new Disparo(trabajo, periodo, cierreValidacion.plusDays(1), finValidacion);
            default -> throw new IllegalArgumentException(trabajo + " works on no quarter");
        };
    }

    private static Instant latestEnd(LocalDate dia, Collection<ZoneId> zonas) {
        return zonas.stream().map(z -> endOf(dia, z)).reduce(endOf(dia, NACIONAL), (a, b) -> a.isAfter(b) ? a : b);
    }

    private static Instant endOf(LocalDate dia, ZoneId zona) {
        return dia.plusDays(1).atStartOfDay(zona).toInstant();
    }
}
