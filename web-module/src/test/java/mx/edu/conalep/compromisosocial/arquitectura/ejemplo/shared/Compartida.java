package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.shared;

import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.domain.Ficha;

/** Breaks: shared stands alone. */
public class Compartida {
    Ficha ficha;
}
