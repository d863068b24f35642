package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which planteles a person may see: all, those of one entidad, one, or none. Every look-up of a record takes it; a record
 * outside it is answered as if it did not exist.
 *
 * @param nivel level of the scope
 * @param entidad clave of the entidad ({@code 15}) for the levels ENTIDAD and PLANTEL, else null
 * @param plantel clave of the plantel ({@code 15-016}) for the level PLANTEL, else null
 */
public record Ambito(Rol.Nivel nivel, String entidad, String plantel) implements Serializable {

    public Ambito {
        boolean fits =
                switch (nivel) {
                    case PLANTEL -> entidad != null && plantel != null;
                    case ENTIDAD -> entidad != null && plantel == null;
                    case NACIONAL, SISTEMA -> entidad == null && plantel == null;
                };
        if (!fits) {
            throw new IllegalArgumentException("Scope " + nivel + " does not fit " + entidad + ", " + plantel);
        }
    }

    /** Every plantel. */
    public static Ambito nacional() {
        return new Ambito(Rol.Nivel.NACIONAL, null, null);
    }

    /** The planteles of one entidad. */
    public static Ambito entidad(String entidad) {
        return new Ambito(Rol.Nivel.ENTIDAD, entidad, null);
    }

    /** One plantel, with the entidad that it belongs to. */
    public static Ambito plantel(String plantel, String entidad) {
        return new Ambito(Rol.Nivel.PLANTEL, entidad, plantel);
    }

    /** No plantel at all. */
    public static Ambito ninguno() {
        return new Ambito(Rol.Nivel.SISTEMA, null, null);
    }

    public boolean isNacional() {
        return nivel == Rol.Nivel.NACIONAL;
    }

    public boolean isNinguno() {
        return nivel == Rol.Nivel.SISTEMA;
    }

    /** Whether records of a plantel, which belongs to the given entidad, may be seen. */
    public boolean covers(String unPlantel, String suEntidad) {
        return switch (nivel) {
            case NACIONAL -> true;
            case ENTIDAD -> entidad.equals(suEntidad);
            case PLANTEL -> plantel.equals(unPlantel);
            case SISTEMA -> false;
        };
    }

    /** Whether figures of a whole entidad may be seen. */
    public boolean coversEntidad(String unaEntidad) {
        return isNacional() || nivel == Rol.Nivel.ENTIDAD && Objects.equals(entidad, unaEntidad);
    }

    /**
     * The condition that keeps a query inside the scope, for JPQL and SQL alike.
     *
     * @param alias alias of a row that carries {@code plantel} and {@code entidad} as claves
     * @return a condition with the parameter {@code :ambito} when {@link #parameter()} is not null
     */
    public String condition(String alias) {
        return switch (nivel) {
            case NACIONAL -> "1 = 1";
            case ENTIDAD -> alias + ".entidad = :ambito";
            case PLANTEL -> alias + ".plantel = :ambito";
            case SISTEMA -> "1 = 0";
        };
    }

    /** The value of {@code :ambito} in {@link #condition}, or null when that has no parameter. */
    public String parameter() {
        return nivel == Rol.Nivel.ENTIDAD ? entidad : plantel;
    }
}
