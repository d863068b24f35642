package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.RegistroConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/**
 * Taking note of the signatures (Art. 21 II g). The signed PDF is kept as soon as it arrives, so what is missing elsewhere never asks
 * for it again.
 */
@Named("suscripcionConvenio")
@ViewScoped
public class SuscripcionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIRMADO = "CONVENIO_FIRMADO";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private RegistroConvenioService registro;

    private String folio;
    private String fecha;
    private transient Part archivo;
    private ConvenioVista vista;
    private final List<Map<String, String>> firmantes = new ArrayList<>();

    /**
     * Reads it, with a row for the signatory of each party.
     *
     * @return the record instead when it does not wait for its signatures
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.writeConvenio();
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("convenio.notFound", folio);
        }
        for (DatosParte parte : vista.datos().partes()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("parte", String.valueOf(firmantes.size() + 1));
            row.put("nombre", parte.representante());
            firmantes.add(row);
        }
        return vista.estado() == EstadoConvenio.DICTAMINADO
                ? null
                : "/convenio/ficha?faces-redirect=true&folio=" + folio;
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
        vista = registro.sign(folio, vista.version(), signatories(), LectorFecha.read(fecha, "fecha"));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info("convenios.suscrito", folio);
        return "/convenio/ficha?faces-redirect=true&folio=" + folio;
    }

    private void receive() throws IOException {
        try (InputStream in = archivo.getInputStream()) {
            archivos.receive(folio, FIRMADO, archivo.getSubmittedFileName(), in);
        }
        vista = consulta.find(folio);
        Avisos.info("convenios.pdf.recibido", folio);
    }

    private List<Firmante> signatories() {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObject json = Json.createObjectBuilder()
                .add("firmantes", JsonTecleado.array(firmantes))
                .build();
        List<Firmante> read = LectorConvenio.signatories(new LectorObjeto(json, broken));
        RuleViolationException.throwIfAny(broken);
        return read;
    }

    /** The party of a row. */
    public DatosParte party(int index) {
        return vista.datos().partes().get(index);
    }

    public List<Map<String, String>> getFirmantes() {
        return firmantes;
    }

    public ConvenioVista getVista() {
        return vista;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
