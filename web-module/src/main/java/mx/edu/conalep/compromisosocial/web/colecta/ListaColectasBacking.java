package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaRenglon;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The list of colectas: filters and page live in the address, so that it can be kept, sent and gone back to. */
@Named("listaColectas")
@RequestScoped
public class ListaColectasBacking {
    private static final int TAMANO = 30;
    private static final int CAUSA = 160;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private SemaforoBacking semaforo;

    @Inject
    private HttpServletRequest request;

    private FiltroColectaWeb filtro;
    private Page<ColectaRenglon> pagina;
    private List<FilaColecta> filas;

    /** Reads the filters of the address and the page they ask for. */
    public void load() {
        filtro = FiltroColectaWeb.of(request::getParameter);
        pagina = Hojas.read(
                request.getParameter("pagina"), TAMANO, p -> consulta.list(filtro.estado(), filtro.texto(), p));
        filas = pagina.items().stream().map(this::fila).toList();
    }

    private FilaColecta fila(ColectaRenglon r) {
        String plazo = r.inicio() == null || r.cierre() == null
                ? Messages.text("colectas.sinFechas")
                : day(r.inicio()) + " – " + day(r.cierre());
        return new FilaColecta(
                r.folio(),
                Formato.corto(r.causa(), CAUSA),
                r.aliado(),
                plazo,
                semaforo.estado(r.estado().name()));
    }

    /** A day that no line breaks. */
    private static String day(LocalDate fecha) {
        return Formato.fechaCorta(fecha).replace(' ', '\u00a0');
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        return "?pagina=" + numero + filtro.getConsulta();
    }

    /** Whether the person plans colectas. */
    public boolean isPlanea() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** The states that the person may see; only the DVS's side sees a plan. */
    public List<EstadoColecta> getEstados() {
        boolean nacional = ActorActual.get().ambito().isNacional();
        return Arrays.stream(EstadoColecta.values())
                .filter(e -> nacional || e != EstadoColecta.PLANEADA)
                .toList();
    }

    public FiltroColectaWeb getFiltro() {
        return filtro;
    }

    public List<FilaColecta> getFilas() {
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
