package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * How far from its plantel an activity took place and whether that is outside the área de influencia (Bases, Art. 3
 * III; R3.3). It flags, it never refuses. Without the coordinates of both there is no distance and no flag: null, not
 * false.
 */
@Embeddable
public class AreaInfluencia implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "distancia_m")
    private Integer distanciaM;

    @Column(name = "fuera_area")
    private Boolean fuera;

    /** Not computable. */
    public AreaInfluencia() {
        // also what JPA needs
    }

    private AreaInfluencia(double metros, long radio) {
        this.distanciaM = (int) Math.round(metros);
        this.fuera = metros > radio;
    }

    /**
     * Measures on the WGS-84 ellipsoid.
     *
     * @param latitud of the plantel, decimal degrees, or null when unknown
     * @param longitud of the plantel, decimal degrees, or null when unknown
     * @param lugar where the activity took place
     * @param radio radius of the area in metres; a point exactly on the circle is inside
     */
    public static AreaInfluencia measure(Double latitud, Double longitud, Lugar lugar, long radio) {
        if (latitud == null || longitud == null || lugar.getLatitud() == null || lugar.getLongitud() == null) {
            return new AreaInfluencia();
        }
        double metros = Geodesic.WGS84.Inverse(
                        latitud,
                        longitud,
                        lugar.getLatitud().doubleValue(),
                        lugar.getLongitud().doubleValue(),
                        GeodesicMask.DISTANCE)
                .s12;
        return new AreaInfluencia(metros, radio);
    }

    /** Metres from the plantel, rounded, or null when not computable. */
    public Integer getDistanciaM() {
        return distanciaM;
    }

    /** Whether it lies outside the area, or null when not computable. */
    public Boolean getFuera() {
        return fuera;
    }
}
