package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills a scratch schema with planteles whose names say that they are synthetic ({@code Plantel sintético 26-004}) and with
 * activities whose figures come from a checksum of their key, so that every run makes the same ones. Works inside the
 * database: one statement a quarter.
 */
final class PlantelesSinteticos {

    static final int PLANTELES = 310;
    static final int ACTIVIDADES = 40;

    private final Connection connection;

    PlantelesSinteticos(Connection connection) {
        this.connection = connection;
    }

    /** Adds to the real planteles as many synthetic ones, in the entidades that have none, as make 310. */
    void planteles() throws SQLException {
        run("insert into plantel (clave, entidad, nombre, tipo) with recursive n as (select 0 i union all select i + 1"
                + " from n where i < " + PLANTELES + "), e as (select clave, row_number() over (order by clave) - 1 i,"
                + " count(*) over () c from entidad where clave not in (select entidad from plantel)), k as (select"
                + " e.clave e, lpad(1 + n.i div e.c, 3, '0') c from n join e on e.i = n.i mod e.c where n.i < "
                + PLANTELES + " - (select count(*) from plantel)) select concat(e, '-', c), e,"
                + " concat('Plantel sintético ', e, '-', c), 'PUBLICO' from k");
    }

    /** Makes the validated activities of a quarter: forty a plantel. Answers how many. */
    int trimestre(int anio, int numero) throws SQLException {
        String fin = "date_add('" + anio + "-01-01', interval " + (numero - 1) + " quarter)";
        return run("insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio,"
                + " descripcion, modalidad, sede, localidad, estudiantes, docentes, administrativos,"
                + " directos_adultas_mayores, directos_indigenas, directos_discapacidad, directos_general, indirectos,"
                + " encuestas, medidas_seguridad, origen_materiales, estado, extemporanea, historica, capturada_por,"
                + " validada_en, validada_por, creada_en, modificada_en) with recursive n as (select 1 i union all"
                + " select i + 1 from n where i < " + ACTIVIDADES + "), k as (select p.clave, p.entidad, i, date_add("
                + fin + ", interval i day) d, crc32(concat(p.clave, '" + anio + numero + "', i)) h from plantel p"
                + " join n) select concat('AC-" + anio + "-', clave, '-', lpad(" + (numero - 1) * ACTIVIDADES
                + " + i, 5, '0')), clave, entidad, '" + anio + "-T" + numero + "', d, d,"
                + " elt(1 + h mod 9, 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'), 'Actividad sintética"
                + " para medir: una jornada con la comunidad, sus preparativos y su cierre, contada en dos renglones',"
                + " elt(1 + (h div 9) mod 3, 'INTERNA', 'EXTERNA', 'EN_LINEA'), 'Sede sintética',"
                + " 'Localidad sintética', h mod 61, h mod 7, h mod 5, h mod 41, h mod 23, h mod 11, h mod 199,"
                + " h mod 97, h mod 31, 'Medidas', 'Comité', 'VALIDADA', h mod 13 = 0, true, 'medicion', now(6),"
                + " 'medicion', now(6), now(6) from k");
    }

    /** Makes whole years of quarters, the last of them {@code anio}. */
    void years(int anio, int years) throws SQLException {
        for (int year = anio - years + 1; year <= anio; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                trimestre(year, quarter);
            }
        }
        run("analyze table actividad");
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}
