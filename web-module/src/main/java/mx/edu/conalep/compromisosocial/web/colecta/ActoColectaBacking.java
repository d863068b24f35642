package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ReferenciasRepetidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Asks once before the DVS moves a colecta, naming its folio and what follows: its difusión, its start, its close (Art. 12 III). */
@Named("actoColecta")
@ViewScoped
public class ActoColectaBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CIERRE = "cierre";
    private static final List<String> ACTOS = List.of("difusion", "inicio", CIERRE);
    private static final int FUERA = 100;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private UnidadesColecta unidades;

    @Inject
    private CicloColectaService ciclo;

    private String folio;
    private String acto;
    private String motivo;
    private ColectaVista vista;
    private List<FilaAportacion> fuera = List.of();
    private ReferenciasRepetidas repetidas = ReferenciasRepetidas.NINGUNA;
    private String faltan;

    /**
     * Reads the colecta as the person is about to judge it.
     *
     * @return the record instead, with the reason, when it is not its turn
     * @throws NotFoundException when there is no such act or colecta
     */
    public String load() {
        if (!ACTOS.contains(acto)) {
            throw new NotFoundException("colecta.notFound", folio);
        }
        pantallas.runColecta();
        vista = consulta.find(folio);
        if (CIERRE.equals(acto)) {
            fuera = FilaAportacion.of(Stream.of(EstadoAportacion.CAPTURADA, EstadoAportacion.DEVUELTA)
                    .flatMap(e -> consulta.contributions(folio, e, PageRequest.of(0, FUERA)).items().stream())
                    .toList());
            repetidas = consulta.repeatedReferences(folio);
        }
        faltan = FaltanEnActo.words(
                acto,
                FaltanEnActo.planteles(acto, () -> acuses.list(folio), () -> consulta.results(folio, Nivel.PLANTEL)
                        .items()),
                unidades::plantel);
        return Imposible.leave(folio, Imposible.act(vista, acto));
    }

    /** Does it. */
    public String confirm() {
        switch (acto) {
            case "difusion" -> ciclo.broadcast(folio, vista.version());
            case "inicio" -> ciclo.start(folio, vista.version());
            default -> ciclo.close(folio, vista.version(), motivo);
        }
        String code = "colectas.hecho." + acto;
        Avisos.next(code, folio);
        return Imposible.ficha(folio);
    }

    /** Whether it is the close. */
    public boolean isCierre() {
        return CIERRE.equals(acto);
    }

    /** What the close leaves out: what is not validated. */
    public List<FilaAportacion> getFuera() {
        return fuera;
    }

    /** References of a deposit that several planteles name. */
    public ReferenciasRepetidas getRepetidas() {
        return repetidas;
    }

    /** The planteles that it leaves behind, named; null for none. */
    public String getFaltan() {
        return faltan;
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

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }

    /** Why it closes before its last day. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
