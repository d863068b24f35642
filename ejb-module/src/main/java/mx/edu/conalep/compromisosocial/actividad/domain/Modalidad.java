package mx.edu.conalep.compromisosocial.actividad.domain;

/** How the service reaches the community (Bases, Art. 11 V; R11.5). */
public enum Modalidad {
    /** Puertas abiertas: the community comes to the plantel. */
    INTERNA,
    /** Brigadas en territorio: the plantel goes to the community. */
    EXTERNA,
    /** En línea. */
    EN_LINEA
}
