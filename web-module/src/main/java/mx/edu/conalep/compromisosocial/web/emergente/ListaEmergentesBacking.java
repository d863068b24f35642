package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteRenglon;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/** The list of programmes: filters and page live in the address, so that it can be kept, sent and gone back to. */
@Named("listaEmergentes")
@RequestScoped
public class ListaEmergentesBacking {
    private static final int TAMANO = 30;
    private static final int CAUSA = 160;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private PalabrasEmergente palabras;

    @Inject
    private HttpServletRequest request;

    private String texto;
    private EstadoColecta estado;
    private String ajeno;
    private Page<EmergenteRenglon> pagina;
    private List<FilaEmergente> filas;

    /** Reads the filters of the address and the page they ask for. */
    public void load() {
        texto = FiltroTecleado.buscado(request.getParameter("texto"));
        String asked = request.getParameter("estado");
        estado = asked == null || asked.isBlank() ? null : Direccion.constante(EstadoColecta.class, asked);
        ajeno = estado == null ? FiltroTecleado.buscado(asked) : null;
        pagina = Hojas.read(request.getParameter("pagina"), TAMANO, p -> consulta.list(estado, texto, p));
        filas = pagina.items().stream().map(this::fila).toList();
    }

    /** What the address asks for as a state and is none, so that it was left out; null when there is nothing of that. */
    public String getAjeno() {
        return ajeno;
    }

    private FilaEmergente fila(EmergenteRenglon r) {
        String plazo =
                r.inicio() == null ? Messages.text("emergentes.sinFechas") : day(r.inicio()) + " – " + day(r.fin());
        return new FilaEmergente(
                r.folio(),
                Formato.corto(r.causa(), CAUSA),
                r.solicitante(),
                palabras.unit(r.autor()),
                plazo,
                palabras.chip(r.estado()));
    }

    /** A day that no line breaks. */
    private static String day(LocalDate fecha) {
        return Formato.fechaCorta(fecha).replace(' ', '\u00a0');
    }

    /** The address of another page of the same list. */
    public String paged(int numero) {
        return "?pagina=" + numero
                + (texto == null ? "" : "&texto=" + URLEncoder.encode(texto, StandardCharsets.UTF_8))
                + (estado == null ? "" : "&estado=" + estado);
    }

    /** Whether the person plans programmes. */
    public boolean isPlanea() {
        return AccionesEmergente.isAutor(ActorActual.get());
    }

    /** Whether there is any filter. */
    public boolean isFiltrada() {
        return texto != null || estado != null;
    }

    public String getTexto() {
        return texto;
    }

    public EstadoColecta getEstado() {
        return estado;
    }

    public EstadoColecta[] getEstados() {
        return EstadoColecta.values();
    }

    public List<FilaEmergente> getFilas() {
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
