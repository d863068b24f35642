package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.HuellaVersion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** One consolidation with the product's own repositories, in the transactions of the job; tells the time of each part. */
final class Corrida {

    private static final int EJECUCION = 1;
    private static final int ENTIDADES = 32;

    private final Esquema esquema;
    private final CorridaRepository corridas;
    private final ConsolidacionRepository lectura;

    Corrida(Esquema esquema) {
        this.esquema = esquema;
        this.corridas = new CorridaRepository(esquema);
        this.lectura = new ConsolidacionRepository(esquema);
    }

    /** Milliseconds of each part; {@code marca} is the change of state of the activities. */
    record Tiempos(double instantanea, double suma, double conciliacion, double huella, double marca, double todo) {}

    Tiempos run(Trimestre periodo) throws SQLException {
        Sello sello = new Sello("medicion", Clock.systemUTC().instant());
        long start = System.nanoTime();
        int version = corridas.inForce(periodo).map(v -> v.version() + 1).orElse(1);
        corridas.open(periodo, version, "medición", 1, EJECUCION, sello);
        commit();
        double snapshot = time(() -> eachEntidad(periodo, corridas::snapshot));
        double sum = time(() -> {
            eachEntidad(periodo, corridas::aggregate);
            corridas.rollup(lock(periodo));
            commit();
        });
        double reconcile = time(() -> reconcile(periodo));
        Consolidacion corrida = lock(periodo);
        String[] sha256 = new String[1];
        int[] rows = new int[1];
        double hash = time(() -> {
            List<Celda> celdas = lectura.cells(corrida.id(), Ambito.nacional());
            List<ActividadConsolidada> detalle = lectura.activities(corrida.id(), Ambito.nacional());
            sha256[0] = HuellaVersion.of(periodo, corrida.version(), 1, celdas, detalle);
            rows[0] = detalle.size();
        });
        double mark = time(() -> {
            corridas.markActivities(corrida, sello);
            corridas.publish(corrida, rows[0], sha256[0], sello);
            commit();
        });
        return new Tiempos(snapshot, sum, reconcile, hash, mark, (System.nanoTime() - start) / 1e6);
    }

    private void reconcile(Trimestre periodo) throws SQLException {
        Consolidacion corrida = lock(periodo);
        boolean agrees = corridas.firstDifference(corrida, Nivel.PLANTEL, false).isEmpty()
                && corridas.firstDifference(corrida, Nivel.ENTIDAD, false).isEmpty()
                && corridas.firstDifference(corrida, Nivel.NACIONAL, true).isEmpty()
                && corridas.changesSince(corrida).cuantos() == 0;
        if (!agrees) {
            throw new IllegalStateException("The version does not reconcile");
        }
        commit();
    }

    private void eachEntidad(Trimestre periodo, Item item) throws SQLException {
        for (int i = 1; i <= ENTIDADES; i++) {
            item.run(lock(periodo), "%02d".formatted(i));
            commit();
        }
    }

    private Consolidacion lock(Trimestre periodo) {
        return corridas.unfinished(periodo).orElseThrow();
    }

    private void commit() throws SQLException {
        esquema.raw().commit();
    }

    static double time(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** A part that is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** The work on one entidad. */
    @FunctionalInterface
    private interface Item {
        int run(Consolidacion corrida, String entidad);
    }
}
