package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioRenglon;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Chip;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;
import mx.edu.conalep.compromisosocial.web.marco.Opcion;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The list of convenios: filters and page live in the address, so that it can be kept, sent and gone back to. */
@Named("listaConvenios")
@RequestScoped
public class ListaConveniosBacking {
    private static final int TAMANO = 30;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private SemaforoBacking semaforo;

    @Inject
    private UnidadConvenio unidades;

    @Inject
    private HttpServletRequest request;

    private FiltroConvenioWeb filtro;
    private Page<ConvenioRenglon> pagina;
    private List<FilaConvenio> filas;

    /** Reads the filters of the address and the page they ask for. */
    public void load() {
        filtro = FiltroConvenioWeb.of(request::getParameter);
        pagina = Hojas.read(request.getParameter("pagina"), TAMANO, p -> consulta.list(filtro.toFilter(), p));
        filas = pagina.items().stream().map(this::fila).toList();
    }

    private FilaConvenio fila(ConvenioRenglon r) {
        String plazo = r.vigenciaInicio() == null || r.vigenciaFin() == null
                ? Messages.text("convenios.sinFechas")
                : day(r.vigenciaInicio()) + " – " + day(r.vigenciaFin());
        Chip vigencia = r.estado() == EstadoConvenio.REGISTRADO
                ? semaforo.estado(r.vigencia().name())
                : null;
        return new FilaConvenio(
                r.folio(),
                r.objeto() == null ? Messages.text("convenios.sinObjeto") : r.objeto(),
                r.contrapartes(),
                unidades.of(r.alcance(), r.entidad(), r.plantel()),
                plazo,
                semaforo.estado(r.estado().name()),
                vigencia);
    }

    /** A day that no line breaks. */
    private static String day(LocalDate fecha) {
        return Formato.fechaCorta(fecha).replace(' ', '\u00a0');
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        return "?pagina=" + numero + filtro.getConsulta();
    }

    /** Whether the person writes convenios. */
    public boolean isRedacta() {
        return UnidadConvenio.isRedactor(ActorActual.get());
    }

    /** Whether the person is of a legal area. */
    public boolean isJuridico() {
        return UnidadConvenio.isJuridico(ActorActual.get());
    }

    /** Whether the board of convenios serves the person. */
    public boolean isTablero() {
        return ActorActual.get().isAny(TableroConveniosBacking.LECTORES);
    }

    /** Whether the person chooses among entidades. */
    public boolean isNacional() {
        return ActorActual.get().ambito().isNacional();
    }

    /** The entidades to choose among. */
    public List<Opcion> getEntidades() {
        return unidades.entidades().stream()
                .map(e -> new Opcion(e.clave(), e.clave() + " " + e.estado()))
                .toList();
    }

    public EstadoConvenio[] getEstados() {
        return EstadoConvenio.values();
    }

    public Alcance[] getAlcances() {
        return Alcance.values();
    }

    public Vigencia[] getVigencias() {
        return Vigencia.values();
    }

    public FiltroConvenioWeb getFiltro() {
        return filtro;
    }

    public List<FilaConvenio> getFilas() {
        return filas;
    }

    public long getTotal() {
        return pagina.total();
    }

    /** Number of the page, from 0. */
    public int getPagina() {
        return pagina.pagina();
    }

    /** Number of the last page, from 0. */
    public long getUltima() {
        return Math.max(0, (pagina.total() - 1) / TAMANO);
    }
}
