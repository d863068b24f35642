package mx.edu.conalep.compromisosocial.convenio.service;

import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;

/**
 * What a signed PDF tells of its clauses, and of which convenio it seems to be.
 *
 * @param legible whether it has a text at all, as a scan has none
 * @param paginas page of each clause that was recognised, from 1
 * @param expedientes file numbers that its text names, in their order
 */
public record ClausulasHalladas(boolean legible, Map<Clausula, Integer> paginas, List<String> expedientes) {

    /**
     * The first file number of another convenio in a text that does not name this one (R21.3).
     *
     * @param expediente file number of this one
     * @return null when it names this one, or none
     */
    public String otroExpediente(String expediente) {
        return expedientes.isEmpty() || expedientes.contains(expediente) ? null : expedientes.get(0);
    }
}
