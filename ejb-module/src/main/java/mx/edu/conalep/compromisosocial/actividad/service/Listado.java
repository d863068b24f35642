package mx.edu.conalep.compromisosocial.actividad.service;

import static mx.edu.conalep.compromisosocial.shared.Condiciones.SIN_ACENTOS;
import static mx.edu.conalep.compromisosocial.shared.Condiciones.containing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Fase;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.persistence.Condiciones;
import mx.edu.conalep.compromisosocial.actividad.persistence.ListaActividades;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Filtered lists of activities inside the actor's scope. */
@Dependent
public class Listado {
    private static final String WORDS = holds("?", "a.datos.referencia")
            + " or " + holds("?", "a.datos.lugar.sede")
            + " or " + holds("?", "a.datos.descripcion");
    private static final String FOLIO = holds("convert(? using utf8mb4)", "a.folio");

    @Inject
    private ListaActividades lista;

    Page<ActividadRenglon> page(FiltroActividad filtro, PageRequest request) {
        Condiciones condiciones = conditions(filtro);
        long total = lista.count(condiciones, ActorActual.get().ambito());
        List<ActividadRenglon> rows = total == 0
                ? List.of()
                : rows(filtro, request.orden(), request.ascendente(), request.offset(), request.tamano());
        return new Page<>(rows, request.pagina(), request.tamano(), total);
    }

    List<ActividadRenglon> rows(FiltroActividad filtro, String orden, boolean ascendente, int skip, int take) {
        return lista.rows(conditions(filtro), ActorActual.get().ambito(), orden, ascendente, skip, take).stream()
                .map(Listado::renglon)
                .toList();
    }

    /** The conditions of a filter. A text that no folio can contain is looked for in words alone: they are kept in other letters. */
    public static Condiciones conditions(FiltroActividad f) {
        String part = f.texto() == null || f.texto().isBlank() ? null : containing(f.texto());
        return derived(states(f.estados()), f.amparadas())
                .and("a.datos.plantel = :plantel", "plantel", f.plantel())
                .and("a.entidad = :entidad", "entidad", f.entidad())
                .and("a.periodo = :periodo", "periodo", f.periodo())
                .and("a.datos.servicio = :servicio", "servicio", f.servicio())
                .and("a.datos.fechaFin >= :desde", "desde", f.desde())
                .and("a.datos.fechaFin <= :hasta", "hasta", f.hasta())
                .and("a.registro.extemporanea = :extemporanea", "extemporanea", f.extemporanea())
                .and("a.area.fuera = :fuera", "fuera", f.fueraArea())
                .and("a.folio in :folios", "folios", f.folios())
                .and(
                        Folio.isWellFormed(f.convenio()) ? "a.datos.convenio = :convenio" : "'' = :convenio",
                        "convenio",
                        f.convenio())
                .and(part != null && Folio.mayContain(part) ? FOLIO + " or " + WORDS : WORDS, "texto", part);
    }

    /** Those that rest on convenios of an entidad and a reach, as the board of convenios counts them. */
    private static Condiciones derived(Condiciones condiciones, FiltroActividad.DeConvenios de) {
        if (de == null) {
            return condiciones;
        }
        return condiciones
                .and("a.datos.convenio is not null")
                .and(
                        "a.datos.convenio in (select c.folio from Convenio c where c.entidad = :deEntidad)",
                        "deEntidad",
                        de.entidad())
                .and(
                        "a.datos.convenio in (select k.folio from Convenio k where COLUMN('alcance', k) = :deAlcance)",
                        "deAlcance",
                        de.alcance());
    }

    /**
     * By phase where an index answers: all states of a phase, or some of what is open or cancelled, which is little. One
     * state of what is firm is nearly all or nearly nothing of it, and a scan finds it sooner.
     */
    private static Condiciones states(List<EstadoActividad> estados) {
        Set<Fase> fases = Fase.of(estados);
        boolean whole = Fase.isWhole(fases, estados);
        List<String> names = whole || !fases.contains(Fase.FIRME)
                ? fases.stream().map(Fase::name).toList()
                : List.of();
        return new Condiciones()
                .and("COLUMN('fase', a) in :fases", "fases", names)
                .and("a.estado in :estados", "estados", whole ? List.of() : estados);
    }

    /** Whether a field, as an expression of the database, holds the text; accents and capitals do not count. */
    private static String holds(String expression, String field) {
        return "SQL('" + expression + SIN_ACENTOS + "', " + field + ") like :texto escape '!'";
    }

    private static ActividadRenglon renglon(Object[] r) {
        return new ActividadRenglon(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (LocalDate) r[6],
                (LocalDate) r[7],
                (Servicio) r[8],
                (Modalidad) r[9],
                (String) r[10],
                (String) r[11],
                ((Number) r[12]).intValue(),
                ((Number) r[13]).intValue(),
                (EstadoActividad) r[14],
                (Boolean) r[15],
                (LocalDate) r[16],
                (Boolean) r[17],
                (String) r[18],
                (Instant) r[19],
                ((Number) r[20]).intValue());
    }
}
