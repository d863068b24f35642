package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** Capturing a contribution or correcting one that is not validated (Art. 12 IV, 14); its proof is kept as soon as it arrives. */
@Named("aportacionColecta")
@ViewScoped
public class AportacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private AportacionService aportaciones;

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private ArchivoColecta archivos;

    private String folio;
    private Integer numero;
    private ColectaVista vista;
    private AportacionVista anterior;
    private transient Part archivo;
    private String nombrePrueba;
    private FormaAportacion forma = FormaAportacion.empty();
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the colecta, and the contribution to correct.
     *
     * @return the record instead when nothing can be written in it
     * @throws NotFoundException when there is no such contribution of the plantel
     */
    public String load() {
        pantallas.contributeToColecta();
        vista = consulta.find(folio);
        if (numero != null) {
            anterior = consulta.contribution(folio, numero);
            forma = FormaAportacion.of(anterior.datos());
        }
        if (vista.estado() == EstadoColecta.EN_CURSO
                && acuses.list(folio).stream().noneMatch(a -> a.plantel() != null && a.en() != null)) {
            Avisos.warnNext("colecta.aportacion.sinAcuse", folio);
            return "/colecta/ficha?faces-redirect=true&folio=" + folio;
        }
        boolean open = vista.estado() == EstadoColecta.EN_CURSO
                && (anterior == null || anterior.estado() != EstadoAportacion.VALIDADA);
        return open ? null : "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** When it was kept elsewhere since it was read, the person is told, and the next time it gives way. */
    private void requireSame() {
        if (anterior != null) {
            int leida = anterior.version();
            anterior = consulta.contribution(folio, numero);
            CambioAjeno.requireSame(leida, anterior.version(), folio + " / " + numero);
        }
    }

    /** Keeps it; it waits for its entidad. */
    public String save() throws IOException {
        receive();
        DatosAportacion read = forma.read();
        requireSame();
        AportacionVista kept = anterior == null
                ? aportaciones.capture(folio, read, clave)
                : aportaciones.correct(folio, numero, anterior.version(), read);
        Avisos.next(anterior == null ? "colectas.aportada" : "colectas.corregida", folio, kept.numero());
        if (kept.ceroRetirado() != null) {
            Avisos.warnNext("colectas.cero.retirado", kept.ceroRetirado().declaradoPor());
        }
        if (!kept.mismaReferencia().isEmpty()) {
            Avisos.warnNext(
                    "colectas.referencia.repetida",
                    read.referenciaDeposito(),
                    kept.mismaReferencia().size(),
                    FilaAportacion.numbers(kept));
        }
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            return;
        }
        nombrePrueba = archivo.getSubmittedFileName();
        try (InputStream in = archivo.getInputStream()) {
            forma.prove(archivos.receive(folio, "COMPROBANTE", nombrePrueba, in).sha256());
        }
        archivo = null;
    }

    /** The kinds of contributions. */
    public TipoAportacion[] getTipos() {
        return TipoAportacion.values();
    }

    public FormaAportacion getForma() {
        return forma;
    }

    /** Name of the proof that was received in this form; null for none. */
    public String getNombrePrueba() {
        return nombrePrueba;
    }

    /** The contribution that is corrected, null for a new one. */
    public AportacionVista getAnterior() {
        return anterior;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
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
}
