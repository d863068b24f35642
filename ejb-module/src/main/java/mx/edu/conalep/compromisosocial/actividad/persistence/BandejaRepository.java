package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.VentanaSql;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Activities that wait for somebody, by scope: one statement inside the index of their phase, for the list and for its total. What lies in a
 * quarter whose window is closed for the act waits for nobody.
 */
@Dependent
public class BandejaRepository {

    private static final String EDITABLE =
            "a.estado in ('BORRADOR', 'DEVUELTA') and not " + VentanaSql.capturaCerrada("?1");

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** What an activity waits for. */
    public enum Espera {
        /** To be submitted by the plantel, while capture is open for it. */
        ENVIO(EDITABLE),
        /** To be authorised by the titular (R10.9), while it can still be submitted. */
        AUTORIZACION(EDITABLE + " and a.autorizada_en is null and a.servicio = 'IX'"),
        /** To be validated by the entidad, while validation is open for the plantel. */
        VALIDACION("a.estado = 'EN_VALIDACION' and not " + VentanaSql.validacionCerrada("?1"));

        private final String condition;

        Espera(String condition) {
            this.condition = condition;
        }
    }

    /**
     * The most pressing ones: by deadline, those without one last.
     *
     * @param dia local date that is not over yet, by which windows are open
     * @return folio, plantel, service, description, venue, last day, deadline, state
     */
    public List<Object[]> rows(Espera espera, Ambito ambito, LocalDate dia, int max) {
        String select = "select a.folio, a.plantel, a.servicio, a.descripcion, a.sede, a.fecha_fin, a.vence, a.estado";
        String order = " order by case when a.vence is null then 1 else 0 end, a.vence, a.folio limit " + max;
        List<?> rows = query(select, espera, ambito, dia, order).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** How many there are. */
    public long count(Espera espera, Ambito ambito, LocalDate dia) {
        return ((Number) query("select count(*)", espera, ambito, dia, "").getSingleResult()).longValue();
    }

    private Query query(String select, Espera espera, Ambito ambito, LocalDate dia, String order) {
        String where = " from actividad a where a.fase = 'ABIERTA' and " + espera.condition + " and "
                + ambito.condition("a").replace(":ambito", "?2");
        Query query = em.createNativeQuery(select + where + order).setParameter(1, dia);
        if (ambito.parameter() != null) {
            query.setParameter(2, ambito.parameter());
        }
        return query;
    }
}
