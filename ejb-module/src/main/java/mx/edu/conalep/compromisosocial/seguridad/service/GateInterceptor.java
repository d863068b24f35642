package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * The gate: every call of a service passes here once. It fails closed (no {@link Permit}, no actor or no fitting role: refused),
 * leaves an audit entry for each write that succeeded and for each refusal, and lets calls between services inside one act pass
 * with the permission of the act they serve: only the outermost call is judged and recorded. A record that somebody else changed
 * meanwhile becomes a conflict that says so.
 */
@Gated
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class GateInterceptor {

    private static final Actor ANONIMO = new Actor("anonimo", "", Set.of(), Ambito.ninguno(), "");

    @Inject
    private Bitacorizador bitacora;

    public GateInterceptor() {
        // for the container
    }

    GateInterceptor(Bitacorizador bitacora) {
        this.bitacora = bitacora;
    }

    @AroundInvoke
    public Object pass(InvocationContext call) throws Exception {
        if (call.getMethod().getDeclaringClass() == Object.class || Rastro.isOpen()) {
            return call.proceed();
        }
        Rastro rastro = Rastro.open();
        Actor actor = ActorActual.find().orElse(ANONIMO);
        Permit permit = call.getMethod().getAnnotation(Permit.class);
        String action = permit == null ? call.getMethod().getName() : permit.action();
        try {
            requirePermission(permit, actor);
            if (permit.write()) {
                bitacora.prepare();
            }
            Object result = call.proceed();
            if (permit.write()) {
                bitacora.recordDone(actor, acto(action, rastro, call));
            }
            return result;
        } catch (ForbiddenException | NotFoundException refused) {
            rastro.detalleOf(refused);
            bitacora.recordRefused(actor, acto(action, rastro, call));
            throw refused;
        } catch (OptimisticLockException stale) {
            throw new ConflictException("shared.version.stale");
        } finally {
            Rastro.close();
        }
    }

    private static void requirePermission(Permit permit, Actor actor) {
        boolean granted = permit != null
                && (permit.anonymous()
                        || permit.anyRole() && !actor.roles().isEmpty()
                        || actor.isAny(Arrays.asList(permit.roles()))
                        || Arrays.stream(permit.groups()).anyMatch(group -> actor.isAny(group.roles())));
        if (!granted) {
            throw new ForbiddenException("seguridad.role.forbidden");
        }
    }

    private static Bitacorizador.Acto acto(String action, Rastro rastro, InvocationContext call) {
        return new Bitacorizador.Acto(action, rastro.objetoOr(firstText(call.getParameters())), rastro.detalleText());
    }

    private static String firstText(Object[] parameters) {
        return parameters == null
                ? null
                : Arrays.stream(parameters)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null);
    }
}
