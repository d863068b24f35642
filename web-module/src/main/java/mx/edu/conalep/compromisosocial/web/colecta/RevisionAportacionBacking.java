package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The entidad validates what its planteles contributed: the waiting ones at the left, one of them and its proof at the right. */
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
    private DocumentoColectaService documentos;

    @Inject
    private RevisionAportacionService revision;

    private String folio;
    private Integer numero;
    private String observacion;
    private boolean nombrada;
    private ColectaVista vista;
    private AportacionesEnEspera espera;
    private AportacionVista elegida;
    private DocumentoColectaVista prueba;

    /** Reads what waits, and the one that is asked for: the first without a number. */
    public void load() {
        pantallas.reviewColecta();
        nombrada = numero != null;
        read();
    }

    private void read() {
        vista = consulta.find(folio);
        Page<AportacionVista> page =
                consulta.contributions(folio, EstadoAportacion.CAPTURADA, PageRequest.of(0, LISTA));
        if (numero == null && !page.items().isEmpty()) {
            numero = page.items().get(0).numero();
        }
        espera = AportacionesEnEspera.of(page, numero);
        elegida = numero == null ? null : consulta.contribution(folio, numero);
        String sha256 = elegida == null ? null : elegida.datos().comprobante();
        prueba = sha256 == null ? null : documentos.find(folio, sha256);
    }

    /** Finds it good. */
    public String validate() {
        requireAsRead();
        revision.validate(folio, elegida.numero(), elegida.version());
        return done("colectas.validada");
    }

    /** Sends it back. */
    public String returnWith() {
        requireAsRead();
        revision.returnWith(folio, elegida.numero(), elegida.version(), observacion);
        return done("colectas.devuelta");
    }

    /** What somebody decided or changed since is shown as it is now, and said, instead of decided again. */
    private void requireAsRead() {
        int version = elegida.version();
        read();
        if (elegida.version() != version) {
            EstadoAportacion estado = elegida.estado();
            throw new ConflictException(
                    estado == EstadoAportacion.CAPTURADA ? "colectas.revision.cambio" : "colectas.revision.decidida",
                    elegida.numero(),
                    Messages.text("colecta.aportacion.estado." + estado));
        }
    }

    /** On to the one after it, or before it at the end of the list; back to the record after the last. */
    private String done(String code) {
        Avisos.next(code, folio, elegida.numero());
        Integer next = espera.proxima();
        return (next == null ? "/colecta/ficha" : "/colecta/revision") + "?faces-redirect=true&folio=" + folio
                + (next == null ? "" : "&numero=" + next);
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

    /** Whether the address names the one at the right; a phone shows the list alone until then. */
    public boolean isNombrada() {
        return nombrada;
    }

    /** What waits. */
    public AportacionesEnEspera getEspera() {
        return espera;
    }

    /** The one at the right; null when nothing waits. */
    public AportacionVista getElegida() {
        return elegida;
    }

    /** Its proof, or null. */
    public DocumentoColectaVista getPrueba() {
        return prueba;
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
