package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * The results of a programme at a level (R14).
 *
 * @param items the units of the level inside the reader's scope, by key
 */
public record ResultadosPrograma(String folio, EstadoColecta estado, Nivel nivel, List<ResultadoEmergente> items)
        implements Serializable {}
