package mx.edu.conalep.compromisosocial.operacion.domain;

/** Weight of a line of an execution's log. */
public enum Nivel {
    INFO,
    AVISO,
    ERROR
}
