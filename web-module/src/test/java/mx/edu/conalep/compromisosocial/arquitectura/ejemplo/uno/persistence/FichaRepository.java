package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.persistence;

import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.service.FichaService;

/** Breaks: persistence knows no service. */
public class FichaRepository {
    FichaService service;
}
