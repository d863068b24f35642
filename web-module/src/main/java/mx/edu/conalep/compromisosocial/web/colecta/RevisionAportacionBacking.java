package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The entidad validates what its planteles contributed: the waiting ones at the left, one of them at the right. */
@Named("revisionColecta")
@ViewScoped
public class RevisionAportacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LISTA = 100;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private RevisionAportacionService revision;

    private String folio;
    private Integer numero;
    private String observacion;
    private ColectaVista vista;
    private List<AportacionVista> pendientes;
    private long total;
    private AportacionVista elegida;

    /** Reads what waits, and the one that is asked for: the first without a number. */
    public void load() {
        pantallas.reviewColecta();
        vista = consulta.find(folio);
        Page<AportacionVista> page =
                consulta.contributions(folio, EstadoAportacion.CAPTURADA, PageRequest.of(0, LISTA));
        pendientes = page.items();
        total = page.total();
        if (numero != null) {
            elegida = consulta.contribution(folio, numero);
        } else if (!pendientes.isEmpty()) {
            elegida = pendientes.get(0);
            numero = elegida.numero();
        }
    }

    /** Finds it good. */
    public String validate() {
        revision.validate(folio, elegida.numero(), elegida.version());
        return done("colectas.validada");
    }

    /** Sends it back. */
    public String returnWith() {
        revision.returnWith(folio, elegida.numero(), elegida.version(), observacion);
        return done("colectas.devuelta");
    }

    /** On to the next one, in the order of their numbers; back to the record after the last. */
    private String done(String code) {
        Avisos.next(code, folio, elegida.numero());
        boolean more = pendientes.stream().anyMatch(a -> a.numero() != elegida.numero());
        return (more ? "/colecta/revision" : "/colecta/ficha") + "?faces-redirect=true&folio=" + folio;
    }

    /** Whether it waits for a decision, and decisions are taken. */
    public boolean isDecidible() {
        return elegida != null
                && elegida.estado() == EstadoAportacion.CAPTURADA
                && vista.estado() == EstadoColecta.EN_CURSO;
    }

    /** A contribution in words. */
    public String words(AportacionVista una) {
        return FilaAportacion.words(una.datos());
    }

    public List<AportacionVista> getPendientes() {
        return pendientes;
    }

    /** How many wait, those not listed included. */
    public long getTotal() {
        return total;
    }

    /** The one at the right; null when nothing waits. */
    public AportacionVista getElegida() {
        return elegida;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public Integer getNumero() {
        return numero;
    }

    public void setNumero(Integer numero) {
        this.numero = numero;
    }

    /** What is to be corrected. */
    public String getObservacion() {
        return observacion;
    }

    public void setObservacion(String observacion) {
        this.observacion = observacion;
    }
}
