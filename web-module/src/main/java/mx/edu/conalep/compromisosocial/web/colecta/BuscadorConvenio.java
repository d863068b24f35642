package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioRenglon;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroConvenio;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** The search for the convenio on which a colecta rests: only registered ones in force are offered (R12). */
@Named("buscadorConvenio")
@ViewScoped
public class BuscadorConvenio implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CUANTOS = 6;

    @Inject
    private ConvenioConsulta convenios;

    private String texto;
    private List<ConvenioRenglon> encontrados = List.of();
    private long total;

    /** Looks for those whose parties, object or clauses contain what is typed; the newest without a text. */
    public void search() {
        Page<ConvenioRenglon> page = convenios.list(
                new FiltroConvenio(null, null, null, EstadoConvenio.REGISTRADO, Vigencia.VIGENTE, false, false, texto),
                PageRequest.of(0, CUANTOS));
        encontrados = page.items();
        total = page.total();
    }

    public List<ConvenioRenglon> getEncontrados() {
        return encontrados;
    }

    /** How many there are, those not shown included. */
    public long getTotal() {
        return total;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
