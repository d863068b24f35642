package mx.edu.conalep.compromisosocial.organizacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.Plantel;
import mx.edu.conalep.compromisosocial.organizacion.persistence.OrganizacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Reading the organisation. */
@Gated
@Stateless
public class PlantelConsulta {

    @Inject
    private OrganizacionRepository repository;

    @Inject
    private EntidadesConocidas conocidas;

    /** The planteles within the actor's scope, by key; the administrator, who keeps them, reads all. */
    @Permit(anyRole = true, action = "plantel.listar")
    public List<PlantelVista> list() {
        return repository.planteles(scope()).stream().map(PlantelVista::of).toList();
    }

    /**
     * One plantel within the actor's scope.
     *
     * @param clave e.g. {@code 15-016}
     * @throws NotFoundException when there is none or it lies outside the scope
     */
    @Permit(anyRole = true, action = "plantel.leer")
    public PlantelVista find(String clave) {
        Ambito scope = scope();
        return repository
                .plantel(clave)
                .filter(p -> scope.covers(p.getClave(), p.getEntidad().getClave()))
                .map(PlantelVista::of)
                .orElseThrow(() -> new NotFoundException("organizacion.plantel.notFound", clave));
    }

    /** The same planteles, as briefly as rows and headings need them. */
    @Permit(anyRole = true, action = "plantel.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlantelBreve> brief() {
        return repository.plantelesBreves(scope()).stream()
                .map(PlantelBreve::of)
                .toList();
    }

    /**
     * One plantel within the actor's scope, briefly.
     *
     * @throws NotFoundException when there is none or it lies outside the scope
     */
    @Permit(anyRole = true, action = "plantel.leer")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlantelBreve brief(String clave) {
        Ambito scope = scope();
        return repository
                .plantelBreve(clave)
                .filter(p -> scope.covers(p.getClave(), p.getEntidad().getClave()))
                .map(PlantelBreve::of)
                .orElseThrow(() -> new NotFoundException("organizacion.plantel.notFound", clave));
    }

    /** The 32 entidades by key; who they are is public. */
    @Permit(anyRole = true, action = "entidad.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EntidadVista> entidades() {
        return conocidas.all(
                () -> repository.entidades().stream().map(EntidadVista::of).toList());
    }

    /**
     * One entidad.
     *
     * @throws NotFoundException when there is none of that key
     */
    @Permit(anyRole = true, action = "entidad.leer")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EntidadVista entidad(String clave) {
        return entidades().stream()
                .filter(entidad -> entidad.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organizacion.entidad.notFound", clave));
    }

    /**
     * The zone in which a plantel's dates are told, whatever the actor's scope: a zone is no secret.
     *
     * @throws NotFoundException when there is no such plantel
     */
    @Permit(anyRole = true, action = "plantel.zona")
    public ZoneId zona(String clave) {
        return repository
                .plantel(clave)
                .map(Plantel::zona)
                .orElseThrow(() -> new NotFoundException("organizacion.plantel.notFound", clave));
    }

    private static Ambito scope() {
        return ActorActual.get().is(Rol.ADMIN)
                ? Ambito.nacional()
                : ActorActual.get().ambito();
    }
}
