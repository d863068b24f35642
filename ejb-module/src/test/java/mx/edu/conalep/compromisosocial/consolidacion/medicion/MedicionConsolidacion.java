package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import java.io.PrintStream;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import mx.edu.conalep.compromisosocial.consolidacion.medicion.Corrida.Tiempos;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * Measures the consolidation on one and on ten years of synthetic activities: P1 against the bare {@code INSERT … SELECT … GROUP
 * BY} over the same rows, P2 against loops over entities, P13 the growth of both. Prints ratios and absolute figures.
 * Arguments: address of a MariaDB server without schema, user, password, and the years to measure (default 1 and 10).
 */
public final class MedicionConsolidacion {

    private static final int LAST_YEAR = 2026;
    private static final PrintStream OUT = System.out;

    private static final String BARE =
            "insert into medicion_base select entidad, plantel, servicio, modalidad, count(*),"
                    + " sum(extemporanea), sum(estudiantes), sum(docentes), sum(administrativos), sum(directos_adultas_mayores),"
                    + " sum(directos_indigenas), sum(directos_discapacidad), sum(directos_general),"
                    + " sum(directos_adultas_mayores + directos_indigenas + directos_discapacidad + directos_general),"
                    + " sum(indirectos), sum(encuestas) from actividad where periodo = '%s'"
                    + " and fase = 'FIRME' group by entidad, plantel, servicio, modalidad";

    private MedicionConsolidacion() {}

    /** Runs the measurement. */
    public static void main(String[] args) throws SQLException {
        double[] bare = new double[2];
        double[] sum = new double[2];
        int[] sizes = {args.length > 3 ? Integer.parseInt(args[3]) : 1, args.length > 4 ? Integer.parseInt(args[4]) : 10
        };
        for (int i = 0; i < sizes.length; i++) {
            try (Esquema esquema = Esquema.create(
                    args[0], args[1], args[2], System.getProperty("medicion.esquema", "medicion_consolidacion"))) {
                measure(esquema, sizes[i], i, bare, sum);
            }
        }
        say(
                "P13  %d× → %d×: bare %.2f×, consolidation %.2f× (goal ≤ 2.5× a decade)",
                sizes[0], sizes[1], bare[1] / bare[0], sum[1] / sum[0]);
    }

    private static void measure(Esquema esquema, int years, int slot, double[] bareBySize, double[] sumBySize)
            throws SQLException {
        PlantelesSinteticos synthetic = new PlantelesSinteticos(esquema.raw());
        synthetic.planteles();
        double load = Corrida.time(() -> synthetic.years(LAST_YEAR, years));
        say(
                "%n%d×: %d planteles, %,d activities, filled in %.1f s",
                years, PlantelesSinteticos.PLANTELES, count(esquema), load / 1000);
        bareTable(esquema);
        esquema.raw().setAutoCommit(false);
        List<Double> bare = new ArrayList<>();
        List<Tiempos> runs = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            Trimestre periodo = new Trimestre(LAST_YEAR, quarter);
            bare.add(bare(esquema, periodo));
            bare.add(bare(esquema, periodo));
            runs.add(new Corrida(esquema).run(periodo));
            requireSameCells(esquema, periodo);
        }
        double base = median(bare.subList(2, bare.size()));
        List<Tiempos> warm = runs.subList(1, runs.size());
        double sum = median(warm, Tiempos::suma);
        double whole = median(warm, Tiempos::todo);
        double marked = median(warm, Tiempos::marca);
        say(
                "P1   bare INSERT…SELECT…GROUP BY %.0f ms; cells of the three levels %.0f ms: %.2f× (goal ≤ 1.5×); 0 cells differ",
                base, sum, sum / base);
        say(
                "     whole %.0f ms: %.2f× (goal ≤ 3×, ≤ 1000 ms at 10×): snapshot %.0f, cells %.0f, reconcile and hash %.0f, mark activities and publish %.0f",
                whole, whole / base, median(warm, Tiempos::instantanea), sum, median(warm, Tiempos::prueba), marked);
        say(
                "     without marking %,d activities CONSOLIDADA: %.0f ms, %.2f×",
                PlantelesSinteticos.PLANTELES * PlantelesSinteticos.ACTIVIDADES,
                whole - marked,
                (whole - marked) / base);
        jpa(esquema, whole, sum);
        bareBySize[slot] = base;
        sumBySize[slot] = sum;
    }

    private static void jpa(Esquema esquema, double whole, double sum) throws SQLException {
        try (BuclesJpa loops = new BuclesJpa(esquema)) {
            List<Double> lazy = new ArrayList<>();
            List<Double> fetch = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                String periodo = new Trimestre(LAST_YEAR, quarter).clave();
                fetch.add(Corrida.time(() -> loops.fetch(periodo)));
                lazy.add(Corrida.time(() -> loops.lazy(periodo)));
            }
            double slow = median(lazy.subList(1, 4));
            double fast = median(fetch.subList(1, 4));
            say(
                    "P2   JPA loop lazy %.0f ms: %.1f× the cells, %.1f× the whole job (goal ≥ 5×); join fetch %.0f ms: %.1f× the cells, %.1f× the whole job (goal ≥ 1.5×)",
                    slow, slow / sum, slow / whole, fast, fast / sum, fast / whole);
        }
    }

    private static void bareTable(Esquema esquema) throws SQLException {
        run(
                esquema,
                "create table medicion_base as select entidad, plantel, servicio, modalidad, actividades, extemporaneas,"
                        + " estudiantes, docentes, administrativos, directos_adultas_mayores, directos_indigenas,"
                        + " directos_discapacidad, directos_general, directos_total, indirectos, encuestas"
                        + " from consolidacion_celda where 1 = 0");
        run(esquema, "alter table medicion_base add primary key (entidad, plantel, servicio, modalidad)");
    }

    private static double bare(Esquema esquema, Trimestre periodo) throws SQLException {
        run(esquema, "delete from medicion_base");
        esquema.raw().commit();
        return Corrida.time(() -> {
            run(esquema, BARE.formatted(periodo.clave()));
            esquema.raw().commit();
        });
    }

    private static void requireSameCells(Esquema esquema, Trimestre periodo) throws SQLException {
        String columns = "entidad, plantel, servicio, modalidad, %sactividades, extemporaneas, estudiantes, docentes,"
                + " administrativos, directos_adultas_mayores, directos_indigenas, directos_discapacidad,"
                + " directos_general, directos_total, indirectos, encuestas";
        String cells = "select " + columns.formatted("c.") + " from consolidacion_celda c join consolidacion v"
                + " on v.id = c.consolidacion where v.periodo = '" + periodo.clave() + "' and c.nivel = 'PLANTEL'";
        String base = "select " + columns.formatted("") + " from medicion_base";
        String differing = "select count(*) from ((" + cells + " except " + base + ") union all (" + base + " except "
                + cells + ")) d";
        try (Statement statement = esquema.raw().createStatement();
                var rows = statement.executeQuery(differing)) {
            rows.next();
            if (rows.getInt(1) != 0) {
                throw new IllegalStateException(rows.getInt(1) + " cells differ");
            }
        }
    }

    private static long count(Esquema esquema) throws SQLException {
        try (Statement statement = esquema.raw().createStatement();
                var rows = statement.executeQuery("select count(*) from actividad")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Esquema esquema, String sql) throws SQLException {
        try (Statement statement = esquema.raw().createStatement()) {
            statement.execute(sql);
        }
    }

    private static double median(List<Tiempos> runs, ToDoubleFunction<Tiempos> part) {
        return median(runs.stream().map(part::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void say(String pattern, Object... values) {
        OUT.println(String.format(Locale.ROOT, pattern, values));
    }
}
