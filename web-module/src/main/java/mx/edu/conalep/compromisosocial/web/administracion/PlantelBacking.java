package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.DatosPlantel;
import mx.edu.conalep.compromisosocial.organizacion.domain.TipoPlantel;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;
import org.omnifaces.util.Faces;

/** One plantel: made new when the address names none, else changed. */
@Named
@ViewScoped
public class PlantelBacking implements Serializable {

    private static final LocalTime ENTRADA = LocalTime.of(7, 0);
    private static final LocalTime SALIDA = LocalTime.of(14, 0);

    @Inject
    private transient PantallaService pantallas;

    @Inject
    private transient PlantelConsulta consulta;

    @Inject
    private transient PlantelService servicio;

    private PlantelVista vista;
    private List<EntidadVista> entidades;
    private String clave;
    private String entidad;
    private String nombre;
    private TipoPlantel tipo = TipoPlantel.PUBLICO;
    private String zona;
    private Double latitud;
    private Double longitud;
    private String carreras = "";
    private LocalTime entrada = ENTRADA;
    private LocalTime salida = SALIDA;

    /** Reads the plantel that the address names. */
    public void load() {
        pantallas.administer();
        entidades = consulta.entidades();
        if (clave != null) {
            vista = consulta.find(clave);
            entidad = vista.entidad();
            nombre = vista.nombre();
            tipo = vista.tipo();
            zona = vista.zonaPropia();
            latitud = vista.latitud();
            longitud = vista.longitud();
            carreras = String.join("\n", vista.carreras());
            entrada = vista.entrada();
            salida = vista.salida();
        }
    }

    /** Makes or changes it and goes back to the list. */
    public String save() {
        List<String> lines = carreras == null
                ? List.of()
                : carreras.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        DatosPlantel datos = new DatosPlantel(nombre, tipo, zona, latitud, longitud, lines, entrada, salida);
        if (vista == null) {
            servicio.create(clave, entidad, datos);
        } else {
            int leida = vista.version();
            vista = consulta.find(clave);
            CambioAjeno.requireSame(leida, vista.version(), nombre);
            servicio.change(vista.clave(), leida, datos);
        }
        Avisos.info("administracion.plantel.guardado", nombre);
        Faces.getFlash().setKeepMessages(true);
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
                .filter(e -> e.clave().equals(entidad))
                .map(EntidadVista::zona)
                .findFirst()
                .orElse(ZoneId.of("America/Mexico_City"));
    }

    public TipoPlantel[] getTipos() {
        return TipoPlantel.values();
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

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public TipoPlantel getTipo() {
        return tipo;
    }

    public void setTipo(TipoPlantel tipo) {
        this.tipo = tipo;
    }

    public String getZona() {
        return zona;
    }

    public void setZona(String zona) {
        this.zona = zona;
    }

    public Double getLatitud() {
        return latitud;
    }

    public void setLatitud(Double latitud) {
        this.latitud = latitud;
    }

    public Double getLongitud() {
        return longitud;
    }

    public void setLongitud(Double longitud) {
        this.longitud = longitud;
    }

    public String getCarreras() {
        return carreras;
    }

    public void setCarreras(String carreras) {
        this.carreras = carreras;
    }

    public LocalTime getEntrada() {
        return entrada;
    }

    public void setEntrada(LocalTime entrada) {
        this.entrada = entrada;
    }

    public LocalTime getSalida() {
        return salida;
    }

    public void setSalida(LocalTime salida) {
        this.salida = salida;
    }
}
