package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConveniosPublicosConsulta;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/**
 * The page of published convenios, which anybody opens without entering (Art. 21 IV). The address is its whole state; it needs neither a
 * session nor a script, and the same answer serves everybody for a minute.
 */
@Named("conveniosPublicos")
@RequestScoped
public class ConveniosPublicosBacking {
    private static final int TAMANO = 20;
    private static final List<Vigencia> VIGENCIAS =
            List.of(Vigencia.VIGENTE, Vigencia.POR_INICIAR, Vigencia.VENCIDO, Vigencia.TERMINADO);

    @Inject
    private ConveniosPublicosConsulta consulta;

    @Inject
    private HttpServletRequest request;

    private FiltroPublicoWeb filtro;
    private Page<ConvenioPublico> pagina;
    private Map<String, String> entidades;

    /** Reads the filters of the address and the page they ask for, the last one when there are fewer. */
    public void load() {
        filtro = FiltroPublicoWeb.of(request::getParameter);
        pagina = Hojas.read(request.getParameter("pagina"), TAMANO, p -> consulta.list(filtro.toFilter(), p));
        entidades = consulta.entidades();
        FacesContext context = FacesContext.getCurrentInstance();
        // before PrimeFaces keeps a nonce in the session for the forms of a view: this one has none
        context.getViewRoot().setTransient(true);
        context.getExternalContext().setResponseHeader("Cache-Control", PublicoServlet.PARA_TODOS);
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        return "?pagina=" + numero + filtro.getConsulta();
    }

    /** Names of the states of which something is published, by the key of their entidad. */
    public Map<String, String> getEntidades() {
        return entidades;
    }

    public List<Vigencia> getVigencias() {
        return VIGENCIAS;
    }

    public FiltroPublicoWeb getFiltro() {
        return filtro;
    }

    public List<ConvenioPublico> getFilas() {
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
