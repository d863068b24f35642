package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.batch;

import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.web.FichaBacking;

/** Breaks: batch never sees web. */
public class FichaWriter {
    FichaBacking backing;
}
