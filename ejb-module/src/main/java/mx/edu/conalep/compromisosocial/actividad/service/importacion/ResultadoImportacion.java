package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.Serializable;
import java.util.List;

/**
 * What an import did: all rows or none.
 *
 * @param aceptadas rows that are kept, or would be in a dry run
 * @param rechazadas rows with at least one error
 * @param errores every error of every bad row
 * @param simulacro whether it was a dry run, which keeps nothing
 * @param folios of the activities that were made, in the order of the rows; empty in a dry run
 */
public record ResultadoImportacion(
        int aceptadas, int rechazadas, List<ErrorFila> errores, boolean simulacro, List<String> folios)
        implements Serializable {
    public ResultadoImportacion {
        errores = List.copyOf(errores);
        folios = List.copyOf(folios);
    }

    /** Whether every row is good. */
    public boolean isClean() {
        return errores.isEmpty();
    }
}
