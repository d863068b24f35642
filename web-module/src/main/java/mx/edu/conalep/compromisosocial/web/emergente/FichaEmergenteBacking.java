package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteBandejaConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** The record of a programme: request, criteria, donations, figures, time line, and what the person may do. */
@Named("fichaEmergente")
@RequestScoped
public class FichaEmergenteBacking {
    private static final int DONATIVOS = 50;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private DonacionService donaciones;

    @Inject
    private DonacionConsulta donados;

    @Inject
    private EmergenteBandejaConsulta bandeja;

    @Inject
    private PlantelesAlaVista planteles;

    private String folio;
    private int pagina;
    private EmergenteVista vista;
    private Page<DonacionVista> donativos;
    private ResultadoEmergente cifras;
    private List<Integer> devueltas = List.of();
    private Set<Integer> revertidos = Set.of();

    /** Reads the record. */
    public void load() {
        vista = consulta.find(folio);
        donativos = Hojas.read(pagina, DONATIVOS, p -> donaciones.list(folio, p));
        revertidos = getAcciones().isDonar() ? donados.reversed(vista.folio()) : Set.of();
        cifras = vista.estado().isIniciada() ? consulta.total(folio).orElse(null) : null;
        devueltas = getAcciones().isCapturar() ? bandeja.toCorrect(vista.folio()) : List.of();
    }

    /** What the person may do with it now. */
    public AccionesEmergente getAcciones() {
        return AccionesEmergente.of(vista, ActorActual.get());
    }

    /** The planteles that take part: names where the person knows them, keys elsewhere. */
    public List<String> getPlanteles() {
        return vista.datos().planteles().stream()
                .map(p -> planteles.porClave().containsKey(p)
                        ? p + " " + planteles.porClave().get(p).nombre()
                        : p)
                .toList();
    }

    /** Keys of the entidades that take part. */
    public String getEntidades() {
        return vista.datos().planteles().stream()
                .map(p -> p.substring(0, 2))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The figures of the reader's scope; null when there are none. */
    public ResultadoEmergente getCifras() {
        return cifras;
    }

    /** Numbers of the choices of the person's plantel that came back and wait to be proposed anew. */
    public List<Integer> getDevueltas() {
        return devueltas;
    }

    /** Whether the person may take a donation back: it stands, and takes none back itself. */
    public boolean reverts(DonacionVista d) {
        return getAcciones().isDonar() && d.reversionDe() == null && !revertidos.contains(d.numero());
    }

    public Page<DonacionVista> getDonativos() {
        return donativos;
    }

    /** Number of the last page of donations, from 0. */
    public long getUltima() {
        return Math.max(0, (donativos.total() - 1) / DONATIVOS);
    }

    public EmergenteVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Page of the donations, from 0. */
    public int getPagina() {
        return pagina;
    }

    public void setPagina(int pagina) {
        this.pagina = pagina;
    }
}
