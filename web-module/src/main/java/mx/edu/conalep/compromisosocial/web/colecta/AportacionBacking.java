package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

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
    private AportacionAnterior anterior;
    private FormaAportacion forma;
    private final ArchivoDeForma prueba = new ArchivoDeForma("evidencia");
    private final PreguntaAportacion pregunta = new PreguntaAportacion();
    private final String clave = UUID.randomUUID().toString();
    private boolean guardada;

    /**
     * Reads the colecta, and the contribution to correct.
     *
     * @return the record instead, with the reason, when nothing can be written in it
     * @throws NotFoundException when there is no such contribution of the plantel
     */
    public String load() {
        pantallas.contributeToColecta();
        vista = consulta.find(folio);
        List<DatosMeta> metas = vista.datos().metas();
        anterior = numero == null ? null : new AportacionAnterior(consulta.contribution(folio, numero));
        forma = anterior == null
                ? FormaAportacion.empty(metas)
                : FormaAportacion.of(anterior.getVista().datos(), metas);
        return Imposible.leave(folio, Imposible.contribution(vista, isAcusada(), anterior));
    }

    private boolean isAcusada() {
        return acuses.list(folio).stream().anyMatch(a -> a.plantel() != null && a.en() != null);
    }

    /** Keeps it; it waits for its entidad. Everything that is wrong with it and with its proof is told at once, and what may be wrong is asked. */
    public String save() throws IOException {
        return save(false);
    }

    /** Keeps it as it is: the answer to what was asked. */
    public String confirm() throws IOException {
        return save(true);
    }

    private String save(boolean confirmada) throws IOException {
        pregunta.close();
        List<RuleViolation> deLaPrueba = prueba.receive((nombre, in) ->
                forma.prove(archivos.receive(folio, "COMPROBANTE", nombre, in).sha256()));
        if (anterior != null) {
            anterior.requireSame(folio, consulta.contribution(folio, numero), forma);
        }
        Lectura<DatosAportacion> leida = forma.read().with(deLaPrueba);
        boolean pasa = guardada
                || pregunta.passes(
                        leida.datos(), forma.send(() -> aportaciones.doubts(folio, numero, leida)), confirmada);
        return pasa ? keep(leida) : null;
    }

    private String keep(Lectura<DatosAportacion> leida) {
        AportacionVista kept = forma.send(() -> anterior == null
                ? aportaciones.capture(folio, leida, clave)
                : aportaciones.correct(folio, numero, anterior.getVista().version(), leida));
        guardada = true;
        Avisos.next(anterior == null ? "colectas.aportada" : "colectas.corregida", folio, kept.numero());
        Avisos.nextOf(anterior == null ? null : anterior.getTomado());
        FilaAportacion.notices(kept).forEach(Avisos::warnNextOf);
        return Imposible.ficha(folio);
    }

    public FormaAportacion getForma() {
        return forma;
    }

    /** The proof of this form. */
    public ArchivoDeForma getPrueba() {
        return prueba;
    }

    /** What is asked before it is kept. */
    public PreguntaAportacion getPregunta() {
        return pregunta;
    }

    /** The contribution that is corrected, null for a new one. */
    public AportacionAnterior getAnterior() {
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
