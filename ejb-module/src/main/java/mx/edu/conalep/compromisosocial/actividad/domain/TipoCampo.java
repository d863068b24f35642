package mx.edu.conalep.compromisosocial.actividad.domain;

/** What kind of value a field of an activity holds; it decides how text and JSON are read into it. */
public enum TipoCampo {
    /** Text of limited length. */
    TEXTO,
    /** Several short texts, {@code ;}-separated in text. */
    LISTA,
    /** ISO local date. */
    FECHA,
    /** ISO local time, {@code HH:mm}. */
    HORA,
    /** Non-negative whole number of persons (R18). */
    CONTEO,
    /** WGS-84 decimal degrees, six decimals at most. */
    COORDENADA,
    /** {@link Servicio}. */
    SERVICIO,
    /** {@link Modalidad}. */
    MODALIDAD
}
