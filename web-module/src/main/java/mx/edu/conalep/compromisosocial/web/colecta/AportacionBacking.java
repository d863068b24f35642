package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LecturaColecta;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
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
    private FormaAportacion forma = FormaAportacion.empty();
    private final ArchivoDeForma prueba = new ArchivoDeForma("evidencia");
    private final String clave = UUID.randomUUID().toString();
    private List<Ajeno> ajenos = List.of();

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
            return ficha();
        }
        return vista.estado() == EstadoColecta.EN_CURSO && isEditable() ? null : ficha();
    }

    private boolean isEditable() {
        return anterior == null || anterior.estado() != EstadoAportacion.VALIDADA;
    }

    /** When it was kept elsewhere since it was read, that is laid beside what is typed, and the next time gives way. */
    private void requireSame(DatosAportacion tecleado) {
        ajenos = List.of();
        if (anterior != null) {
            int leida = anterior.version();
            anterior = consulta.contribution(folio, numero);
            if (isEditable() && leida != anterior.version()) {
                ajenos = AjenosColecta.contribution(anterior.datos(), tecleado);
                CambioAjeno.requireSame(leida, anterior.version(), folio + " / " + numero);
            }
        }
    }

    /** Keeps it; it waits for its entidad. Everything that is wrong with it and with its proof is told at once. */
    public String save() throws IOException {
        List<RuleViolation> deLaPrueba = prueba.receive((nombre, in) ->
                forma.prove(archivos.receive(folio, "COMPROBANTE", nombre, in).sha256()));
        LecturaColecta<DatosAportacion> leida = forma.read().with(deLaPrueba);
        requireSame(leida.datos());
        AportacionVista kept = anterior == null
                ? aportaciones.capture(folio, leida, clave)
                : aportaciones.correct(folio, numero, anterior.version(), leida);
        Avisos.next(anterior == null ? "colectas.aportada" : "colectas.corregida", folio, kept.numero());
        FilaAportacion.notices(kept).forEach(Avisos::warnNextOf);
        return ficha();
    }

    private String ficha() {
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    public FormaAportacion getForma() {
        return forma;
    }

    /** The proof of this form. */
    public ArchivoDeForma getPrueba() {
        return prueba;
    }

    /** What was kept elsewhere meanwhile, beside what is typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }

    /** The contribution that is corrected, null for a new one. */
    public AportacionVista getAnterior() {
        return anterior;
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
}
