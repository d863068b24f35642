package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.TipoPlantel;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** One plantel: made new when the address names none, else changed. */
@Named
@ViewScoped
public class PlantelBacking implements Serializable {

    @Inject
    private transient PantallaService pantallas;

    @Inject
    private transient PlantelConsulta consulta;

    @Inject
    private transient PlantelService servicio;

    private PlantelVista vista;
    private List<EntidadVista> entidades;
    private String clave;
    private FormaPlantel forma = new FormaPlantel();

    /** Reads the plantel that the address names. */
    public void load() {
        pantallas.administer();
        entidades = consulta.entidades();
        if (clave != null) {
            vista = consulta.find(clave);
            forma = FormaPlantel.of(vista);
        }
    }

    /** Makes or changes it and goes back to the list. */
    public String save() {
        if (vista == null) {
            servicio.create(clave, forma.getEntidad(), forma.read());
        } else {
            int leida = vista.version();
            vista = consulta.find(clave);
            CambioAjeno.requireSame(leida, vista.version(), forma.getNombre());
            servicio.change(vista.clave(), leida, forma.read());
        }
        Avisos.next("administracion.plantel.guardado", forma.getNombre());
        return "/administracion/planteles?faces-redirect=true";
    }

    /** The zones of Mexico that a plantel may have of its own. */
    public List<String> getZonas() {
        return ZONAS;
    }

    private static final List<String> ZONAS = Arrays.asList(
            "America/Bahia_Banderas",
            "America/Cancun",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
            "America/Hermosillo",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Merida",
            "America/Mexico_City",
            "America/Monterrey",
            "America/Ojinaga",
            "America/Tijuana");

    /** The zone that it takes without one of its own. */
    public ZoneId getZonaEntidad() {
        return entidades.stream()
                .filter(e -> e.clave().equals(forma.getEntidad()))
                .map(EntidadVista::zona)
                .findFirst()
                .orElse(ZoneId.of("America/Mexico_City"));
    }

    public TipoPlantel[] getTipos() {
        return TipoPlantel.values();
    }

    /** What is typed of it. */
    public FormaPlantel getForma() {
        return forma;
    }

    public PlantelVista getVista() {
        return vista;
    }

    public List<EntidadVista> getEntidades() {
        return entidades;
    }

    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }
}
