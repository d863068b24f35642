package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Reads a file as what its content says it is, whatever its name: a ZIP is an XLSX, anything else must be CSV. */
public final class LectorTabla {
    /** Largest file in bytes. */
    public static final int MAX_BYTES = 30_000_000;
    /** Rows that one file may carry at most. */
    public static final int MAX_FILAS = 60_000;

    private LectorTabla() {}

    static Tabla read(byte[] bytes) {
        if (bytes.length == 0) {
            throw refuse("actividad.importacion.empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw refuse("actividad.importacion.tooLarge", MAX_BYTES / 1_000_000);
        }
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
        Tabla tabla = zip ? LectorXlsx.read(bytes, MAX_FILAS) : LectorCsv.read(bytes, MAX_FILAS);
        if (tabla.filas().isEmpty()) {
            throw refuse("actividad.importacion.noRows");
        }
        return tabla;
    }

    private static RuleViolationException refuse(String code, Object... args) {
        return new RuleViolationException(new RuleViolation(code, "archivo", args));
    }
}
