package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.actividad.persistence.EstadisticasDao;

/**
 * After a large import has committed, has the database look at its tables anew, so that a consolidation right after it is
 * planned for the rows that are there and not for the empty table of before (ADR 0014). The import waits for it, as it takes a fraction
 * of a second; when it fails or lasts, the import stands all the same.
 */
@ApplicationScoped
public class RepasoEstadisticas {
    static final int LARGE = 1_000;
    private static final int PATIENCE_S = 30;
    private static final Logger LOG = Logger.getLogger(RepasoEstadisticas.class.getName());

    @Resource
    private ManagedExecutorService hilos;

    @Inject
    private EstadisticasDao estadisticas;

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportacionEscrita importacion) {
        if (importacion.filas() < LARGE) {
            return;
        }
        try {
            hilos.submit(this::analyze).get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failed) {
            LOG.log(Level.WARNING, "The statistics of the activities were not refreshed after an import", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Void analyze() throws SQLException {
        estadisticas.refresh();
        return null;
    }
}
