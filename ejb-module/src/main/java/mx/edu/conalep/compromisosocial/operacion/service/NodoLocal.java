package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The name of this server among those that share the database; a new one at each start, so that a dead one stays dead. */
@ApplicationScoped
public class NodoLocal {

    private final String nombre = UUID.randomUUID().toString();

    /** @return the server's name, 36 characters */
    public String nombre() {
        return nombre;
    }

    /** @return the name of the lease that this server renews while it lives */
    public String arrendamiento() {
        return arrendamiento(nombre);
    }

    static String arrendamiento(String nodo) {
        return "nodo:" + nodo;
    }
}
