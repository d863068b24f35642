package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

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

    /**
     * Keeps it; the screen shows what was kept.
     *
     * @param plantilla the template that is chosen, or null
     * @throws ConflictException when it was changed elsewhere since the screen read it, or discarded: what is typed stays, and the next time
     *     takes the place of that, or becomes a new draft
     */
    void keep(PantallaConvenio pantalla, FormaConvenio forma, String plantilla) {
        if (pantalla.getVista() == null) {
            forma.requireWritten(plantilla);
            pantalla.show(convenios.create(forma.read(), clave));
            return;
        }
        LectorConvenio.Leido leido = forma.read();
        try {
            takeOver(pantalla, consulta.find(pantalla.getFolio()), leido.datos());
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

    /** When it was kept elsewhere since it was read, what is kept is laid beside what is typed, and the next time gives way. */
    private void takeOver(PantallaConvenio pantalla, ConvenioVista ahora, DatosConvenio tecleado) {
        int leida = pantalla.getVista().version();
        ajenos = List.of();
        if (leida == ahora.version() || !ahora.estado().isEditable()) {
            return;
        }
        ajenos = BloquesConvenio.changes(ahora.datos(), tecleado);
        pantalla.show(ahora);
        if (!ajenos.isEmpty()) {
            CambioAjeno.requireSame(leida, ahora.version(), ahora.folio());
        }
    }

    /** What is kept of a record that changed elsewhere beside what is typed, where they differ. */
    List<Bloque> ajenos() {
        return ajenos;
    }
}
