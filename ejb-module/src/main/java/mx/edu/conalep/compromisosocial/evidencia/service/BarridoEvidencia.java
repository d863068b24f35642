package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;

/**
 * Sweeps what an interrupted intake may have left: files under examination, and files in the store without a row. A file younger
 * than {@link #GRACIA} is left alone, since its row may be about to be written. Rows whose act did not follow in that time are dropped last:
 * their files go with the next sweep, when it is certain that the rows are gone.
 */
@Gated
@Stateless
public class BarridoEvidencia {

    /** Time in which a row must follow its file. */
    public static final Duration GRACIA = Duration.ofHours(24);

    private static final int BATCH = 500;

    @Inject
    private AlmacenEvidencia almacen;

    @Any
    @Inject
    private Instance<ReferenciasArchivo> referencias;

    @Inject
    private Clock clock;

    /**
     * Sweeps.
     *
     * @param gracia how old an orphan must be, {@link #GRACIA} in the daily run
     * @return files removed from the store
     */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "evidencia.barrer",
            write = true)
    public int sweep(Duration gracia) {
        try {
            almacen.sweepTemporal(gracia);
            List<String> keys = new ArrayList<>();
            almacen.forEach(keys::add);
            int removed = 0;
            for (int from = 0; from < keys.size(); from += BATCH) {
                List<String> batch = keys.subList(from, Math.min(keys.size(), from + BATCH));
                for (String orphan : withoutRow(batch)) {
                    removed += almacen.removeIfOlder(orphan, gracia) ? 1 : 0;
                }
            }
            Rastro.objeto("almacen");
            Rastro.detalle(removed + " de " + keys.size());
            forget(clock.instant().minus(gracia));
            return removed;
        } catch (IOException failure) {
            throw new UncheckedIOException("The evidence store could not be swept", failure);
        }
    }

    private void forget(Instant antes) {
        int forgotten =
                referencias.stream().mapToInt(feature -> feature.forget(antes)).sum();
        if (forgotten > 0) {
            Rastro.detalle(forgotten + " documentos de entregas que no se hicieron");
        }
    }

    private List<String> withoutRow(List<String> keys) {
        List<String> orphans = new ArrayList<>(keys);
        referencias.forEach(feature -> orphans.removeAll(feature.mentioned(keys)));
        return orphans;
    }
}
