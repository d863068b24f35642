package mx.edu.conalep.compromisosocial.convenio.domain;

import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** How far a convenio reaches, and so who writes it and who reviews it (Art. 19, 21). */
public enum Alcance {
    /** Of CONALEP as a whole; written by the DVS. */
    NACIONAL,
    /** Of a CE, the UODCDMX or the RCEO. */
    ESTATAL,
    /** Of one plantel. */
    PLANTEL;

    /** The reach of what a unit writes. */
    public static Alcance of(Ambito ambito) {
        return switch (ambito.nivel()) {
            case PLANTEL -> PLANTEL;
            case ENTIDAD -> ESTATAL;
            default -> NACIONAL;
        };
    }
}
