package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Whom to write to about a convenio. */
@Embeddable
public class Contacto implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "contacto_nombre")
    private String nombre;

    @Column(name = "contacto_correo")
    private String correo;

    @Column(name = "contacto_telefono")
    private String telefono;

    /** Nobody yet. */
    public Contacto() {
        this(null, null, null);
    }

    /** Somebody, each part of him possibly null. */
    public Contacto(String nombre, String correo, String telefono) {
        this.nombre = nombre;
        this.correo = correo;
        this.telefono = telefono;
    }

    public String getNombre() {
        return nombre;
    }

    public String getCorreo() {
        return correo;
    }

    public String getTelefono() {
        return telefono;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contacto c
                && Objects.equals(nombre, c.nombre)
                && Objects.equals(correo, c.correo)
                && Objects.equals(telefono, c.telefono);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nombre, correo, telefono);
    }
}
