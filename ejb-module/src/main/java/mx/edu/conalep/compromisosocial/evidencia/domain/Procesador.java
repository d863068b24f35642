package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Examines files of one family of formats and makes their clean version. */
interface Procesador {

    /**
     * Checks a file whole and makes what will be served.
     *
     * @param formato what the detector said it is
     * @param archivo the file; left untouched
     * @param limites sizes in force
     * @param carpeta folder for the temporary files of the result
     * @return the clean version
     * @throws RuleViolationException when it is broken, disguised or dangerous, under a code {@code evidencia.*}
     * @throws IOException when the disk fails; nothing is left behind
     */
    EvidenciaProcesada process(FormatoEvidencia formato, Path archivo, LimitesEvidencia limites, Path carpeta)
            throws IOException;
}
