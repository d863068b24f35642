package mx.edu.conalep.compromisosocial.convenio.service;

import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;

/**
 * What a signed PDF tells of its clauses.
 *
 * @param legible whether it has a text at all, as a scan has none
 * @param paginas page of each clause that was recognised, from 1
 */
public record ClausulasHalladas(boolean legible, Map<Clausula, Integer> paginas) {}
