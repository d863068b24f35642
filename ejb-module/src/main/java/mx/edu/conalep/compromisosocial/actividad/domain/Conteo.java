package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * A number of persons of one category, never their names (Bases, Art. 18; R18), with an optional breakdown by sex that
 * may be partial. A null total means "not captured yet", which is not zero.
 */
@Embeddable
public class Conteo implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer total;
    private Integer mujeres;
    private Integer hombres;

    /** Nothing captured. */
    public Conteo() {
        // what JPA and the forms need
    }

    /** A count with its breakdown; each figure may be null. */
    public Conteo(Integer total, Integer mujeres, Integer hombres) {
        this.total = total;
        this.mujeres = mujeres;
        this.hombres = hombres;
    }

    static Conteo copyOf(Conteo other) {
        return other == null ? new Conteo() : new Conteo(other.total, other.mujeres, other.hombres);
    }

    /** The persons of the breakdown, zero where it is not given. */
    public int bySex() {
        return (mujeres == null ? 0 : mujeres) + (hombres == null ? 0 : hombres);
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer total) {
        this.total = total;
    }

    public Integer getMujeres() {
        return mujeres;
    }

    public void setMujeres(Integer mujeres) {
        this.mujeres = mujeres;
    }

    public Integer getHombres() {
        return hombres;
    }

    public void setHombres(Integer hombres) {
        this.hombres = hombres;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Conteo c
                && Objects.equals(total, c.total)
                && Objects.equals(mujeres, c.mujeres)
                && Objects.equals(hombres, c.hombres);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, mujeres, hombres);
    }
}
