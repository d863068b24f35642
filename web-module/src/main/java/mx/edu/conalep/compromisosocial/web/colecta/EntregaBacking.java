package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** Taking note of a delivery to the ally against his receipt (Art. 12, 14); the receipt is kept as soon as it arrives. */
@Named("entregaColecta")
@ViewScoped
public class EntregaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private ArchivoColecta archivos;

    private String folio;
    private ColectaVista vista;
    private final FormaEntrega forma = new FormaEntrega();
    private final ArchivoDeForma recibo = new ArchivoDeForma("recibo");
    private List<Ajeno> ajenos = List.of();

    /**
     * Reads the colecta and offers what is left of it.
     *
     * @return the record instead, with the reason, when it is not closed, or was reported
     */
    public String load() {
        pantallas.runColecta();
        vista = consulta.find(folio);
        forma.offer(getResto());
        return Imposible.leave(folio, Imposible.act(vista, "entrega"));
    }

    private boolean isCerrada() {
        return vista.estado() == EstadoColecta.CERRADA;
    }

    /** Keeps it; everything that is wrong with it and with its receipt is told at once. */
    public String save() throws IOException {
        List<RuleViolation> delRecibo = receive();
        Lectura<DatosEntrega> leida = forma.read().with(delRecibo);
        requireSeen(leida.datos());
        forma.send(() -> ciclo.deliver(folio, vista.version(), leida));
        Avisos.next("colectas.entregada", folio);
        return Imposible.ficha(folio);
    }

    /** What was delivered elsewhere since it was read is laid beside what is typed; the next time it is sent it is added to that. */
    private void requireSeen(DatosEntrega tecleado) {
        ColectaVista leida = vista;
        vista = consulta.find(folio);
        ajenos = isCerrada() ? AjenosColecta.delivery(leida, vista, tecleado) : List.of();
        if (!ajenos.isEmpty()) {
            CambioAjeno.requireSeen(leida.version(), vista.version(), folio);
        }
    }

    /** Keeps the receipt alone. */
    public void upload() throws IOException {
        RuleViolationException.throwIfAny(receive());
    }

    private List<RuleViolation> receive() throws IOException {
        return recibo.receive((nombre, in) ->
                forma.prove(archivos.receive(folio, "RECIBO", nombre, in).sha256()));
    }

    /** What may still be delivered. */
    public List<Balance> getResto() {
        return AjenosColecta.left(vista).toList();
    }

    /** What was kept elsewhere meanwhile, beside what is typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }

    public FormaEntrega getForma() {
        return forma;
    }

    /** The receipt of this form. */
    public ArchivoDeForma getRecibo() {
        return recibo;
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
}
