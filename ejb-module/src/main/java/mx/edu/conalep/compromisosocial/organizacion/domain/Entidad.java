package mx.edu.conalep.compromisosocial.organizacion.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

/** A Colegio Estatal, the UODCDMX or the RCEO (Art. 3 VIII, XX). Its key is INEGI's two-digit key of the state. */
@Entity
@Table(name = "entidad")
public class Entidad {

    /** Kind of an entidad. */
    public enum Tipo {
        CE,
        UODCDMX,
        RCEO
    }

    @Id
    private String clave;

    private String abreviatura;
    private String nombre;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private String estado;

    @Column(name = "zona_horaria")
    private String zonaHoraria;

    @Version
    private int version;

    protected Entidad() {
        // for JPA
    }

    public String getClave() {
        return clave;
    }

    public String getAbreviatura() {
        return abreviatura;
    }

    public String getNombre() {
        return nombre;
    }

    public Tipo getTipo() {
        return tipo;
    }

    /** Name of the federative state. */
    public String getEstado() {
        return estado;
    }

    /** Zone of the state's capital. */
    public ZoneId zona() {
        return ZoneId.of(zonaHoraria);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entidad that && clave != null && clave.equals(that.clave);
    }

    @Override
    public int hashCode() {
        return Entidad.class.hashCode();
    }
}
