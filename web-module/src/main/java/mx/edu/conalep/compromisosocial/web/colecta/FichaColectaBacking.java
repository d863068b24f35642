package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/** The record of a colecta: its plan, the goal against what was collected, who answered what, and what the person may do with it. */
@Named("fichaColecta")
@RequestScoped
public class FichaColectaBacking {
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
    private UnidadEnColecta unidad;
    private List<SensibilizacionVista> actos;
    private PaginaAportaciones aportaciones;

    /** Reads the record. */
    public void load() {
        vista = consulta.find(folio);
        unidad = UnidadEnColecta.read(folio, acuses, consulta);
        actos = sensibilizaciones.list(folio);
        aportaciones = new PaginaAportaciones(
                Hojas.read(pagina, PaginaAportaciones.TAMANO, p -> consulta.contributions(folio, null, p)));
        pagina = aportaciones.pagina().pagina();
    }

    /** What the person may do with it now. */
    public AccionesColecta getAcciones() {
        LocalDate hoy = unidades.getHoy();
        Cronograma fechas = vista.datos().cronograma();
        return new AccionesColecta(
                vista.estado(),
                AccionesColecta.rol(ActorActual.get()),
                unidad.isAcusada(),
                unidad.alcanzada(),
                unidad.isRespondida(),
                getFaltas().isEmpty(),
                fechas.inicio() != null && !hoy.isBefore(fechas.inicio()),
                fechas.cierre() != null && unidades.isOver(fechas.cierre()),
                AjenosColecta.left(vista).findAny().isPresent());
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
        return vista.entregas().isEmpty() || !isNacional() ? List.of() : Balance.of(vista.totales(), vista.entregas());
    }

    /** Whether more was delivered than counts by now, because of a counter-entry. */
    public boolean isExceso() {
        return getBalance().stream().anyMatch(Balance::isExceso);
    }

    private static Ambito ambito() {
        return ActorActual.get().ambito();
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

    /** What the units of the scope answered. */
    public UnidadEnColecta getUnidad() {
        return unidad;
    }

    /** The acts of sensitising in scope, annulled ones included. */
    public List<SensibilizacionVista> getActos() {
        return actos;
    }

    /** The contributions of this page. */
    public PaginaAportaciones getAportaciones() {
        return aportaciones;
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
