package mx.edu.conalep.compromisosocial.auditoria.domain;

/** How an act ended. */
public enum Resultado {
    /** It was done and its transaction was committed. */
    HECHO,
    /** It was refused: the role does not allow it, or the record lies outside the scope. */
    NEGADO
}
