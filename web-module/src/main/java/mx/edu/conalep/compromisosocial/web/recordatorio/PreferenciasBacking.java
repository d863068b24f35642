package mx.edu.conalep.compromisosocial.web.recordatorio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.recordatorio.domain.GrupoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.service.PreferenciaAvisosService;
import mx.edu.conalep.compromisosocial.seguridad.service.CuentaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** What the person is told by mail. */
@Named
@ViewScoped
public class PreferenciasBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreferenciaAvisosService preferencias;

    @Inject
    private CuentaService cuentas;

    private List<String> elegidos;
    private String correo;

    /** Reads what he is told now. */
    public void load() {
        elegidos = new ArrayList<>(
                preferencias.mine().stream().map(GrupoAviso::name).toList());
        correo = cuentas.address();
    }

    /** Keeps what he chose. */
    public void save() {
        Set<GrupoAviso> wanted = EnumSet.noneOf(GrupoAviso.class);
        elegidos.forEach(e -> wanted.add(GrupoAviso.valueOf(e)));
        preferencias.choose(wanted);
        Avisos.info("recordatorio.guardado");
    }

    /** What may be done without. */
    public List<GrupoAviso> getGrupos() {
        return GrupoAviso.optional();
    }

    /** The address that he is written to, or null. */
    public String getCorreo() {
        return correo;
    }

    public List<String> getElegidos() {
        return elegidos;
    }

    public void setElegidos(List<String> elegidos) {
        this.elegidos = elegidos;
    }
}
