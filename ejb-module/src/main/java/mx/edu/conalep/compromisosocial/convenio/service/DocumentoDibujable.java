package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.pdf.TurnosPdf;

/** Draws documents in turns and tells of those that cannot be drawn, which were received before documents were examined as a whole. */
final class DocumentoDibujable {
    private static final Logger LOG = Logger.getLogger(DocumentoDibujable.class.getName());

    private DocumentoDibujable() {}

    /**
     * Draws when there is a turn.
     *
     * @throws RuleViolationException when the document cannot be drawn
     * @throws mx.edu.conalep.compromisosocial.shared.OcupadoException when no turn came in time
     * @throws IOException when the disk is full
     */
    static <T> T draw(TurnosPdf.Trabajo<T> dibujo) throws IOException {
        try {
            return TurnosPdf.draw(dibujo);
        } catch (CodedException | RuleViolationException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError undrawable) {
            if (undrawable instanceof IOException failure && AlmacenLlenoException.isCause(failure)) {
                throw failure;
            }
            LOG.log(Level.WARNING, "A document could not be drawn", undrawable);
            throw new RuleViolationException(new RuleViolation("convenio.documento.undrawable", null));
        }
    }
}
