package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.derivado.domain.CompromisoPendiente;
import mx.edu.conalep.compromisosocial.derivado.service.CompromisosConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/** What parties of convenios still owe, overdue first; filters and page live in the address (R8.4). */
@Named("compromisosConvenio")
@RequestScoped
public class CompromisosBacking {
    private static final int TAMANO = 50;

    @Inject
    private CompromisosConsulta consulta;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private HttpServletRequest request;

    private FiltroCompromisosWeb filtro;
    private Page<CompromisoPendiente> pagina;

    /** Reads the filters of the address and the page they ask for. */
    public void load() {
        filtro = FiltroCompromisosWeb.of(request::getParameter);
        pagina = Hojas.read(request.getParameter("pagina"), TAMANO, p -> consulta.list(filtro.toFilter(), p));
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        return "?pagina=" + numero + filtro.getConsulta();
    }

    /** The entidades to choose from: all for the nation, nothing to choose below. */
    public List<EntidadVista> getEntidades() {
        Ambito ambito = ActorActual.get().ambito();
        return ambito.isNacional() ? organizacion.entidades() : List.of();
    }

    public Alcance[] getAlcances() {
        return Alcance.values();
    }

    public FiltroCompromisosWeb getFiltro() {
        return filtro;
    }

    public List<CompromisoPendiente> getFilas() {
        return pagina.items();
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
