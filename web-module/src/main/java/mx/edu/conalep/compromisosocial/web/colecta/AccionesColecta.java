package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * What a person may do with a colecta in its state; the services decide anyway.
 *
 * @param estado where it stands
 * @param rol the role with which the person acts on colectas; null for who only reads
 * @param acusada whether the person's unit has acknowledged it
 * @param alcanzada whether the person's unit may acknowledge: for a plantel, whether its entidad has
 * @param respondida whether the person's plantel has declared a zero, or contributed what was not sent back
 * @param completa whether nothing keeps it from being sent down
 * @param empieza whether its first day has come
 * @param termina whether its last day is over everywhere in the country
 * @param queda whether something that counts was not delivered yet
 */
public record AccionesColecta(
        EstadoColecta estado,
        Rol rol,
        boolean acusada,
        boolean alcanzada,
        boolean respondida,
        boolean completa,
        boolean empieza,
        boolean termina,
        boolean queda) {

    private static final List<Rol> ACTUAN =
            List.of(Rol.DVS, Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL);

    /** The role with which a person acts on colectas; null for who only reads. */
    static Rol rol(Actor actor) {
        return ACTUAN.stream().filter(actor::is).findFirst().orElse(null);
    }

    private boolean dvs(EstadoColecta wanted) {
        return rol == Rol.DVS && estado == wanted;
    }

    /** To change its plan. */
    public boolean isPlanear() {
        return dvs(EstadoColecta.PLANEADA);
    }

    /** To send it down (R12). */
    public boolean isDifundir() {
        return isPlanear() && completa;
    }

    /** To begin it. */
    public boolean isIniciar() {
        return dvs(EstadoColecta.DIFUNDIDA) && empieza;
    }

    /** To close it; until its last day is over with a reason. */
    public boolean isCerrar() {
        return dvs(EstadoColecta.EN_CURSO);
    }

    /** Whether its close is the next thing to do. */
    public boolean isCierrePrincipal() {
        return isCerrar() && termina;
    }

    /** To take note of a delivery. */
    public boolean isEntregar() {
        return dvs(EstadoColecta.CERRADA) && queda;
    }

    /** To acknowledge it for one's unit. */
    public boolean isAcusar() {
        return acusable() && alcanzada;
    }

    /** To wait for the acuse of one's entidad: nothing else may be done until then. */
    public boolean isEsperarEntidad() {
        return acusable() && !alcanzada;
    }

    private boolean acusable() {
        return (rol == Rol.VINCULACION_ENTIDAD || rol == Rol.VINCULACION_PLANTEL) && estado.isAbierta() && !acusada;
    }

    /** To validate what its planteles contributed. */
    public boolean isRevisar() {
        return rol == Rol.VINCULACION_ENTIDAD && acusada && estado == EstadoColecta.EN_CURSO;
    }

    /** To contribute. */
    public boolean isAportar() {
        return rol == Rol.VINCULACION_PLANTEL && acusada && estado == EstadoColecta.EN_CURSO;
    }

    /** To take note of an act of sensitising. */
    public boolean isSensibilizar() {
        return rol == Rol.VINCULACION_PLANTEL && acusada && estado.isAbierta();
    }

    /** To annul an act of sensitising that was taken down by mistake. */
    public boolean isAnular() {
        return rol == Rol.VINCULACION_PLANTEL && estado.isAbierta();
    }

    /** To declare a zero. */
    public boolean isCero() {
        return rol == Rol.TITULAR_PLANTEL && estado == EstadoColecta.EN_CURSO && !respondida;
    }

    /** To take a contribution back that counts. */
    public boolean isContraasentar() {
        return (rol == Rol.VINCULACION_ENTIDAD || rol == Rol.DVS) && estado.isIniciada();
    }
}
