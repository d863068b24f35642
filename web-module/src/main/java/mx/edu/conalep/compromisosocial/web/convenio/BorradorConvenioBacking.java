package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionService;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * Asks once before a draft goes or comes, naming the convenio and what follows: a draft made by mistake is discarded, one that was found good
 * and is not signed any more is written anew (R21.2).
 */
@Named("borradorConvenio")
@ViewScoped
public class BorradorConvenioBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;
    private static final String DESCARTE = "descarte";
    private static final String SUSTITUCION = "sustitucion";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private SustitucionService sustituciones;

    @Inject
    private DescarteConvenio descarte;

    private String acto;
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the convenio as the person is about to judge it.
     *
     * @return the record instead when it offers no such act
     * @throws NotFoundException when there is no such act, or convenio of the unit
     */
    public String load() {
        if (!DESCARTE.equals(acto) && !SUSTITUCION.equals(acto)) {
            throw new NotFoundException("convenio.notFound", getFolio());
        }
        pantallas.writeConvenio();
        show(consulta.find(getFolio()));
        requireOwn();
        return isPasado() ? to("ficha") : null;
    }

    /** Whether the record as it was seen last does not offer the act. */
    @Override
    public boolean isPasado() {
        AccionesConvenio acciones = AccionesConvenio.of(getVista(), false, ActorActual.get());
        return !(isDescarte() ? acciones.isDescartar() : acciones.isSustituir());
    }

    /** Discards the draft and goes to the list. */
    public String discard() {
        return descarte.discard(this);
    }

    /**
     * Begins the draft that takes its place and goes on to write it.
     *
     * @throws ConflictException when it may not be written anew any more, or changed since it was shown: the screen shows how it stands now,
     *     and the next time it is asked of that
     */
    public String rewrite() {
        String anterior = getFolio();
        int leida = getVista().version();
        ConvenioVista ahora = consulta.find(anterior);
        requirePending(ahora, ahora.estado() == EstadoConvenio.DICTAMINADO);
        // one that is replaced already is asked for as it stands, so that the call that did it is answered again
        if (!isPasado()) {
            requireSeen(leida);
        }
        show(sustituciones.begin(anterior, ahora.version(), clave));
        return done("redaccion", "convenios.sustitucion.comenzada", getFolio(), anterior);
    }

    public boolean isDescarte() {
        return DESCARTE.equals(acto);
    }

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }
}
