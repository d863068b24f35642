package mx.edu.conalep.compromisosocial.web.emergente;

import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * What a person may do with a programme in its state; the services decide anyway.
 *
 * @param vista the programme
 * @param autor whether the person plans and moves it
 * @param captura whether the person captures for his plantel
 * @param estudiantes whether the person reads of the students of his plantel (R25)
 * @param informa whether the person reports results
 */
public record AccionesEmergente(
        EmergenteVista vista, boolean autor, boolean captura, boolean estudiantes, boolean informa) {
    private static final List<Rol> AUTORES = List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS);

    static AccionesEmergente of(EmergenteVista vista, Actor actor) {
        return new AccionesEmergente(
                vista,
                vista.propio() && isAutor(actor),
                actor.is(Rol.VINCULACION_PLANTEL),
                actor.isAny(List.of(Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL)),
                actor.is(Rol.DVS));
    }

    /** Whether a person plans programmes. */
    static boolean isAutor(Actor actor) {
        return actor.isAny(AUTORES);
    }

    private boolean is(EstadoColecta estado) {
        return vista.estado() == estado;
    }

    /** To go on planning it. */
    public boolean isEditar() {
        return autor && is(EstadoColecta.PLANEADA);
    }

    /** To write its criteria. */
    public boolean isCriterios() {
        return autor && !vista.fijos() && vista.estado().compareTo(EstadoColecta.EN_CURSO) <= 0;
    }

    public boolean isDifundir() {
        return autor && is(EstadoColecta.PLANEADA);
    }

    public boolean isIniciar() {
        return autor && is(EstadoColecta.DIFUNDIDA);
    }

    public boolean isCerrar() {
        return autor && is(EstadoColecta.EN_CURSO);
    }

    public boolean isInformar() {
        return informa && is(EstadoColecta.CERRADA);
    }

    /** To note a donation. */
    public boolean isDonar() {
        return captura && is(EstadoColecta.EN_CURSO);
    }

    /** To capture a student. */
    public boolean isCapturar() {
        return isDonar() && !vista.criterios().isEmpty();
    }

    /** To look at the students of the plantel and at the choices. */
    public boolean isVerEstudiantes() {
        return estudiantes && vista.estado().isIniciada();
    }

    /** To approve what was proposed. */
    public boolean isAprobar() {
        return is(EstadoColecta.EN_CURSO);
    }

    /** To deliver, to take back, or to send back what was proposed. */
    public boolean isEntregable() {
        return is(EstadoColecta.EN_CURSO) || is(EstadoColecta.CERRADA);
    }
}
