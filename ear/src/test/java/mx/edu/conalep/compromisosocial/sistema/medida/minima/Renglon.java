package mx.edu.conalep.compromisosocial.sistema.medida.minima;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that the minimal pages read. */
@Entity
@Table(name = "plantel")
public class Renglon {

    @Id
    private String clave;

    private String nombre;

    private String entidad;

    public String getClave() {
        return clave;
    }

    public String getNombre() {
        return nombre;
    }

    public String getEntidad() {
        return entidad;
    }
}
