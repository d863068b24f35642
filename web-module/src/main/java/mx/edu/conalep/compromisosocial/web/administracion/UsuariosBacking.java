package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioService;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioVista;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/** The list of users; filter and page stand in the address. */
@Named
@RequestScoped
public class UsuariosBacking {

    private static final int TAMANO = 50;

    @Inject
    private UsuarioService usuarios;

    private String texto;
    private int pagina;
    private Page<UsuarioVista> page;

    /** Reads the page that the address asks for. */
    public void load() {
        texto = FiltroTecleado.buscado(texto);
        page = Hojas.read(pagina, TAMANO, p -> usuarios.list(texto, p));
        pagina = page.pagina();
    }

    public Page<UsuarioVista> getPage() {
        return page;
    }

    public boolean isHayMas() {
        return (pagina + 1L) * TAMANO < page.total();
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public int getPagina() {
        return pagina;
    }

    public void setPagina(int pagina) {
        this.pagina = pagina;
    }
}
