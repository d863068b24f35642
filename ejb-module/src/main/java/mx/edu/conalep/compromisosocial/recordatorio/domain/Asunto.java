package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Something that waits.
 *
 * @param objeto what it is about: a folio, or a quarter
 * @param parte what tells it from others of the same object: a number, how often it was returned; empty without
 * @param entidad of the unit whose it is, null for the nation
 * @param plantel of the unit whose it is, null above it
 * @param rol who does it
 * @param vence its last day, null without one
 * @param nombre public name of the object, such as a colecta's cause, or empty; never of a person
 * @param cuantos how many things it stands for
 * @param salvo login name of who does not do it though his role does, such as the first of two persons; null for nobody
 */
public record Asunto(
        TipoAviso tipo,
        String objeto,
        String parte,
        String entidad,
        String plantel,
        Rol rol,
        LocalDate vence,
        String nombre,
        int cuantos,
        String salvo) {

    /** What anybody of the role does. */
    public Asunto(
            TipoAviso tipo,
            String objeto,
            String parte,
            String entidad,
            String plantel,
            Rol rol,
            LocalDate vence,
            String nombre,
            int cuantos) {
        this(tipo, objeto, parte, entidad, plantel, rol, vence, nombre, cuantos, null);
    }

    /** Whose act it waits for. */
    public Destino doer() {
        return Destino.of(rol, entidad, plantel);
    }

    /** Address of its task for who does it, without the context path; the operator has a page of his own. */
    public String ruta() {
        return rol == Rol.OPERADOR ? "/operacion/trabajos" : tipo.ruta(objeto);
    }

    /**
     * Who supervises the unit that should have done it: of a plantel its titular and its entidad, of an entidad the DVS. What vinculación
     * or the titular may answer is told to both, and to the entidad once.
     */
    public List<Destino> supervisors() {
        if (tipo == TipoAviso.COLECTA_CERO) {
            return List.of();
        }
        return switch (rol.nivel()) {
            case PLANTEL ->
                rol == Rol.TITULAR_PLANTEL || tipo == TipoAviso.COLECTA_RESPONDER
                        ? List.of(Destino.of(Rol.VINCULACION_ENTIDAD, entidad, plantel))
                        : List.of(
                                Destino.of(Rol.TITULAR_PLANTEL, entidad, plantel),
                                Destino.of(Rol.VINCULACION_ENTIDAD, entidad, plantel));
            case ENTIDAD -> List.of(Destino.of(Rol.DVS, entidad, plantel));
            case NACIONAL, SISTEMA -> List.of();
        };
    }

    /** Whether its last day has passed. */
    public boolean isVencido(LocalDate hoy) {
        return vence != null && vence.isBefore(hoy);
    }

    /** Days until its last day, below zero when that has passed. */
    public long faltan(LocalDate hoy) {
        return ChronoUnit.DAYS.between(hoy, vence);
    }

    /**
     * What tells the notice of today from every other: a new last day is told anew.
     *
     * @return at most 120 ASCII characters, or empty when nothing is to be told today
     */
    public Optional<String> clave(LocalDate hoy) {
        return tipo.cadencia()
                .stage(vence, hoy)
                .map(etapa ->
                        String.join(":", tipo.name(), objeto, parte, vence == null ? "" : vence.toString(), etapa));
    }
}
