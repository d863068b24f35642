package mx.edu.conalep.compromisosocial.evidencia.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.VentanaSql;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Set-based queries of the validation tray: one statement for the list with its risks, one for the files of an activity. */
@Dependent
public class CharolaRepository {

    /** Activities that a tray shows at most. */
    public static final int MAX = 500;

    private static final String TOTAL =
            "(coalesce(%1$s.directos_adultas_mayores, 0) + coalesce(%1$s.directos_indigenas, 0)"
                    + " + coalesce(%1$s.directos_discapacidad, 0) + coalesce(%1$s.directos_general, 0))";

    /** Distances are from the plantel: their difference is the least that picture and activity can lie apart. */
    private static final String FAR =
            "e.distancia_m is not null and abs(e.distancia_m - coalesce(a.distancia_m, 0)) > ?1";

    private static final String OTHER_DAY =
            "(e.tomada_en < a.fecha_inicio - interval 1 day or e.tomada_en >= a.fecha_fin + interval 2 day)";

    private static final String REPEATED = "exists (select 1 from evidencia o where o.sha256 = e.sha256"
            + " and o.actividad_id <> e.actividad_id and o.retirada = false)";

    private static final String LIST =
            "select a.folio, a.version, a.plantel, p.nombre, a.periodo, cast(a.fecha_inicio as char),"
                    + " cast(a.fecha_fin as char), a.servicio, " + TOTAL.formatted("a") + ","
                    + " date_format(a.enviada_en, '%Y-%m-%dT%H:%i:%sZ'),"
                    + " (select count(*) from actividad_envio s where s.actividad_id = a.id),"
                    + " a.extemporanea, coalesce(a.fuera_area, false), a.latitud is null and a.modalidad <> 'EN_LINEA',"
                    + " coalesce(r.lejana, false), coalesce(r.fecha, false), coalesce(r.repetida, false),"
                    + " " + TOTAL.formatted("a") + " > 1000 or h.veces >= 5 and " + TOTAL.formatted("a")
                    + " > 4 * h.media"
                    + " from actividad a join plantel p on p.clave = a.plantel"
                    + " left join (select e.actividad_id, max(" + FAR + ") lejana, max(" + OTHER_DAY + ") fecha, max("
                    + REPEATED
                    + ") repetida from evidencia e join actividad a on a.id = e.actividad_id"
                    + " where a.fase = 'ABIERTA' and a.estado = 'EN_VALIDACION' and %1$s and e.retirada = false group by e.actividad_id) r on r.actividad_id = a.id"
                    + " left join (select a.plantel, avg(" + TOTAL.formatted("a")
                    + ") media, count(*) veces from actividad a"
                    + " where a.fase = 'FIRME' and a.periodo >= ?3 and %1$s"
                    + " group by a.plantel) h on h.plantel = a.plantel"
                    + " where a.fase = 'ABIERTA' and a.estado = 'EN_VALIDACION' and %1$s and not "
                    + VentanaSql.validacionCerrada("?4") + " order by a.enviada_en, a.id limit " + MAX;

    private static final String FILES = "select e.id, " + FAR + ", coalesce(" + OTHER_DAY + ", false), " + REPEATED
            + " from evidencia e join actividad a on a.id = e.actividad_id"
            + " where a.folio = ?3 and %s and e.retirada = false order by e.id";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * The activities that wait for validation within a scope, longest first; not those whose window of validation is closed.
     *
     * @param radio metres beyond which a picture is far
     * @param desde first of the quarters whose validated activities say what a plantel usually reports
     * @param dia local date that is not over yet, by which windows are open
     * @return rows of: folio, version, plantel, its name, quarter, first and last day (ISO), service, direct beneficiaries, instant of
     *     submission (ISO), submissions, and the risks in the order of {@code Riesgo}: late, outside, no place, far, other day,
     *     repeated, big figures
     */
    public List<Object[]> pending(Ambito ambito, long radio, Trimestre desde, LocalDate dia) {
        String scope = ambito.condition("a").replace(":ambito", "?2");
        Query query = em.createNativeQuery(LIST.replace("%1$s", scope))
                .setParameter(3, desde.clave())
                .setParameter(4, dia);
        return rows(query, ambito, radio);
    }

    /**
     * What is odd about the files of an activity.
     *
     * @return rows of: id, far, other day, repeated
     */
    public List<Object[]> files(String folio, Ambito ambito, long radio) {
        if (!Folio.isWellFormed(folio)) {
            return List.of();
        }
        String scope = ambito.condition("a").replace(":ambito", "?2");
        return rows(em.createNativeQuery(FILES.replace("%s", scope)).setParameter(3, folio), ambito, radio);
    }

    private static List<Object[]> rows(Query query, Ambito ambito, long radio) {
        query.setParameter(1, radio);
        if (ambito.parameter() != null) {
            query.setParameter(2, ambito.parameter());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Whether a column of a native query says yes; servers differ in the type they give. */
    public static boolean isTrue(Object value) {
        return value instanceof Boolean yes ? yes : value instanceof Number number && number.intValue() != 0;
    }
}
