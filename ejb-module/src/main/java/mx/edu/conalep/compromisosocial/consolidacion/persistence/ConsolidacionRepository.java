package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Reads what versions say, always by scope: an entidad sees its own rows, and of the nation's level none. */
@Dependent
public class ConsolidacionRepository {

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    protected ConsolidacionRepository() {
        // for the container
    }

    /** On a given data source; for measurements outside the container. */
    public ConsolidacionRepository(DataSource source) {
        this.source = source;
    }

    /** Published versions, newest first: of one quarter, or of all when it is null. */
    public List<Consolidacion> published(Trimestre periodo) {
        String all = "select * from consolidacion where estado = 'PUBLICADA'";
        return periodo == null
                ? sql().list(all + " order by periodo desc, version desc", Filas::consolidacion)
                : sql().list(all + " and periodo = ? order by version desc", Filas::consolidacion, periodo.clave());
    }

    /** A published version of a quarter; the one in force when no number is given. */
    public Optional<Consolidacion> published(Trimestre periodo, Integer version) {
        return published(periodo).stream()
                .filter(v -> version == null || v.version() == version)
                .findFirst();
    }

    /** The unfinished version of a quarter: in process or failed. */
    public Optional<Consolidacion> unfinished(Trimestre periodo) {
        return sql().first("select * from consolidacion where pendiente = ?", Filas::consolidacion, periodo.clave());
    }

    /** The cells of a level within a scope, ordered by their keys. */
    public List<Celda> cells(long id, Nivel nivel, Ambito ambito) {
        return scoped(
                "select " + Filas.CELDA + " from consolidacion_celda c where consolidacion = ? and nivel = ? and ",
                " order by entidad, plantel, servicio, modalidad",
                ambito,
                Filas::celda,
                id,
                nivel.name());
    }

    /** The cells of all levels within a scope, from plantel to nation, each level ordered by its keys. */
    public List<Celda> cells(long id, Ambito ambito) {
        List<Celda> all = new ArrayList<>();
        for (Nivel nivel : Nivel.values()) {
            all.addAll(cells(id, nivel, ambito));
        }
        return all;
    }

    /** The frozen activities within a scope, by cell and folio. */
    public List<ActividadConsolidada> activities(long id, Ambito ambito) {
        return scoped(
                "select " + Filas.ACTIVIDAD + " from consolidacion_actividad c where consolidacion = ? and ",
                " order by entidad, plantel, servicio, modalidad, folio",
                ambito,
                Filas::actividad,
                id);
    }

    /** The frozen activities of a cell of any level within a scope, by cell and folio. Empty keys mean all. */
    public List<ActividadConsolidada> activities(long id, ClaveCelda celda, Ambito ambito) {
        if (!celda.isPossible()) {
            return List.of();
        }
        return scoped(
                "select " + Filas.ACTIVIDAD + " from consolidacion_actividad c where consolidacion = ?"
                        + " and ? in ('', entidad) and ? in ('', plantel) and ? in ('', servicio)"
                        + " and ? in ('', modalidad) and ",
                " order by entidad, plantel, servicio, modalidad, folio",
                ambito,
                Filas::actividad,
                id,
                celda.entidad(),
                celda.plantel(),
                celda.servicio(),
                celda.modalidad());
    }

    /** The planteles of a version within a scope, by key, and how each answered. */
    public List<PlantelConsolidado> planteles(long id, Ambito ambito) {
        return scoped(
                "select * from consolidacion_plantel c where consolidacion = ? and ",
                " order by entidad, plantel",
                ambito,
                Filas::plantel,
                id);
    }

    private <T> List<T> scoped(String select, String order, Ambito ambito, Sql.Row<T> row, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        if (ambito.parameter() != null) {
            all.add(ambito.parameter());
        }
        String condition = ambito.condition("c").replace(":ambito", "?");
        return sql().list(select + condition + order, row, all.toArray());
    }

    private Sql sql() {
        return new Sql(source);
    }
}
