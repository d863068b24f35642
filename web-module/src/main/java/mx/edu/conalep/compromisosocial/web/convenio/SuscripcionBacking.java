package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.FirmaConvenio;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/**
 * Taking note of the signatures (Art. 21 II g). The signed PDF is kept as soon as it arrives, so what is missing elsewhere never asks
 * for it again; then it tells where each clause stands in it, to be corrected by hand. What is signed is the PDF that the page shows.
 */
@Named("suscripcionConvenio")
@ViewScoped
public class SuscripcionBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;
    private static final String FIRMADO = "CONVENIO_FIRMADO";
    /** The hash of no PDF: what came meanwhile is not what the page shows. */
    private static final String NINGUNO = "-";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private FirmaConvenio firma;

    @Inject
    private FirmadoConvenio firmado;

    private String visto;
    private transient Part archivo;
    private FormaSuscripcion forma;

    /**
     * Reads it, with a row for the signatory of each party.
     *
     * @return the record instead when it does not wait for its signatures
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.writeConvenio();
        show(consulta.find(getFolio()));
        requireOwn();
        forma = FormaSuscripcion.of(getVista().datos().partes());
        if (!AccionesConvenio.of(getVista(), false, ActorActual.get()).isSuscribir()) {
            return to("ficha");
        }
        see();
        return null;
    }

    /** Keeps the signed PDF alone. */
    public void upload() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            throw new RuleViolationException(new RuleViolation("convenio.suscripcion.pdf", "archivo"));
        }
        receive();
    }

    /** Keeps the PDF, when there is one, and takes note of the signatures. */
    public String sign() throws IOException {
        if (archivo != null && archivo.getSize() > 0) {
            receive();
        }
        requireSeen();
        List<RuleViolation> faltas = new ArrayList<>();
        DatosSuscripcion tecleado = forma.read(visto, faltas);
        show(firma.sign(getFolio(), getVista().version(), tecleado, faltas));
        return done("ficha", "convenios.suscrito", getFolio());
    }

    private void receive() throws IOException {
        requirePending(consulta.find(getFolio()), EstadoConvenio.SUSCRITO);
        try (InputStream in = archivo.getInputStream()) {
            archivos.receive(getFolio(), FIRMADO, archivo.getSubmittedFileName(), in);
        }
        show(consulta.find(getFolio()));
        see();
        Avisos.info("convenios.pdf.recibido", getFolio());
    }

    /** When another PDF came meanwhile, the page shows it from now on and keeps what was typed of the signatures. */
    private void requireSeen() {
        String shown = visto;
        requirePending(consulta.find(getFolio()), EstadoConvenio.SUSCRITO);
        if (last().equals(shown)) {
            return;
        }
        see();
        DocumentoVista otro =
                getVista().documentos().get(getVista().documentos().size() - 1);
        throw new ConflictException("convenios.suscripcion.otroPdf", getFolio(), otro.nombre(), otro.recibidoPor());
    }

    private String last() {
        List<DocumentoVista> firmados = getVista().documentos();
        return firmados.isEmpty() ? NINGUNO : firmados.get(firmados.size() - 1).sha256();
    }

    /** The last signed PDF is the one that is seen, with the pages where its clauses stand. */
    private void see() {
        visto = last();
        forma.show(firmado.see(getVista()).paginas());
    }

    public FormaSuscripcion getForma() {
        return forma;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }
}
