package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadRenglon;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.web.marco.Chip;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The list of activities: filters, order and page live in the address, so that it can be kept, sent and gone back to. */
@Named("listaActividades")
@RequestScoped
public class ListaActividadesBacking {
    private static final int TAMANO = 50;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private PlantelesAlaVista planteles;

    @Inject
    private SemaforoBacking semaforo;

    @Inject
    private HttpServletRequest request;

    private FiltroWeb filtro;
    private String orden;
    private boolean ascendente;
    private Page<ActividadRenglon> pagina;
    private List<FilaLista> filas;

    /** Reads the filters of the address and the page they ask for. */
    public void load() {
        filtro = FiltroWeb.of(request::getParameter);
        orden = request.getParameter("orden");
        ascendente = "asc".equals(request.getParameter("sentido"));
        pagina = Hojas.read(
                request.getParameter("pagina"),
                TAMANO,
                p -> consulta.list(filtro.toFilter(), new PageRequest(p.pagina(), p.tamano(), orden, ascendente)));
        filas = pagina.items().stream().map(this::fila).toList();
    }

    private FilaLista fila(ActividadRenglon a) {
        PlantelBreve plantel = planteles.porClave().get(a.plantel());
        return new FilaLista(
                a.folio(),
                Formato.fechaCorta(a.fechaFin()),
                a.servicio() == null ? "" : Messages.text("actividad.servicio." + a.servicio()),
                a.sede(),
                plantel.nombre(),
                Formato.numero(a.directos()),
                semaforo.estado(a.estado().name()),
                a.extemporanea(),
                a.estado().isEditable() ? semaforo.plazo(a.vence(), plantel.zona()) : null);
    }

    /** The address of the same list in another order; the same column again turns it round. */
    public String ordered(String columna) {
        boolean turned = columna.equals(orden) && !ascendente;
        return "?orden=" + columna + "&sentido=" + (turned ? "asc" : "desc") + filtro.getConsulta();
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        String order = orden == null || !orden.matches("[a-z_]{1,20}")
                ? ""
                : "&orden=" + orden + "&sentido=" + (ascendente ? "asc" : "desc");
        return "?pagina=" + numero + order + filtro.getConsulta();
    }

    /** How a column is sorted, for {@code aria-sort}; null when it is not. */
    public String sorted(String columna) {
        if (!columna.equals(orden)) {
            return null;
        }
        return ascendente ? "ascending" : "descending";
    }

    /** Whether the person captures, and so may add or open drafts. */
    public boolean isCaptura() {
        return ActorActual.get().is(Rol.VINCULACION_PLANTEL);
    }

    /** Whether the person may import: drafts, or history for the DVS. */
    public boolean isImporta() {
        return ActorActual.get().isAny(List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS));
    }

    /** Whether the person asks for or decides on rectificaciones. */
    public boolean isRectifica() {
        return ActorActual.get().isAny(List.of(Rol.VINCULACION_ENTIDAD, Rol.DVS));
    }

    /** Whether the person signs zero declarations. */
    public boolean isTitular() {
        return ActorActual.get().is(Rol.TITULAR_PLANTEL);
    }

    public FiltroWeb getFiltro() {
        return filtro;
    }

    /** The rows of the page on screen. */
    public List<FilaLista> getFilas() {
        return filas;
    }

    /** The chip of what was registered late. */
    public Chip getTarde() {
        return semaforo.estado("EXTEMPORANEA");
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
