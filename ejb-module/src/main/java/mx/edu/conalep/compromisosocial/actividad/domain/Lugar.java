package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/** Where the activity took place: venue, locality served, and its point in WGS-84 decimal degrees when it is known. */
@Embeddable
public class Lugar implements Serializable {
    private static final long serialVersionUID = 1L;

    private String sede;
    private String localidad;

    @Column(precision = 9, scale = 6)
    private BigDecimal latitud;

    @Column(precision = 9, scale = 6)
    private BigDecimal longitud;

    static Lugar copyOf(Lugar other) {
        Lugar copy = new Lugar();
        if (other != null) {
            copy.sede = other.sede;
            copy.localidad = other.localidad;
            copy.latitud = other.latitud;
            copy.longitud = other.longitud;
        }
        return copy;
    }

    public String getSede() {
        return sede;
    }

    public void setSede(String sede) {
        this.sede = sede;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }

    public BigDecimal getLatitud() {
        return latitud;
    }

    public void setLatitud(BigDecimal latitud) {
        this.latitud = latitud;
    }

    public BigDecimal getLongitud() {
        return longitud;
    }

    public void setLongitud(BigDecimal longitud) {
        this.longitud = longitud;
    }
}
