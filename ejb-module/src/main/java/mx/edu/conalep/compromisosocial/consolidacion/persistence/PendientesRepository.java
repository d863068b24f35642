package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** What the versions in force of all quarters wait for: one statement each, by quarter. */
@Dependent
public class PendientesRepository {

    private static final String VIGENTES = "select v.periodo, v.version from consolidacion v"
            + " left join consolidacion_emision e on e.consolidacion = v.id"
            + " left join consolidacion_presentacion p on p.consolidacion = v.id where " + SqlVersiones.VIGENTE;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    /** Versions whose report is not issued. */
    public List<VersionVigente> notIssued() {
        return list(" and e.consolidacion is null");
    }

    /** Versions whose report is issued and not presented. */
    public List<VersionVigente> notPresented() {
        return list(" and e.consolidacion is not null and p.consolidacion is null");
    }

    /** Versions that no longer say all. */
    public List<VersionAtrasada> outdated() {
        return new Sql(source)
                .list(SqlVersiones.ATRASADAS, row -> new VersionAtrasada(version(row), row.getLong(3), row.getLong(4)));
    }

    private List<VersionVigente> list(String condition) {
        return new Sql(source).list(VIGENTES + condition + " order by v.periodo", PendientesRepository::version);
    }

    private static VersionVigente version(ResultSet row) throws SQLException {
        return new VersionVigente(Trimestre.parse(row.getString(1)), row.getInt(2));
    }
}
