package mx.edu.conalep.compromisosocial.web.seguridad;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;

/**
 * A person's session in the browser, kept in the HTTP session: replaced as a whole, never changed, so that a cluster copies it.
 *
 * @param identidad who he is
 * @param inicio when he entered
 * @param ultima his last request that counts as use
 */
record SesionWeb(Identidad identidad, Instant inicio, Instant ultima) implements Serializable {

    /** Longest life of a session however much it is used. */
    static final Duration VIDA = Duration.ofHours(12);

    SesionWeb touched(Instant ahora) {
        return new SesionWeb(identidad, inicio, ahora);
    }

    SesionWeb as(Identidad nueva) {
        return new SesionWeb(nueva, inicio, ultima);
    }

    /** How long it still lasts without another request; zero or less when it has ended. */
    Duration remaining(Instant ahora, Duration inactiva) {
        Duration byUse = Duration.between(ahora, ultima.plus(inactiva));
        Duration byLife = Duration.between(ahora, inicio.plus(VIDA));
        return byUse.compareTo(byLife) < 0 ? byUse : byLife;
    }
}
