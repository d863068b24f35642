package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;
import mx.edu.conalep.compromisosocial.web.marco.VistaVigente;

/** Keeping what is typed of a convenio: once as a new draft, then in its place, and told when another window changed or discarded it. */
@Dependent
public class GuardadoBorrador implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    private String clave = UUID.randomUUID().toString();
    private List<Bloque> ajenos = List.of();
    private String tomado;

    /**
     * Reads the draft of the screen's address. Of one that was discarded while its page was put aside, what was typed is of a new one.
     *
     * @return whether there is one; a new one is begun otherwise
     * @throws NotFoundException when there is none and the page does not come back
     */
    boolean open(PantallaConvenio pantalla) {
        String folio = pantalla.getFolio();
        if (folio == null || folio.isBlank()) {
            return false;
        }
        try {
            pantalla.show(consulta.find(folio));
            return true;
        } catch (NotFoundException discarded) {
            if (!VistaVigente.isReturned(FacesContext.getCurrentInstance())) {
                throw discarded;
            }
            pantalla.forget();
            Avisos.told(Messages.text("convenios.descartado.aparte", folio));
            return false;
        }
    }

    /**
     * Keeps it; the screen shows what was kept.
     *
     * @param plantilla the template that is chosen, or null
     * @throws ConflictException when a part that was changed here was changed elsewhere too since the screen read it: what is typed stays,
     *     and takes the place of that the next time; when it is not written any more; when it was discarded: what is typed becomes a new
     *     draft the next time
     */
    void keep(PantallaConvenio pantalla, FormaConvenio forma, String plantilla) {
        if (pantalla.getVista() == null) {
            forma.requireWritten(plantilla);
            pantalla.show(convenios.create(forma.read(), clave));
            return;
        }
        try {
            join(pantalla, consulta.find(pantalla.getFolio()), forma);
            LectorConvenio.Leido leido = forma.read();
            pantalla.show(
                    convenios.update(pantalla.getFolio(), pantalla.getVista().version(), leido));
        } catch (NotFoundException discarded) {
            String folio = pantalla.getFolio();
            clave = UUID.randomUUID().toString();
            ajenos = List.of();
            pantalla.forget();
            throw new ConflictException("convenios.descartado.aparte", folio);
        }
    }

    /** What was kept elsewhere since it was read is joined with what is typed; what both changed is laid side by side first. */
    private void join(PantallaConvenio pantalla, ConvenioVista ahora, FormaConvenio forma) {
        ConvenioVista leida = pantalla.base();
        ajenos = List.of();
        tomado = null;
        pantalla.requirePending(ahora, EstadoConvenio.EN_REVISION_JURIDICA);
        pantalla.requireOrigin(ahora);
        if (leida.version() == ahora.version()) {
            return;
        }
        TresVias<Object> tres = FusionRedaccion.join(forma, leida.datos(), ahora.datos());
        pantalla.show(ahora);
        tomado = FusionRedaccion.taken(tres);
        if (tres.hasConflict()) {
            ajenos = FusionRedaccion.conflicts(tres, ahora.datos(), forma.read().datos());
            CambioAjeno.requireSame(leida.version(), ahora.version(), ahora.folio());
        }
        if (tomado != null) {
            Avisos.told(tomado);
        }
    }

    /** What was changed both here and elsewhere: as it is kept beside as it is typed. */
    List<Bloque> ajenos() {
        return ajenos;
    }

    /** What was taken over of what was kept elsewhere, in words; null for nothing. */
    String tomado() {
        return tomado;
    }
}
