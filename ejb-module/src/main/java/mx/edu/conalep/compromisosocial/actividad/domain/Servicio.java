package mx.edu.conalep.compromisosocial.actividad.domain;

/**
 * The nine categories of Servicios Comunitarios (Bases, Art. 10), by the roman numeral that the Bases give them (R10).
 */
public enum Servicio {
    /** Culturales y deportivos. */
    I,
    /** Automotriz. */
    II,
    /** Infraestructura ambiental. */
    III,
    /** Infraestructura urbana. */
    IV,
    /** Mejoramiento de espacios educativos. */
    V,
    /** Rezago educativo. */
    VI,
    /** Salud. */
    VII,
    /** Vivienda. */
    VIII,
    /** Otros servicios, which the titular of the plantel authorises. */
    IX;

    /** Whether the titular of the plantel must authorise it before it is submitted (R10.9). */
    public boolean needsAuthorisation() {
        return this == IX;
    }
}
