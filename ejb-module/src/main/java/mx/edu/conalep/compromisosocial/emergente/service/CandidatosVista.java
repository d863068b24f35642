package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.util.List;

/**
 * The students of a plantel.
 *
 * @param orden those who stand, by their places
 * @param retirados those who were withdrawn, by number
 */
public record CandidatosVista(List<CandidatoVista> orden, List<CandidatoVista> retirados) implements Serializable {}
