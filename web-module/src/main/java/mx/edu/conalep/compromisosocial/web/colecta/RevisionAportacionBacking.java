package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.PorValidar;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The entidad validates what its planteles contributed: a page of the waiting ones at the left, one of them and its proof at the right. */
@Named("revisionColecta")
@ViewScoped
public class RevisionAportacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

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
    private Integer pagina;
    private String observacion;
    private boolean nombrada;
    private ColectaVista vista;
    private AportacionesEnEspera espera;
    private AportacionAbierta abierta;

    /** Reads what waits, and the one that is asked for: the first of the page without a number. */
    public void load() {
        pantallas.reviewColecta();
        nombrada = numero != null;
        read();
    }

    private void read() {
        vista = consulta.find(folio);
        PorValidar page = revision.waiting(folio, numero, pagina == null || pagina < 0 ? 0 : pagina);
        if (numero == null && !page.items().isEmpty()) {
            numero = page.items().get(0).numero();
        }
        espera = new AportacionesEnEspera(page, numero);
        abierta = numero == null ? null : open(consulta.contribution(folio, numero));
    }

    private AportacionAbierta open(AportacionVista una) {
        String sha256 = una.datos().comprobante();
        return new AportacionAbierta(
                una, sha256 == null ? null : documentos.find(folio, sha256), vista.estado() == EstadoColecta.EN_CURSO);
    }

    /** Finds it good. */
    public String validate() {
        revision.validate(folio, numero, requireAsRead());
        return done("colectas.validada");
    }

    /** Sends it back. */
    public String returnWith() {
        revision.returnWith(folio, numero, requireAsRead(), observacion);
        return done("colectas.devuelta");
    }

    /** The version that the person read, which is still the one there is. */
    private int requireAsRead() {
        int version = abierta.vista().version();
        read();
        abierta.requireAsRead(version);
        return version;
    }

    /** On to the one after it, or before it at the end of the list; back to the record after the last. */
    private String done(String code) {
        Avisos.next(code, folio, numero);
        Integer next = espera.proxima();
        return (next == null ? "/colecta/ficha" : "/colecta/revision") + "?faces-redirect=true&folio=" + folio
                + (next == null ? "" : "&numero=" + next);
    }

    /** A contribution in words. */
    public String words(AportacionVista una) {
        return FilaAportacion.words(una.datos());
    }

    /** Whether the address names the one at the right; a phone shows the list alone until then. */
    public boolean isNombrada() {
        return nombrada;
    }

    public AportacionesEnEspera getEspera() {
        return espera;
    }

    /** The one at the right; null when nothing waits. */
    public AportacionAbierta getAbierta() {
        return abierta;
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

    public Integer getPagina() {
        return pagina;
    }

    public void setPagina(Integer pagina) {
        this.pagina = pagina;
    }

    /** What is to be corrected. */
    public String getObservacion() {
        return observacion;
    }

    public void setObservacion(String observacion) {
        this.observacion = observacion;
    }
}
