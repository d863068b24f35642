package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionService;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
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
        AccionesConvenio acciones = AccionesConvenio.of(getVista(), false, ActorActual.get());
        boolean offered = isDescarte() ? acciones.isDescartar() : acciones.isSustituir();
        return offered ? null : to("ficha");
    }

    /** Discards the draft and goes to the list. */
    public String discard() {
        return descarte.discard(getVista());
    }

    /** Begins the draft that takes its place and goes on to write it. */
    public String rewrite() {
        String anterior = getFolio();
        show(sustituciones.begin(anterior, getVista().version(), clave));
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
