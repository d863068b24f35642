package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The record of a colecta: its plan, the goal against what was collected, who answered what, and what the person may do with it. */
@Named("fichaColecta")
@RequestScoped
public class FichaColectaBacking {
    private static final int TAMANO = 25;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private SensibilizacionService sensibilizaciones;

    @Inject
    private UnidadesColecta unidades;

    private String folio;
    private Integer pagina;
    private ColectaVista vista;
    private List<AcusesEntidad> acusados;
    private List<SensibilizacionVista> actos;
    private Page<AportacionVista> aportaciones;
    private ResultadoVista propio;
    private long devueltas;
    private boolean alcanzada = true;

    /** Reads the record. */
    public void load() {
        vista = consulta.find(folio);
        acusados = AcusesEntidad.of(acuses.list(folio));
        actos = sensibilizaciones.list(folio);
        pagina = pagina == null || pagina < 0 ? Integer.valueOf(0) : pagina;
        aportaciones = consulta.contributions(folio, null, PageRequest.of(pagina, TAMANO));
        if (ambito().plantel() != null) {
            propio = consulta.results(folio, Nivel.PLANTEL).items().stream()
                    .findFirst()
                    .orElse(null);
        }
        if (AccionesColecta.rol(ActorActual.get()) == Rol.VINCULACION_PLANTEL && !isAcusada()) {
            alcanzada = acuses.isReached(folio);
        }
        if (propio != null && propio.pendientes() > 0) {
            devueltas = consulta.contributions(folio, EstadoAportacion.DEVUELTA, PageRequest.of(0, 1))
                    .total();
        }
    }

    /** What the person may do with it now. */
    public AccionesColecta getAcciones() {
        LocalDate hoy = unidades.getHoy();
        Cronograma fechas = vista.datos().cronograma();
        return new AccionesColecta(
                vista.estado(),
                AccionesColecta.rol(ActorActual.get()),
                isAcusada(),
                alcanzada,
                isRespondida(),
                getFaltas().isEmpty(),
                fechas.inicio() != null && !hoy.isBefore(fechas.inicio()),
                fechas.cierre() != null && unidades.isOver(fechas.cierre()),
                Balance.of(vista.totales(), vista.entregas()).stream().anyMatch(Balance::isPendiente));
    }

    private boolean isAcusada() {
        Ambito ambito = ambito();
        return acusados.stream()
                .filter(e -> e.clave().equals(ambito.entidad()))
                .flatMap(e -> ambito.plantel() == null ? Stream.ofNullable(e.propio()) : e.planteles().stream())
                .filter(a -> Objects.equals(a.plantel(), ambito.plantel()))
                .anyMatch(a -> a.en() != null);
    }

    /** What was sent back is no answer: the titular may still say that there was none. */
    private boolean isRespondida() {
        return propio != null && (propio.situacion() != Situacion.SIN_REPORTE || propio.pendientes() > devueltas);
    }

    /** What keeps a plan from being sent down; empty once it was. */
    public List<String> getFaltas() {
        boolean lineamientos =
                vista.documentos().stream().anyMatch(d -> d.tipo() == DocumentoColecta.Tipo.LINEAMIENTOS);
        return vista.estado() != EstadoColecta.PLANEADA
                ? List.of()
                : ReglasColecta.missing(vista.datos(), lineamientos, unidades.getHoy()).stream()
                        .map(RuleViolation::text)
                        .toList();
    }

    /** The goal beside what was collected in the person's scope. */
    public List<AvanceColecta> getAvance() {
        return AvanceColecta.of(vista.totales());
    }

    /** What was collected beside what was delivered; empty below the nation and before the first delivery. */
    public List<Balance> getBalance() {
        return vista.entregas().isEmpty() || !ambito().isNacional()
                ? List.of()
                : Balance.of(vista.totales(), vista.entregas());
    }

    /** Whether more was delivered than counts by now, because of a counter-entry. */
    public boolean isExceso() {
        return getBalance().stream().anyMatch(Balance::isExceso);
    }

    /** The rows of contributions of this page. */
    public List<FilaAportacion> getAportaciones() {
        return FilaAportacion.of(aportaciones.items());
    }

    /** How many contributions there are in the person's scope. */
    public long getTotal() {
        return aportaciones.total();
    }

    /** Number of the last page of contributions, from 0. */
    public long getUltima() {
        return Math.max(0, (aportaciones.total() - 1) / TAMANO);
    }

    /** How many units of the scope have not acknowledged. */
    public long getFaltanAcuses() {
        return acusados.stream()
                .mapToLong(e -> e.faltan().size() + (e.isFaltaPropio() ? 1 : 0))
                .sum();
    }

    private static Ambito ambito() {
        return ActorActual.get().ambito();
    }

    /** How the person's plantel answered; null above planteles. */
    public ResultadoVista getPropio() {
        return propio;
    }

    /** Whether the person reads every convenio too. */
    public boolean isNacional() {
        return ambito().isNacional();
    }

    /** Whether the person's scope is one plantel. */
    public boolean isDePlantel() {
        return ambito().plantel() != null;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public List<AcusesEntidad> getAcusados() {
        return acusados;
    }

    public List<SensibilizacionVista> getActos() {
        return actos;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Number of the page of contributions, from 0. */
    public Integer getPagina() {
        return pagina;
    }

    public void setPagina(Integer pagina) {
        this.pagina = pagina;
    }
}
