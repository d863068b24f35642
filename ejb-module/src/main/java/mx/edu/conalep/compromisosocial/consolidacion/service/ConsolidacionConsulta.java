package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SISTEMA;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SSI;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.VINCULACION_ENTIDAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * Reading the frozen figures (R24): the DVS and the SSI see the nation, an entidad its own part. A version number is optional
 * everywhere: without one the version in force answers.
 */
@Gated
@Stateless
public class ConsolidacionConsulta {

    @Inject
    private ConsolidacionRepository repository;

    /** The published versions of a quarter, newest first; of every quarter when it is null. */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.versiones")
    public List<Consolidacion> versions(Trimestre periodo) {
        return repository.published(periodo);
    }

    /** The version of a quarter that is being made or that failed, if there is one. */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.versiones")
    public Optional<Consolidacion> unfinished(Trimestre periodo) {
        return repository.unfinished(periodo);
    }

    /**
     * One published version.
     *
     * @throws NotFoundException when the quarter has none of that number
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD, SISTEMA},
            action = "consolidacion.leer")
    public Consolidacion find(Trimestre periodo, Integer version) {
        return published(periodo, version);
    }

    /**
     * The figures of a level.
     *
     * @param nivel null for the highest one that the reader sees
     * @throws NotFoundException when the quarter has no such version, or the level lies above the reader's scope
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.leer")
    public Cifras figures(Trimestre periodo, Nivel nivel, Integer version) {
        Consolidacion vigente = published(periodo, version);
        Nivel asked = nivel == null ? highest() : nivel;
        requireInScope(asked);
        return new Cifras(vigente, asked, repository.cells(vigente.id(), asked, ambito()));
    }

    /**
     * The planteles of a version and how each one answered: reported, declared zero, or missing (R22.0).
     *
     * @throws NotFoundException when the quarter has no such version
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.leer")
    public List<PlantelConsolidado> planteles(Trimestre periodo, Integer version) {
        return repository.planteles(published(periodo, version).id(), ambito());
    }

    /**
     * The activities behind a cell of any level: from any figure one reaches what it was added up from.
     *
     * @param celda its empty keys mean all
     * @throws NotFoundException when the quarter has no such version
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.detalle")
    public List<ActividadConsolidada> activities(Trimestre periodo, Integer version, ClaveCelda celda) {
        return repository.activities(published(periodo, version).id(), celda, ambito());
    }

    /**
     * What a version says otherwise than the one before it, cell by cell at a level and activity by activity.
     *
     * @return empty when it is the first version of its quarter
     * @throws NotFoundException when the quarter has no such version, or the level lies above the reader's scope
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "consolidacion.diferencia")
    public Optional<Diferencia> difference(Trimestre periodo, Integer version, Nivel nivel) {
        Consolidacion later = published(periodo, version);
        Nivel asked = nivel == null ? highest() : nivel;
        requireInScope(asked);
        return repository
                .published(periodo, later.version() - 1)
                .map(earlier -> Diferencia.between(
                        repository.cells(earlier.id(), asked, ambito()),
                        repository.cells(later.id(), asked, ambito()),
                        repository.activities(earlier.id(), ambito()),
                        repository.activities(later.id(), ambito())));
    }

    private Consolidacion published(Trimestre periodo, Integer version) {
        return repository
                .published(periodo, version)
                .orElseThrow(() -> new NotFoundException("consolidacion.version.notFound", periodo.clave()));
    }

    private static void requireInScope(Nivel nivel) {
        if (nivel == Nivel.NACIONAL && !ambito().isNacional()) {
            throw new NotFoundException("consolidacion.nivel.outOfScope");
        }
    }

    private static Nivel highest() {
        return ambito().isNacional() ? Nivel.NACIONAL : Nivel.ENTIDAD;
    }

    private static Ambito ambito() {
        return ActorActual.get().ambito();
    }
}
