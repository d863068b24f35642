package mx.edu.conalep.compromisosocial.seguridad.service;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;

/**
 * A person who has entered.
 *
 * @param actor what he acts as
 * @param sello the seal that his session carries; when it is no longer his, the session ends
 * @param debeCambiar whether he must change his password before anything else
 */
public record Identidad(Actor actor, String sello, boolean debeCambiar) implements Serializable {

    static Identidad of(Usuario usuario, String origen) {
        return new Identidad(usuario.actor(origen), usuario.getSello(), usuario.isDebeCambiar());
    }

    /**
     * The same person, at the address from which he calls now.
     *
     * @param origen address of the network
     */
    public Identidad from(String origen) {
        return new Identidad(actor.from(origen), sello, debeCambiar);
    }
}
