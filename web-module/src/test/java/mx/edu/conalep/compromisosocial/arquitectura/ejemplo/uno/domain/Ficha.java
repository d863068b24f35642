package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Date;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.service.FichaService;

/** Breaks: domain knows no layer above; no setter of a state; private fields and state; table and version; old dates. */
@Entity
public class Ficha {
    @Id
    public long id;

    protected String estado;
    Date fecha;
    FichaService service;

    public void setEstado(String estado) {
        this.estado = estado;
    }
}
