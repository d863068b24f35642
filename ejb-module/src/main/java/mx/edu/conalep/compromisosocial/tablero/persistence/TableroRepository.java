package mx.edu.conalep.compromisosocial.tablero.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.VentanaSql;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.domain.Situacion;

/** The rows of the board, every plantel of the scope in one statement. */
@Dependent
public class TableroRepository {

    private static final String SELECT = """
            select p.plantel, p.nombre, p.entidad, p.abreviatura,
              coalesce(a.borradores, 0), coalesce(a.en_validacion, 0), coalesce(a.devueltas, 0),
              coalesce(a.validadas, 0), coalesce(a.extemporaneas, 0), coalesce(a.vencidas, 0), a.proximo,
              exists (select 1 from declaracion_cero d where d.periodo = ?1 and d.plantel = p.plantel),
              not %s, not %s
            from (select p.clave as plantel, p.nombre, p.entidad, e.abreviatura
                  from plantel p join entidad e on e.clave = p.entidad) p
            left join (
              select plantel,
                sum(estado = 'BORRADOR') as borradores,
                sum(estado = 'EN_VALIDACION') as en_validacion,
                sum(estado = 'DEVUELTA') as devueltas,
                sum(estado in ('VALIDADA', 'CONSOLIDADA')) as validadas,
                sum(extemporanea) as extemporaneas,
                sum(estado in ('BORRADOR', 'DEVUELTA') and vence_instante <= ?2) as vencidas,
                min(case when estado in ('BORRADOR', 'DEVUELTA') then vence end) as proximo
              from actividad
              where periodo = ?1 and estado <> 'CANCELADA'
              group by plantel) a on a.plantel = p.plantel
            where\s""".formatted(
                    VentanaSql.capturaCerrada("?1", "p.entidad", "p.plantel", "?5"),
                    VentanaSql.validacionCerrada("?1", "p.entidad", "p.plantel", "?5"));

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * How each plantel of a scope stands.
     *
     * @param periodo clave of the quarter
     * @param entidad one entidad only, or null for the whole scope
     * @param ahora the moment by which a deadline has passed; by its date of Mexico City windows are open
     */
    public List<RenglonTablero> list(String periodo, String entidad, Ambito ambito, Instant ahora) {
        String filtro = entidad == null ? "" : " and p.entidad = ?4";
        Query query = em.createNativeQuery(SELECT + ambito.condition("p").replace(":ambito", "?3") + filtro)
                .setParameter(1, periodo)
                .setParameter(2, InstantConverter.utc(ahora))
                .setParameter(5, LocalDate.ofInstant(ahora, Plazo.NACIONAL));
        if (ambito.parameter() != null) {
            query.setParameter(3, ambito.parameter());
        }
        if (entidad != null) {
            query.setParameter(4, entidad);
        }
        List<?> filas = query.getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(TableroRepository::renglon)
                .toList();
    }

    private static RenglonTablero renglon(Object[] f) {
        int enValidacion = number(f[5]);
        int devueltas = number(f[6]);
        int validadas = number(f[7]);
        boolean reportado = enValidacion + devueltas + validadas > 0;
        Situacion situacion =
                reportado ? Situacion.REPORTADO : number(f[11]) > 0 ? Situacion.CERO_DECLARADO : Situacion.SIN_REPORTE;
        return new RenglonTablero(
                text(f[0]),
                text(f[1]),
                text(f[2]),
                text(f[3]),
                situacion,
                number(f[4]),
                enValidacion,
                devueltas,
                validadas,
                number(f[8]),
                number(f[9]),
                DiaSql.of(f[10]),
                new RenglonTablero.Ventanas(number(f[12]) > 0, number(f[13]) > 0));
    }

    private static String text(Object value) {
        return (String) value;
    }

    private static int number(Object value) {
        return value instanceof Boolean is ? (is ? 1 : 0) : ((Number) value).intValue();
    }
}
