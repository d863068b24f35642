package mx.edu.conalep.compromisosocial.evidencia.domain;

/** What makes an activity worth a closer look before it is validated (R23); none of them keeps it from being validated. */
public enum Riesgo {
    /** Registered after its ten days (R22). */
    EXTEMPORANEA,
    /** Outside the área de influencia (R3.3). */
    FUERA_AREA,
    /** Took place somewhere, but nobody said where. */
    SIN_COORDENADAS,
    /** A picture was taken farther from the activity than the radius of the área de influencia. */
    FOTO_LEJANA,
    /** A picture was taken more than a day before or after the activity. */
    FOTO_FECHA,
    /** Another activity carries the same file. */
    REPETIDA,
    /** Far more direct beneficiaries than this plantel usually reports, or more than a thousand. */
    CIFRAS
}
