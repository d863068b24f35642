package mx.edu.conalep.compromisosocial.derivado.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.derivado.domain.Cifra;
import mx.edu.conalep.compromisosocial.derivado.domain.ColectaDerivada;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What derives from one convenio inside a scope, a statement for each kind. */
@Dependent
public class DerivadosDao {
    /** Direct beneficiaries of an activity with the alias {@code a}. */
    static final String DIRECTOS = "coalesce(a.directos_adultas_mayores, 0) + coalesce(a.directos_indigenas, 0)"
            + " + coalesce(a.directos_discapacidad, 0) + coalesce(a.directos_general, 0)";

    private static final String ACTIVIDADES = "select a.estado, count(*), coalesce(sum(" + DIRECTOS
            + "), 0), coalesce(sum(a.indirectos), 0) from actividad a where a.convenio = ?1 and %s group by a.estado";
    private static final String COLECTAS = """
            select co.folio, co.causa, co.estado,
              coalesce(sum(a.monto), 0), count(distinct if(a.tipo = 'ESPECIE', a.clave, null))
            from colecta co left join colecta_aportacion a on a.colecta_id = co.id and a.estado = 'VALIDADA' and %s
            where co.convenio = ?1 and %s
            group by co.id, co.folio, co.causa, co.estado order by co.id desc
            """;
    private static final String DIFUNDIDA = "co.estado <> 'PLANEADA' and exists (select 1 from colecta_participante p"
            + " where p.colecta_id = co.id and p.unidad = ?2)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Its activities by state.
     *
     * @param convenio a yearly folio
     */
    public Map<EstadoActividad, Cifra> activities(String convenio, Ambito ambito) {
        Map<EstadoActividad, Cifra> cifras = new EnumMap<>(EstadoActividad.class);
        rows(ACTIVIDADES.formatted(scope(ambito)), convenio, ambito)
                .forEach(r -> cifras.put(
                        EstadoActividad.valueOf((String) r[0]), new Cifra(number(r[1]), number(r[2]), number(r[3]))));
        return cifras;
    }

    /**
     * Its colectas, newest first: an entidad and a plantel see those that were sent down to them and what they collected themselves.
     *
     * @param convenio a yearly folio
     */
    public List<ColectaDerivada> colectas(String convenio, Ambito ambito) {
        String sql = COLECTAS.formatted(scope(ambito), ambito.parameter() == null ? scope(ambito) : DIFUNDIDA);
        return rows(sql, convenio, ambito).stream()
                .map(r -> new ColectaDerivada(
                        (String) r[0],
                        (String) r[1],
                        (String) r[2],
                        new BigDecimal(r[3].toString()).setScale(2),
                        number(r[4])))
                .toList();
    }

    private static String scope(Ambito ambito) {
        return ambito.condition("a").replace(":ambito", "?2");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String convenio, Ambito ambito) {
        Query query = em.createNativeQuery(sql).setParameter(1, convenio);
        if (ambito.parameter() != null) {
            query.setParameter(2, ambito.parameter());
        }
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
