package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** What a version holds while it is made: filled and proved by few set-based statements, whatever the number of activities. */
@Dependent
public class ContenidoRepository {

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    protected ContenidoRepository() {
        // for the container
    }

    /** On a given data source; for measurements outside the container. */
    public ContenidoRepository(DataSource source) {
        this.source = source;
    }

    /**
     * Freezes the activities of entidades and how their planteles answered; again replaces them.
     *
     * @return activities frozen
     */
    public int freeze(Consolidacion corrida, List<String> entidades) {
        long id = corrida.id();
        String periodo = corrida.periodo().clave();
        int n = entidades.size();
        update(SqlConsolidacion.delete("consolidacion_actividad", n), id, entidades);
        update(SqlConsolidacion.delete("consolidacion_plantel", n), id, entidades);
        int rows = update(SqlConsolidacion.detalle(n), id, periodo, entidades);
        update(SqlConsolidacion.planteles(n), id, id, entidades, periodo, periodo, entidades, entidades);
        return rows;
    }

    /** Adds up the cells of entidades' planteles from what was frozen; again replaces them. */
    public int aggregate(Consolidacion corrida, List<String> entidades) {
        long id = corrida.id();
        int n = entidades.size();
        update(SqlConsolidacion.delete("consolidacion_celda", n), id, entidades);
        return update(SqlConsolidacion.celdasPlantel(n), id, entidades)
                + update(SqlConsolidacion.celdasCero(n), id, entidades);
    }

    /** Adds up entidades and nation from the cells below them; again replaces them. */
    public int rollup(Consolidacion corrida) {
        long id = corrida.id();
        update("delete from consolidacion_celda where consolidacion = ? and nivel in ('ENTIDAD', 'NACIONAL')", id);
        return update(SqlConsolidacion.CELDAS_ENTIDAD, id) + update(SqlConsolidacion.CELDAS_NACIONAL, id);
    }

    /** Hands on the frozen activities one by one, by cell and folio, each beside its record. */
    public void eachActivity(Consolidacion corrida, Consumer<Contraste> consumer) {
        sql().each(
                        SqlConsolidacion.CONTRASTE,
                        row -> new Contraste(Filas.actividad(row), row.getBoolean(Filas.COLUMNAS_ACTIVIDAD + 1)),
                        consumer,
                        corrida.periodo().clave(),
                        corrida.id());
    }

    /** How many activities of the quarter count today. */
    public long countToday(Consolidacion corrida) {
        return sql().first(
                        SqlConsolidacion.CUANTAS,
                        row -> row.getLong(1),
                        corrida.periodo().clave())
                .orElseThrow();
    }

    /** How many activities of a quarter count today. */
    public int counting(Trimestre periodo) {
        return sql().first(
                        "select count(*) from actividad where periodo = ? and fase = 'FIRME'",
                        row -> row.getInt(1),
                        periodo.clave())
                .orElseThrow();
    }

    /** Marks what the version contains as CONSOLIDADA; answers how many of its activities carry that state now. */
    public int markActivities(Consolidacion corrida, Sello sello) {
        int lineas = update(
                "insert into actividad_transicion (actividad_id, de, a, codigo, usuario, en, motivo) select a.id,"
                        + " 'VALIDADA', 'CONSOLIDADA', 'actividad.transicion.CONSOLIDADA', ?, ?, ? from consolidacion_actividad d"
                        + " straight_join " + SqlConsolidacion.REGISTRO
                        + " where d.consolidacion = ? and a.estado = 'VALIDADA'",
                sello.por(),
                Filas.utc(sello.en()),
                corrida.periodo().clave() + " v" + corrida.version(),
                corrida.id());
        int marcadas = update(
                "update consolidacion_actividad d straight_join " + SqlConsolidacion.REGISTRO
                        + " set a.estado = 'CONSOLIDADA',"
                        + " a.version = a.version + 1, a.modificada_en = ? where d.consolidacion = ? and a.estado = 'VALIDADA'",
                Filas.utc(sello.en()),
                corrida.id());
        if (marcadas == lineas && marcadas == corrida.actividades()) {
            return marcadas;
        }
        return sql().first(
                        "select count(*) from consolidacion_actividad d straight_join " + SqlConsolidacion.REGISTRO
                                + " where d.consolidacion = ? and a.estado = 'CONSOLIDADA'",
                        row -> row.getInt(1),
                        corrida.id())
                .orElseThrow();
    }

    /** Runs one statement; a list among the parameters stands for all its elements. */
    private int update(String sql, Object... parameters) {
        List<Object> flat = new ArrayList<>();
        Arrays.stream(parameters).forEach(p -> {
            if (p instanceof Collection<?> many) {
                flat.addAll(many);
            } else {
                flat.add(p);
            }
        });
        return sql().update(sql, flat.toArray());
    }

    private Sql sql() {
        return new Sql(source);
    }

    /**
     * A frozen activity beside its record.
     *
     * @param actividad what was frozen, with the measures that the record has today: none when it no longer counts
     * @param distinta whether the record says today anything else than what was frozen
     */
    public record Contraste(ActividadConsolidada actividad, boolean distinta) {}
}
