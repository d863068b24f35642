package mx.edu.conalep.compromisosocial.recordatorio.domain;

import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * People of a role in a unit.
 *
 * @param unidad key of their plantel or entidad, empty for the nation
 */
public record Destino(Rol rol, String unidad) {

    /** The people of a role who answer for a place. */
    public static Destino of(Rol rol, String entidad, String plantel) {
        return new Destino(
                rol,
                switch (rol.nivel()) {
                    case PLANTEL -> plantel;
                    case ENTIDAD -> entidad;
                    case NACIONAL, SISTEMA -> "";
                });
    }
}
