package mx.edu.conalep.compromisosocial.web.convenio;

import mx.edu.conalep.compromisosocial.web.marco.Chip;

/**
 * A row of the list in the words of the page, told once.
 *
 * @param contrapartes the parties of the sector productivo; null while there are none
 * @param unidad who wrote it: the nation, an entidad or a plantel
 * @param plazo its first and last day, short
 * @param vigencia how it stands today; null before its registration
 */
public record FilaConvenio(
        String folio, String objeto, String contrapartes, String unidad, String plazo, Chip estado, Chip vigencia) {}
