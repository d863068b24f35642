package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.dos.service;

import jakarta.ejb.Stateless;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.domain.Ficha;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.persistence.FichaRepository;

/** Breaks: services pass the gate; features share neither queries nor entities; no cycle. */
@Stateless
public class OtroService {
    Ficha ficha;
    FichaRepository repository;
}
