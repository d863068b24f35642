package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ContenidoRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.consolidacion.service.Conciliacion;
import mx.edu.conalep.compromisosocial.consolidacion.service.Conciliacion.Prueba;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** One consolidation with the product's own repositories, in the transactions of the job; tells the time of each part. */
final class Corrida {

    private static final int EJECUCION = 1;
    private static final int ENTIDADES = 32;
    /** Entidades of a chunk, as the job's definition says. */
    private static final int LOTE = 8;

    private final Esquema esquema;
    private final CorridaRepository corridas;
    private final ContenidoRepository contenidos;
    private final Conciliacion conciliacion;
    private double instantanea;
    private double suma;

    Corrida(Esquema esquema) {
        this.esquema = esquema;
        this.corridas = new CorridaRepository(esquema);
        this.contenidos = new ContenidoRepository(esquema);
        this.conciliacion = new Conciliacion(corridas, contenidos, new ConsolidacionRepository(esquema));
    }

    /**
     * Milliseconds of each part.
     *
     * @param suma cells of the three levels
     * @param prueba reconciliation and hash
     * @param marca change of state and time line of the activities, publication
     */
    record Tiempos(double instantanea, double suma, double prueba, double marca, double todo) {}

    Tiempos run(Trimestre periodo) throws SQLException {
        Sello sello = new Sello("medicion", Clock.systemUTC().instant());
        long start = System.nanoTime();
        int version = corridas.inForce(periodo).map(v -> v.version() + 1).orElse(1);
        corridas.open(periodo, version, "medición", 1, EJECUCION, sello);
        commit();
        for (int from = 1; from <= ENTIDADES; from += LOTE) {
            fill(
                    periodo,
                    IntStream.range(from, from + LOTE)
                            .mapToObj("%02d"::formatted)
                            .toList());
        }
        suma += time(() -> {
            contenidos.rollup(lock(periodo));
            commit();
        });
        double prove = time(() -> prove(periodo));
        double mark = time(() -> publish(periodo, sello));
        return new Tiempos(instantanea, suma, prove, mark, (System.nanoTime() - start) / 1e6);
    }

    private void fill(Trimestre periodo, List<String> entidades) throws SQLException {
        Consolidacion corrida = lock(periodo);
        instantanea += time(() -> contenidos.freeze(corrida, entidades));
        suma += time(() -> {
            contenidos.aggregate(corrida, entidades);
            commit();
        });
    }

    private void prove(Trimestre periodo) throws SQLException {
        Consolidacion corrida = lock(periodo);
        Prueba prueba = conciliacion.check(corrida);
        corridas.seal(corrida.id(), prueba.actividades(), prueba.sha256());
        commit();
    }

    private void publish(Trimestre periodo, Sello sello) throws SQLException {
        Consolidacion corrida = lock(periodo);
        if (contenidos.markActivities(corrida, sello) != corrida.actividades()) {
            throw new IllegalStateException("Not every activity is marked");
        }
        corridas.publish(corrida, sello);
        commit();
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
}
