package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Handing a convenio that was just kept to its legal area (R21.1), asked once when it says what that area sent back. */
@Dependent
public class EnvioRevision implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    private boolean igual;

    /**
     * Hands it over; the screen shows it as it was sent.
     *
     * @return false when it is asked first whether it goes as it was
     * @throws RuleViolationException with what is missing; that it was kept is told then
     */
    boolean send(PantallaConvenio pantalla) {
        ConvenioVista guardado = pantalla.getVista();
        boolean preguntado = igual;
        igual = isAsReturned(guardado);
        if (igual && !preguntado) {
            return false;
        }
        try {
            pantalla.show(convenios.sendToLegalReview(guardado.folio(), guardado.version()));
            return true;
        } catch (RuleViolationException missing) {
            Avisos.info(kept(guardado), guardado.folio());
            throw missing;
        }
    }

    private boolean isAsReturned(ConvenioVista guardado) {
        if (guardado.estado() != EstadoConvenio.OBSERVADO) {
            return false;
        }
        List<VersionVista> versiones = consulta.versions(guardado.folio());
        return BloquesConvenio.changes(versiones.get(versiones.size() - 1).datos(), guardado.datos())
                .isEmpty();
    }

    /** What is told of one that was kept and not sent. */
    static String kept(ConvenioVista guardado) {
        return guardado.estado() == EstadoConvenio.OBSERVADO ? "convenios.guardado.observado" : "convenios.guardado";
    }

    /** Whether it says what was sent back, so that it is asked before it goes again. */
    public boolean isIgual() {
        return igual;
    }
}
