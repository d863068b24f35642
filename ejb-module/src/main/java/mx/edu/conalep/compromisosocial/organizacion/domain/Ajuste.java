package mx.edu.conalep.compromisosocial.organizacion.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The value of a setting that differs from its default. */
@Entity
@Table(name = "ajuste")
public class Ajuste {

    @Id
    private String clave;

    private String valor;

    @Version
    private int version;

    protected Ajuste() {
        // for JPA
    }

    public Ajuste(String clave, String valor) {
        this.clave = clave;
        this.valor = valor;
    }

    public String getClave() {
        return clave;
    }

    public String getValor() {
        return valor;
    }

    /** Sets the value; {@link ClaveAjuste#check} has accepted it. */
    public void change(String nuevo) {
        this.valor = nuevo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ajuste that && clave != null && clave.equals(that.clave);
    }

    @Override
    public int hashCode() {
        return Ajuste.class.hashCode();
    }
}
