package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.BeneficioVista;
import mx.edu.conalep.compromisosocial.emergente.service.EntregaService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Noting a delivery to a student against his receipt (Art. 15); the receipt is kept as soon as it arrives. */
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
    private EntregaService entregas;

    private String folio;
    private int numero;
    private int candidato;
    private AsignacionVista vista;
    private BeneficioVista beneficio;
    private String fecha;
    private String acuse;
    private transient Part archivo;

    /**
     * Reads what the student gets; the view is put on record.
     *
     * @return the choices instead when it is delivered already, or was taken back
     * @throws NotFoundException when the student is not in the choice
     */
    public String load() {
        pantallas.captureEmergente();
        vista = consulta.find(folio, numero);
        beneficio = vista.beneficios().stream()
                .filter(b -> b.candidato() == candidato)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.beneficio.notFound", candidato));
        return beneficio.isEntregado() || beneficio.isRevertido() ? choices() : null;
    }

    /** Keeps the receipt and takes note of the delivery. */
    public String deliver() throws IOException {
        if (archivo != null && archivo.getSize() > 0) {
            try (InputStream in = archivo.getInputStream()) {
                acuse = archivos.receive(folio, "ACUSE", archivo.getSubmittedFileName(), in)
                        .sha256();
            }
            archivo = null;
        }
        if (acuse == null) {
            throw new RuleViolationException(new RuleViolation("emergente.entrega.acuse", "archivo"));
        }
        entregas.deliver(folio, numero, candidato, acuse, date());
        Avisos.next("emergentes.entrega.guardada", candidato);
        return choices();
    }

    private LocalDate date() {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder typed = Json.createObjectBuilder();
        Json.put(typed, "fecha", fecha);
        LocalDate read = new LectorObjeto(typed.build(), broken).date("fecha");
        RuleViolationException.throwIfAny(broken);
        return read;
    }

    private String choices() {
        return "/emergente/asignacion?faces-redirect=true&folio=" + folio;
    }

    /** Whether the receipt was received in this form. */
    public boolean isRecibido() {
        return acuse != null;
    }

    public AsignacionVista getVista() {
        return vista;
    }

    public BeneficioVista getBeneficio() {
        return beneficio;
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

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }
}
