package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;

/**
 * Which activities a list shows; null or empty means any. The actor's scope always applies as well.
 *
 * @param plantel key of a plantel
 * @param entidad key of an entidad
 * @param periodo quarter, {@code 2026-T1}
 * @param estados states
 * @param servicio service
 * @param desde first last-day, local date
 * @param hasta last last-day, local date
 * @param texto part of the folio, the reference, the venue or the description
 * @param extemporanea whether it was registered late
 * @param fueraArea whether it lies outside the área de influencia
 * @param folios these ones only
 * @param convenio folio of the convenio from which they derive
 * @param amparadas those that derive from a convenio of some kind
 */
public record FiltroActividad(
        String plantel,
        String entidad,
        String periodo,
        List<EstadoActividad> estados,
        Servicio servicio,
        LocalDate desde,
        LocalDate hasta,
        String texto,
        Boolean extemporanea,
        Boolean fueraArea,
        List<String> folios,
        String convenio,
        DeConvenios amparadas)
        implements Serializable {

    /**
     * Which convenios; null means any, and then every activity that derives from one is meant.
     *
     * @param entidad key of the entidad whose convenios they are
     * @param alcance reach of the convenios, by name
     */
    public record DeConvenios(String entidad, String alcance) implements Serializable {}

    /** Whether they derive from a convenio does not matter. */
    public FiltroActividad(
            String plantel,
            String entidad,
            String periodo,
            List<EstadoActividad> estados,
            Servicio servicio,
            LocalDate desde,
            LocalDate hasta,
            String texto,
            Boolean extemporanea,
            Boolean fueraArea,
            List<String> folios,
            String convenio) {
        this(
                plantel,
                entidad,
                periodo,
                estados,
                servicio,
                desde,
                hasta,
                texto,
                extemporanea,
                fueraArea,
                folios,
                convenio,
                null);
    }

    public FiltroActividad {
        estados = estados == null ? List.of() : List.copyOf(estados);
        folios = folios == null ? List.of() : List.copyOf(folios);
    }

    /** Every activity of the scope. */
    public static FiltroActividad all() {
        return of(null, null, null);
    }

    /** The activities of a plantel, a quarter and a state; each may be null. */
    public static FiltroActividad of(String plantel, String periodo, EstadoActividad estado) {
        List<EstadoActividad> estados = estado == null ? List.of() : List.of(estado);
        return new FiltroActividad(plantel, null, periodo, estados, null, null, null, null, null, null, null, null);
    }

    /** The same, of those that derive from a convenio; null for any. */
    public FiltroActividad derivedFrom(String folio) {
        return new FiltroActividad(
                plantel,
                entidad,
                periodo,
                estados,
                servicio,
                desde,
                hasta,
                texto,
                extemporanea,
                fueraArea,
                folios,
                folio,
                amparadas);
    }
}
