package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * The results of a colecta at a level (R14).
 *
 * @param items the units of the level inside the reader's scope, by key
 */
public record Resultados(String folio, EstadoColecta estado, Nivel nivel, List<ResultadoVista> items)
        implements Serializable {}
