package mx.edu.conalep.compromisosocial.web.administracion;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.DatosPlantel;
import mx.edu.conalep.compromisosocial.organizacion.domain.TipoPlantel;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** What is typed of a plantel; a new one is public and has the usual hours until something else is chosen. */
public class FormaPlantel implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime ENTRADA = LocalTime.of(7, 0);
    private static final LocalTime SALIDA = LocalTime.of(14, 0);

    private String entidad;
    private String nombre;
    private TipoPlantel tipo = TipoPlantel.PUBLICO;
    private String zona;
    private Double latitud;
    private Double longitud;
    private String carreras = "";
    private LocalTime entrada = ENTRADA;
    private LocalTime salida = SALIDA;

    /** With what is known of one. */
    static FormaPlantel of(PlantelVista vista) {
        FormaPlantel forma = new FormaPlantel();
        forma.entidad = vista.entidad();
        forma.nombre = vista.nombre();
        forma.tipo = vista.tipo();
        forma.zona = vista.zonaPropia();
        forma.latitud = vista.latitud();
        forma.longitud = vista.longitud();
        forma.carreras = String.join("\n", vista.carreras());
        forma.entrada = vista.entrada();
        forma.salida = vista.salida();
        return forma;
    }

    /** What is typed; of the careers each line is one. */
    DatosPlantel read() {
        List<String> lines = carreras == null
                ? List.of()
                : carreras.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return new DatosPlantel(nombre, tipo, zona, latitud, longitud, lines, entrada, salida);
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

    /** Its own zone; null for that of its entidad. */
    public String getZona() {
        return zona;
    }

    public void setZona(String zona) {
        this.zona = zona;
    }

    /** Degrees of WGS-84; null when not known. */
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
