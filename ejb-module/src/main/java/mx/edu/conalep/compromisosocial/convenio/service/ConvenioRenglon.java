package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;

/**
 * A convenio as a row of a list.
 *
 * @param contrapartes its parties of the sector productivo, in one text
 */
public record ConvenioRenglon(
        String folio,
        String expediente,
        Alcance alcance,
        String entidad,
        String plantel,
        EstadoConvenio estado,
        Vigencia vigencia,
        String objeto,
        String contrapartes,
        LocalDate vigenciaInicio,
        LocalDate vigenciaFin,
        int version)
        implements Serializable {}
