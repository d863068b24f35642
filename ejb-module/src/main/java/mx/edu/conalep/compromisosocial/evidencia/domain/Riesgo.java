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
    /**
     * More than a thousand direct beneficiaries, or more than four times the mean of what the plantel had validated in the last
     * four whole quarters and the one of today, once those are five activities at least. What is older is not compared: the tray
     * costs the same after ten years.
     */
    CIFRAS
}
