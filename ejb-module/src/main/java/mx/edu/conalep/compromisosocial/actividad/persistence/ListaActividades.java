package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Rows of the list of activities in one statement, by scope. The order comes from a closed set, never from what a
 * person typed.
 */
@Dependent
public class ListaActividades {
    private static final String DIRECTOS =
            "coalesce(a.datos.beneficiarios.adultasMayores.total, 0) + coalesce(a.datos.beneficiarios.indigenas.total, 0)"
                    + " + coalesce(a.datos.beneficiarios.discapacidad.total, 0)"
                    + " + coalesce(a.datos.beneficiarios.general.total, 0)";

    private static final String COLUMNAS = "a.id, a.folio, a.datos.referencia, a.datos.plantel, a.entidad, a.periodo,"
            + " a.datos.fechaInicio, a.datos.fechaFin, a.datos.servicio, a.datos.modalidad, a.datos.lugar.sede,"
            + " substring(a.datos.descripcion, 1, 200), " + DIRECTOS
            + ", coalesce(a.datos.beneficiarios.indirectos, 0), a.estado, a.registro.extemporanea, a.registro.vence,"
            + " a.area.fuera, a.huellas.capturadaPor, a.huellas.enviadaEn, a.version";

    private static final Map<String, String> ORDENES = Map.of(
            "folio", "a.folio",
            "fecha_fin", "a.datos.fechaFin",
            "plantel", "a.datos.plantel",
            "servicio", "a.datos.servicio",
            "sede", "a.datos.lugar.sede",
            "estado", "a.estado",
            "vence", "a.registro.vence",
            "directos", DIRECTOS);

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** How many there are. */
    public long count(Condiciones condiciones, Ambito ambito) {
        return bind(
                        em.createQuery("select count(a) from Actividad a" + where(condiciones, ambito), Long.class),
                        condiciones,
                        ambito)
                .getSingleResult();
    }

    /**
     * Rows in order: id, folio, reference, plantel, entidad, period, first and last day, service, modality, venue, start
     * of the description, direct and indirect beneficiaries, state, late, deadline, outside the area, captured by,
     * submitted at, version.
     *
     * @param orden a name of the closed set, else the newest first
     * @param skip rows to leave out at the start
     * @param take rows at most
     */
    public List<Object[]> rows(
            Condiciones condiciones, Ambito ambito, String orden, boolean ascendente, int skip, int take) {
        String jpql =
                "select " + COLUMNAS + " from Actividad a" + where(condiciones, ambito) + order(orden, ascendente);
        return bind(em.createQuery(jpql, Object[].class), condiciones, ambito)
                .setFirstResult(skip)
                .setMaxResults(take)
                .getResultList();
    }

    /**
     * The next activities themselves with their lists, newest first and those without a last day at the end; they do not
     * stay in the persistence context. What comes next is told by its key, not by how many went before: rows that are
     * added or removed meanwhile neither repeat nor hide another one, and the last page costs what the first does.
     *
     * @param last the one after which to go on, or null for the first ones
     * @param take rows at most
     */
    public List<Actividad> whole(Condiciones condiciones, Ambito ambito, Actividad last, int take) {
        LocalDate day = last == null ? null : last.datos().getFechaFin();
        em.clear();
        String jpql = "select a from Actividad a" + where(condiciones, ambito) + after(last, day) + order(null, true);
        TypedQuery<Actividad> query = bind(em.createQuery(jpql, Actividad.class), condiciones, ambito);
        if (last != null) {
            query.setParameter("ultima", last.getId());
        }
        if (day != null) {
            query.setParameter("dia", day);
        }
        return query.setHint("eclipselink.batch", "a.carreras")
                .setHint("eclipselink.batch", "a.supervisores")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(take)
                .getResultList();
    }

    /** The database sorts what has no date below every date, so that it comes last. */
    private static String after(Actividad last, LocalDate day) {
        if (last == null) {
            return "";
        }
        return day == null
                ? " and a.datos.fechaFin is null and a.id < :ultima"
                : " and (a.datos.fechaFin < :dia or a.datos.fechaFin = :dia and a.id < :ultima"
                        + " or a.datos.fechaFin is null)";
    }

    private static String where(Condiciones condiciones, Ambito ambito) {
        return " where " + condiciones.text() + " and " + ActividadRepository.condition(ambito);
    }

    private static String order(String orden, boolean ascendente) {
        String column = orden == null ? null : ORDENES.get(orden);
        String direction = ascendente ? " asc" : " desc";
        return column == null
                ? " order by a.datos.fechaFin desc, a.id desc"
                : " order by " + column + direction + ", a.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Condiciones condiciones, Ambito ambito) {
        condiciones.bind(query);
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query;
    }
}
