package mx.edu.conalep.compromisosocial.sistema.medida.minima;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that the minimal page reads. */
@Entity
@Table(name = "plantel")
public class Renglon {

    @Id
    private String clave;

    private String nombre;

    public String getClave() {
        return clave;
    }

    public String getNombre() {
        return nombre;
    }
}
