package mx.edu.conalep.compromisosocial.web.actividad;

import mx.edu.conalep.compromisosocial.web.marco.Chip;

/**
 * A row of the list in the words of the page, ready to be written.
 *
 * @param fecha last day, short
 * @param servicio name of the service, empty while it has none
 * @param plantel name of the plantel
 * @param directos direct beneficiaries in all categories
 * @param plazo the light of its deadline; null when nothing is to be done about it
 */
public record FilaLista(
        String folio,
        String fecha,
        String servicio,
        String sede,
        String plantel,
        String directos,
        Chip estado,
        boolean extemporanea,
        Chip plazo) {}
