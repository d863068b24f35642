package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ClausulasHalladas;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.FirmaConvenio;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The signed PDF that a page shows, as it was read: whether it seems to be of another convenio (R21.3). */
@Named("firmadoConvenio")
@ViewScoped
public class FirmadoConvenio implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FirmaConvenio firma;

    private boolean legible;
    private String aviso;

    /** Reads it, for a page that shows it from now on. */
    ClausulasHalladas see(ConvenioVista vista) {
        ClausulasHalladas halladas = firma.find(vista.folio());
        legible = halladas.legible();
        String otro = halladas.otroExpediente(vista.expediente());
        aviso = otro == null ? null : Messages.text("convenios.pdf.otroExpediente", otro, vista.expediente());
        return halladas;
    }

    /**
     * Reads it for its registration, which goes on when the PDF cannot be read: then that is what is told.
     *
     * @param vista the convenio; null where none is registered
     */
    public void load(ConvenioVista vista) {
        if (vista == null) {
            return;
        }
        try {
            see(vista);
        } catch (RuleViolationException unreadable) {
            aviso = unreadable.violations().stream()
                    .map(RuleViolation::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The signed document of a convenio, the last that came; null while there is none. */
    public DocumentoVista last(ConvenioVista vista) {
        List<DocumentoVista> firmados = vista.documentos();
        return firmados.isEmpty() ? null : firmados.get(firmados.size() - 1);
    }

    /** Whether it has a text to read. */
    public boolean isLegible() {
        return legible;
    }

    /** What the reader is to look at before he goes on; null when nothing stands out. */
    public String getAviso() {
        return aviso;
    }
}
