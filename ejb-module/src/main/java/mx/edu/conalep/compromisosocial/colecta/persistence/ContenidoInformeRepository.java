package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.EntregaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.MetaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What a version of a report holds: frozen and added up by few set-based statements, read inside a scope (R14). */
@Dependent
public class ContenidoInformeRepository {
    private static final List<String> CONGELADAS = List.of("plantel", "meta", "aportacion", "suma", "entrega");

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Freezes contributions, how planteles answered, deliveries and the goal; again replaces them and forgets the sums. */
    public void freeze(VersionInforme version, Colecta colecta, List<MetaInforme> metas) {
        CONGELADAS.forEach(t -> of("delete from informe_colecta_" + t + " where informe = ?1", version)
                .executeUpdate());
        for (String sql : List.of(SqlInforme.APORTACIONES, SqlInforme.PLANTELES, SqlInforme.ENTREGAS)) {
            of(sql, version).setParameter(2, colecta.getId()).executeUpdate();
        }
        metas.forEach(m -> of("insert into informe_colecta_meta values (?1, ?2, ?3, ?4, ?5, ?6)", version)
                .setParameter(2, m.cosa().tipo().name())
                .setParameter(3, m.cosa().clave())
                .setParameter(4, m.cosa().articulo())
                .setParameter(5, m.cosa().unidad())
                .setParameter(6, m.cantidad())
                .executeUpdate());
    }

    /** Adds up what was frozen: planteles, from them entidades, from them the nation; again replaces it. */
    public void addUp(VersionInforme version) {
        of("delete from informe_colecta_suma where informe = ?1", version).executeUpdate();
        for (String sql : List.of(SqlInforme.SUMAS_PLANTEL, SqlInforme.SUMAS_ENTIDAD, SqlInforme.SUMAS_NACIONAL)) {
            of(sql, version).executeUpdate();
        }
    }

    /** What a version says inside a scope. */
    public ContenidoInforme read(VersionInforme version, Ambito ambito) {
        String scope = ambito.condition("f").replace(":ambito", "?2");
        return new ContenidoInforme(
                version,
                ambito,
                rows(scoped(SqlInforme.planteles(scope), version, ambito), FilasInforme::plantel),
                rows(of(SqlInforme.METAS, version), FilasInforme::meta),
                rows(scoped(SqlInforme.aportaciones(scope), version, ambito), FilasInforme::aportacion),
                rows(scoped(SqlInforme.sumas(scope), version, ambito), FilasInforme::suma),
                ambito.isNacional() ? rows(of(SqlInforme.ENTREGADO, version), FilasInforme::entrega) : List.of());
    }

    /** The contributions as the records say today, by number. */
    public List<AportacionInforme> contributions(Colecta colecta) {
        return rows(records(SqlInforme.REGISTROS, colecta), FilasInforme::aportacion);
    }

    /** The deliveries as the records say today. */
    public List<EntregaInforme> deliveries(Colecta colecta) {
        return rows(records(SqlInforme.REGISTROS_ENTREGA, colecta), FilasInforme::entrega);
    }

    /** How the participating planteles answer as the records say today, by key. */
    public List<PlantelInforme> planteles(Colecta colecta) {
        return rows(records(SqlInforme.REGISTROS_PLANTEL, colecta), FilasInforme::plantel);
    }

    /** The planteles whose zero declaration stands today. */
    public Set<String> declaredZero(Colecta colecta) {
        List<?> rows = em.createNativeQuery(
                        "select plantel from colecta_cero where colecta_id = ?1 and retirado_en is null")
                .setParameter(1, colecta.getId())
                .getResultList();
        return rows.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private Query records(String sql, Colecta colecta) {
        return em.createNativeQuery(sql).setParameter(1, colecta.getId());
    }

    private Query of(String sql, VersionInforme version) {
        return em.createNativeQuery(sql).setParameter(1, version.id());
    }

    private Query scoped(String sql, VersionInforme version, Ambito ambito) {
        Query query = of(sql, version);
        return ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter());
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> read) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read.apply((Object[]) row)).toList();
    }
}
