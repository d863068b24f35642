package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.seguridad.domain.SesionApi;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** What keeps a person in: the seal of his browser session and the tokens of the API. */
@Gated
@Stateless
public class SesionService {

    /** How long a token of the API lives. */
    public static final Duration VIDA_TOKEN = Duration.ofHours(8);

    @Inject
    private UsuarioRepository repository;

    @Inject
    private Clock clock;

    /** A token that was just made; it is told once and kept only as its hash. */
    public record Token(String token, Instant expira) {}

    /**
     * Whether a session with this seal still stands: the user may enter and nothing of his was changed since.
     *
     * @param usuario login name
     * @param sello seal from {@link Identidad}
     */
    @Permit(anonymous = true, action = "seguridad.comprobarSesion")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean stands(String usuario, String sello) {
        return repository.selloOf(usuario).filter(sello::equals).isPresent();
    }

    /**
     * Makes a token of the API for the actor, who has just entered.
     *
     * @throws ForbiddenException when he must change his password first
     */
    @Permit(anyRole = true, action = "seguridad.abrirSesionApi", write = true)
    public Token openToken() {
        Usuario owner = repository.find(ActorActual.get().usuario()).orElseThrow();
        Rastro.objeto(owner.getUsuario());
        if (owner.isDebeCambiar()) {
            throw new ForbiddenException("seguridad.contrasena.mustChange");
        }
        Instant ahora = clock.instant();
        repository.removeExpired(ahora);
        Token token = new Token(Tokens.token(), ahora.plus(VIDA_TOKEN));
        repository.add(
                new SesionApi(Sha256.of(token.token()), owner, ActorActual.get().origen(), ahora, token.expira()));
        return token;
    }

    /**
     * Whose token this is.
     *
     * @param token as the caller sent it
     * @param origen address of the network from which the call comes
     * @return the person, or empty when the token is unknown, expired or ended with its user's seal
     */
    @Permit(anonymous = true, action = "seguridad.comprobarToken")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Identidad> ownerOf(String token, String origen) {
        return repository.ownerOfToken(Sha256.of(token), clock.instant()).map(u -> Identidad.of(u, origen));
    }

    /** Ends one of the actor's tokens before its hour. */
    @Permit(anyRole = true, action = "seguridad.cerrarSesionApi", write = true)
    public void closeToken(String token) {
        Rastro.objeto(ActorActual.get().usuario());
        repository.removeToken(Sha256.of(token));
    }
}
