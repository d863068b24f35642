package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.BeneficioVista;
import mx.edu.conalep.compromisosocial.emergente.service.EntregaConAcuseService;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Noting a delivery to a student against his receipt (Art. 15); both are kept, or neither. */
@Named("entregaEmergente")
@ViewScoped
public class EntregaEmergenteBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private AsignacionConsulta consulta;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private EntregaConAcuseService entregas;

    private final FormaEntrega forma = new FormaEntrega();
    private String folio;
    private int numero;
    private int candidato;
    private AsignacionVista vista;
    private transient Part archivo;

    /**
     * Reads what the student gets; the view is put on record.
     *
     * @return the choices instead, with the reason, when nothing waits to be delivered to him
     * @throws NotFoundException when the student is not in the choice
     */
    public String load() {
        pantallas.captureEmergente();
        Optional<String> traba = consulta.hindrance(folio, numero, candidato);
        if (traba.isPresent()) {
            Avisos.warnNextOf(traba.get());
            return choices();
        }
        vista = consulta.find(folio, numero);
        return null;
    }

    /**
     * Takes note of the delivery and keeps its receipt. When it was delivered or taken back elsewhere since, that is shown, and its view put on
     * record: nothing is left to be done here.
     */
    public String deliver() throws IOException {
        if (consulta.hindrance(folio, numero, candidato).isEmpty()) {
            receive();
        } else {
            vista = consulta.find(folio, numero);
        }
        entregas.deliver(folio, numero, candidato, forma.read(), forma.acuse());
        Avisos.next("emergentes.entrega.guardada", candidato);
        return choices();
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            forma.receive(ArchivoPresentado.none());
            return;
        }
        try (InputStream in = archivo.getInputStream()) {
            forma.receive(archivos.presentReceipt(folio, archivo.getSubmittedFileName(), in));
        }
        archivo = null;
    }

    private String choices() {
        return "/emergente/asignacion?faces-redirect=true&folio=" + folio;
    }

    /** What is typed. */
    public FormaEntrega getForma() {
        return forma;
    }

    public AsignacionVista getVista() {
        return vista;
    }

    /** What the student gets. */
    public BeneficioVista getBeneficio() {
        return vista.beneficio(candidato);
    }

    /** Whether it waits for its delivery, as far as it was read. */
    public boolean isPendiente() {
        return vista.isVigente(candidato) && !getBeneficio().isEntregado();
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Number of the choice. */
    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    /** Number of the student. */
    public int getCandidato() {
        return candidato;
    }

    public void setCandidato(int candidato) {
        this.candidato = candidato;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }
}
