package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.RetiroService;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Withdrawing a student who was captured by mistake or asks to leave, with a reason (Art. 15, 25). */
@Named("retiroEmergente")
@ViewScoped
public class RetiroBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CandidatoConsulta candidatos;

    @Inject
    private RetiroService retiros;

    private final String clave = UUID.randomUUID().toString();
    private String folio;
    private int numero;
    private String motivo;
    private EmergenteVista vista;
    private CandidatoVista candidato;

    /**
     * Reads the student; the view is put on record.
     *
     * @return the list instead when nobody is withdrawn now, or he was before
     */
    public String load() {
        pantallas.captureEmergente();
        vista = consulta.find(folio);
        candidato = candidatos.find(folio, numero);
        return AccionesEmergente.of(vista, ActorActual.get()).isCapturar() && candidato.retiro() == null
                ? null
                : list();
    }

    /**
     * Withdraws him and goes to the list.
     *
     * @throws ConflictException when he was corrected elsewhere since; he is shown as he is now, the view put on record, and asked for again
     */
    public String withdraw() {
        if (candidatos.version(folio, numero) != candidato.version()) {
            candidato = candidatos.find(folio, numero);
            if (candidato.retiro() == null) {
                throw new ConflictException("emergentes.retiro.cambio", numero);
            }
        }
        retiros.withdraw(folio, numero, candidato.version(), motivo, clave);
        Avisos.next("emergentes.retiro.hecho", numero);
        return list();
    }

    private String list() {
        return "/emergente/candidatos?faces-redirect=true&folio=" + folio;
    }

    public EmergenteVista getVista() {
        return vista;
    }

    public CandidatoVista getCandidato() {
        return candidato;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Number of the student. */
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
