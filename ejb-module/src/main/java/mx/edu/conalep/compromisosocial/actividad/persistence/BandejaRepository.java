package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Activities that wait for somebody, by scope. */
@Dependent
public class BandejaRepository {

    private static final String EDITABLE =
            "a.estado in (mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.BORRADOR,"
                    + " mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.DEVUELTA)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** What an activity waits for. */
    public enum Espera {
        /** To be submitted by the plantel. */
        ENVIO(EDITABLE),
        /** To be authorised by the titular (R10.9). */
        AUTORIZACION(EDITABLE + " and a.huellas.autorizadaEn is null"
                + " and a.datos.servicio = mx.edu.conalep.compromisosocial.actividad.domain.Servicio.IX"),
        /** To be validated by the entidad. */
        VALIDACION("a.estado = mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad.EN_VALIDACION");

        private final String condition;

        Espera(String condition) {
            this.condition = condition;
        }
    }

    /**
     * The most pressing ones: by deadline, those without one last.
     *
     * @return folio, plantel, service, description, venue, last day, deadline, state
     */
    public List<Object[]> rows(Espera espera, Ambito ambito, int max) {
        return query(
                        "select a.folio, a.datos.plantel, a.datos.servicio, a.datos.descripcion, a.datos.lugar.sede,"
                                + " a.datos.fechaFin, a.registro.vence, a.estado",
                        espera,
                        ambito,
                        " order by case when a.registro.vence is null then 1 else 0 end, a.registro.vence, a.folio",
                        Object[].class)
                .setMaxResults(max)
                .getResultList();
    }

    /** How many there are. */
    public long count(Espera espera, Ambito ambito) {
        return query("select count(a)", espera, ambito, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, Espera espera, Ambito ambito, String order, Class<T> type) {
        String where = " from Actividad a where COLUMN('fase', a) = 'ABIERTA' and " + espera.condition + " and "
                + ActividadRepository.condition(ambito);
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query;
    }
}
