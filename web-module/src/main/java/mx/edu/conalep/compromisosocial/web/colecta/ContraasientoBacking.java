package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Asks once before a contribution that counts is taken back by a counter-entry (Art. 14). */
@Named("contraasientoColecta")
@ViewScoped
public class ContraasientoBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private RevisionAportacionService revision;

    private String folio;
    private int numero;
    private String motivo;
    private ColectaVista vista;
    private AportacionVista aportacion;

    /**
     * Reads the contribution.
     *
     * @return the record instead, with the reason, when it cannot be taken back
     */
    public String load() {
        pantallas.counterInColecta();
        vista = consulta.find(folio);
        aportacion = consulta.contribution(folio, numero);
        return Imposible.leave(folio, Imposible.counter(vista, aportacion));
    }

    /** Takes it back. */
    public String confirm() {
        AportacionVista contra = revision.counter(folio, numero, motivo);
        Avisos.next("colectas.hecho.contraasiento", folio, numero, contra.numero());
        return Imposible.ficha(folio);
    }

    /** What it takes back, in words. */
    public String getQue() {
        return FilaAportacion.words(aportacion.datos());
    }

    /** Whether something was delivered: the ficha will tell the difference. */
    public boolean isEntregada() {
        return !vista.entregas().isEmpty();
    }

    public AportacionVista getAportacion() {
        return aportacion;
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

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
