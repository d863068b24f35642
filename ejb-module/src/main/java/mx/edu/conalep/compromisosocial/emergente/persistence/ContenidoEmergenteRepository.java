package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.RegistrosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Unidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What a version of a programme's report holds: frozen and added up by few set-based statements, read inside a scope (R14, R25). */
@Dependent
public class ContenidoEmergenteRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Freezes counts and goods of planteles; again replaces them and forgets the sums. */
    public void freeze(VersionEmergente version, ProgramaEmergente programa) {
        for (String table : List.of("persona", "articulo")) {
            of("delete from informe_emergente_" + table + " where informe = ?1", version.id())
                    .executeUpdate();
        }
        for (String sql : List.of(SqlInformeEmergente.CONGELA_PERSONAS, SqlInformeEmergente.CONGELA_ARTICULOS)) {
            of(sql, version.id()).setParameter(2, programa.getId()).executeUpdate();
        }
    }

    /** Adds up entidades from what was frozen of planteles, and from them the nation; again replaces it. */
    public void addUp(VersionEmergente version) {
        for (String table : List.of("persona", "articulo")) {
            of("delete from informe_emergente_" + table + " where informe = ?1 and nivel <> 'PLANTEL'", version.id())
                    .executeUpdate();
        }
        for (String[] level : List.of(SqlInformeEmergente.entidades(), SqlInformeEmergente.nacional())) {
            for (String sql : level) {
                of(sql, version.id()).executeUpdate();
            }
        }
    }

    /** What a version says inside a scope. */
    public ContenidoEmergente read(VersionEmergente version, Ambito ambito) {
        String scope = ambito.condition("f").replace(":ambito", "?2");
        return new ContenidoEmergente(
                version,
                ambito,
                rows(scoped(SqlInformeEmergente.personas(scope), version, ambito), Filas::personas),
                rows(scoped(SqlInformeEmergente.articulos(scope), version, ambito), Filas::articulo));
    }

    /** The counts of planteles as the records say today. */
    public List<PersonasUnidad> personas(ProgramaEmergente programa) {
        return rows(of(SqlInformeEmergente.HOY_PERSONAS, programa.getId()), Filas::personas);
    }

    /** The goods of planteles as the records say today. */
    public List<ArticuloUnidad> articulos(ProgramaEmergente programa) {
        return rows(of(SqlInformeEmergente.HOY_ARTICULOS, programa.getId()), Filas::articulo);
    }

    /** The records row by row, for the proof. */
    public RegistrosEmergente records(ProgramaEmergente programa) {
        long id = programa.getId();
        return new RegistrosEmergente(
                rows(of(SqlInformeEmergente.PARTICIPANTES, id), r -> r[0].toString()),
                rows(of(SqlInformeEmergente.CANDIDATOS, id), r -> r[0].toString()),
                rows(of(SqlInformeEmergente.DONACIONES, id), Filas::donacion),
                rows(of(SqlInformeEmergente.BENEFICIOS, id), Filas::beneficio));
    }

    private Query of(String sql, long id) {
        return em.createNativeQuery(sql).setParameter(1, id);
    }

    private Query scoped(String sql, VersionEmergente version, Ambito ambito) {
        Query query = of(sql, version.id());
        return ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter());
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> read) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read.apply((Object[]) row)).toList();
    }

    /** Rows as values. */
    private static final class Filas {

        private static Unidad unidad(Object[] r) {
            return new Unidad(Nivel.valueOf(r[0].toString()), r[1].toString(), r[2].toString());
        }

        static PersonasUnidad personas(Object[] r) {
            return new PersonasUnidad(
                    unidad(r),
                    r[3].toString(),
                    number(r[4]),
                    number(r[5]),
                    number(r[6]),
                    number(r[7]),
                    number(r[8]),
                    number(r[9]));
        }

        static ArticuloUnidad articulo(Object[] r) {
            return new ArticuloUnidad(
                    unidad(r),
                    r[3].toString(),
                    r[4].toString(),
                    r[5].toString(),
                    amount(r[6]),
                    amount(r[7]),
                    amount(r[8]));
        }

        static RegistrosEmergente.Donacion donacion(Object[] r) {
            return new RegistrosEmergente.Donacion(r[0].toString(), r[1].toString(), amount(r[2]));
        }

        static RegistrosEmergente.Beneficio beneficio(Object[] r) {
            return new RegistrosEmergente.Beneficio(
                    r[0].toString(),
                    ((Number) r[1]).longValue(),
                    r[2].toString(),
                    amount(r[3]),
                    number(r[4]) == 1,
                    number(r[5]) == 1);
        }

        private static int number(Object value) {
            return ((Number) value).intValue();
        }

        private static BigDecimal amount(Object value) {
            return ((BigDecimal) value).setScale(3);
        }
    }
}
